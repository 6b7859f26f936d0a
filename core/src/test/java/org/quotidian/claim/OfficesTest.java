package org.quotidian.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sources that name an office or a body instead of a person: who holds it, in this article? */
class OfficesTest {
  private static void assertSays(Claims article, String cue, String name) {
    assertThat(article.by(cue).speaker()).extracting("name").isEqualTo(name);
  }

  @Test
  void aTitleBeforeTheNameIsAnOffice() {
    assertSays(
        Claims.in("Mayor Olga Brandt opened the bridge. “It is safe,” the mayor said.")
            .person("Olga Brandt"),
        "said",
        "Olga Brandt");
  }

  @Test
  void aTitleWithAPrepositionBeforeTheNameIsAnOffice() {
    assertSays(
        Claims.in(
                "Secretary of Trade Olga Brandt met Maria Lopez. “It is safe,” the secretary"
                    + " said.")
            .person("Olga Brandt")
            .person("Maria Lopez"),
        "said",
        "Olga Brandt");
  }

  @Test
  void aShortTitleIsTheOfficeInFull() {
    assertSays(
        Claims.in("Sen. Olga Brandt opened the bridge. “It is safe,” the senator said.")
            .person("Olga Brandt"),
        "said",
        "Olga Brandt");
  }

  @Test
  void aDemonymAndAnOfficeAreTheHolderOfThatCountry() {
    assertSays(
        Claims.in(
                "President Olga Brandt of Norland met Chancellor Maria Lopez of Sudland. The Norland"
                    + " leader said the truce held.")
            .person("Olga Brandt")
            .person("Maria Lopez")
            .place("Norland")
            .place("Sudland"),
        "said",
        "Olga Brandt");
  }

  @Test
  void ofTwoHoldersItIsTheOneSpokenOfLast() {
    assertSays(
        Claims.in(
                "Senator Olga Brandt met Senator Maria Lopez. Brandt had built the bridge. The"
                    + " senator said it was safe.")
            .person("Olga Brandt")
            .person("Maria Lopez"),
        "said",
        "Olga Brandt");
  }

  @Test
  void aRankTellsOfficesApart() {
    Claim claim =
        Claims.in(
                "Prime Minister Olga Brandt opened the bridge. The foreign minister said it was"
                    + " safe.")
            .person("Olga Brandt")
            .by("said");
    assertThat(claim.speaker()).isNull();
  }

  @Test
  void theViceIsNotTheChief() {
    Claim claim =
        Claims.in("Vice President Olga Brandt opened the bridge. The president said it was safe.")
            .person("Olga Brandt")
            .by("said");
    assertThat(claim.speaker()).isNull();
  }

  @Test
  void whoHeldAnOfficeOnceIsNotMeantByIt() {
    Claim claim =
        Claims.in("Former mayor Olga Brandt opened the bridge. The mayor said it was safe.")
            .person("Olga Brandt")
            .by("said");
    assertThat(claim.speaker()).isNull();
  }

  @Test
  void anOfficeOfSomebodyElseIsAnother() {
    Claim claim =
        Claims.in(
                "Maria Lopez, Brandt’s spokeswoman, answered. Miller’s spokeswoman said the bridge"
                    + " was safe.")
            .person("Olga Brandt")
            .person("John Miller")
            .person("Maria Lopez")
            .by("said");
    assertThat(claim.speaker()).isNull();
  }

  @Test
  void theOfficeMayStandBeforeTheNameWithAComma() {
    assertSays(
        Claims.in("The leader of the council, Olga Brandt, said the bridge was safe.")
            .person("Olga Brandt"),
        "said",
        "Olga Brandt");
  }

  @Test
  void aHeadlineOfficeIsThePersonOfTheBody() {
    assertSays(
        Claims.in("Bridge will open in June, says mayor", "Mayor Olga Brandt crossed the bridge.")
            .person("Olga Brandt"),
        "says",
        "Olga Brandt");
  }

  @Test
  void aBodyGoesByTheNounOfItsName() {
    assertSays(
        Claims.in("Norland University closed the bridge. The university said it was unsafe.")
            .org("Norland University"),
        "said",
        "Norland University");
  }

  @Test
  void aBodyGoesByWhatItIsIntroducedAs() {
    assertSays(
        Claims.in("The bridge manufacturer Brandt built it. The manufacturer said it was safe.")
            .org("Brandt"),
        "said",
        "Brandt");
  }

  @Test
  void anAideIsNotWhomTheyServe() {
    Claim claim =
        Claims.in("A former aide to Olga Brandt said the bridge was safe.")
            .person("Olga Brandt")
            .by("said");
    assertThat(claim.speaker()).isNull();
  }

  @Test
  void anUnnamedSourceWhoSpeaksToAPaperIsNotThePaper() {
    Claim claim =
        Claims.in("A source speaking to the Norland Post said the bridge was safe.")
            .org("Norland Post")
            .by("said");
    assertThat(claim.speaker()).isNull();
  }

  @Test
  void whoSpeaksBehindANameAndACommaIsNotTheName() {
    Claim claim =
        Claims.in("The bridge was shut by Olga Brandt, its security chief said.")
            .person("Olga Brandt")
            .by("said");
    assertThat(claim.speaker()).isNull();
  }
}
