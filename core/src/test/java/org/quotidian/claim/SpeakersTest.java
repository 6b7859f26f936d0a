package org.quotidian.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who the source of a claim is. */
class SpeakersTest {
  @Test
  void aSurnameIsThePersonNamedBefore() {
    Claim claim =
        Claims.in("Olga Brandt opened the bridge. Later Brandt said it was safe.")
            .person("Olga Brandt")
            .by("said");
    assertThat(claim.speaker()).extracting("name").isEqualTo("Olga Brandt");
  }

  @Test
  void aPronounIsThePersonSpokenOf() {
    Claim claim =
        Claims.in("Olga Brandt opened the bridge on Monday. She said it was safe.")
            .person("Olga Brandt")
            .by("said");
    assertThat(claim.speaker()).extracting("name").isEqualTo("Olga Brandt");
  }

  @Test
  void aPronounIsNobodyOfTheOtherSex() {
    Claim claim =
        Claims.in("Maria Lopez met John Miller in the town hall. “It was late,” he said.")
            .person("Maria Lopez")
            .person("John Miller")
            .by("said");
    assertThat(claim.speaker()).extracting("name").isEqualTo("John Miller");
  }

  @Test
  void aPronounAfterAClaimIsItsSpeakerRatherThanSomebodyInTheContent() {
    Claim claim =
        Claims.in(
                "Olga Brandt said the bridge was safe. Maria Lopez will open it in June, she added.")
            .person("Olga Brandt")
            .person("Maria Lopez")
            .by("added");
    assertThat(claim.speaker()).extracting("name").isEqualTo("Olga Brandt");
  }

  @Test
  void aSpokeswomanIsNotWhomSheSpeaksFor() {
    Claim claim =
        Claims.in("Brandt’s spokeswoman said the bridge was safe.")
            .person("Olga Brandt")
            .by("said");
    assertThat(claim.source()).extracting("text").isEqualTo("Brandt’s spokeswoman");
    assertThat(claim.speaker()).isNull();
  }

  @Test
  void aRoleIsThePersonIntroducedWithIt() {
    Claim claim =
        Claims.in(
                "Maria Lopez, the mayor’s spokeswoman, answered the letter. The spokeswoman said"
                    + " the bridge was safe.")
            .person("Maria Lopez")
            .by("said");
    assertThat(claim.speaker()).extracting("name").isEqualTo("Maria Lopez");
  }

  @Test
  void aRoleThatNobodyWasIntroducedWithStaysUnresolved() {
    Claim claim =
        Claims.in("Olga Brandt opened the bridge. A minister said it was safe.")
            .person("Olga Brandt")
            .by("said");
    assertThat(claim.source()).extracting("text").isEqualTo("A minister");
    assertThat(claim.speaker()).isNull();
  }

  @Test
  void officialsAreNobodyInParticular() {
    Claim claim = Claims.in("Norland officials said the truce held.").place("Norland").by("said");
    assertThat(claim.source()).extracting("text").isEqualTo("Norland officials");
    assertThat(claim.speaker()).isNull();
  }

  @Test
  void theSourceIsFoundWhereTheTaggerFoundNoName() {
    Claim claim = Claims.in("Zyx Qwerty said the bridge was safe.").by("said");
    assertThat(claim.source()).extracting("text").isEqualTo("Zyx Qwerty");
    assertThat(claim.speaker()).isNull();
  }

  @Test
  void aPronounAfterSomebodyUnnamedIsNobodyNamedBefore() {
    Claim claim =
        Claims.in(
                "Tom Brandt crossed the bridge. A student told the paper it was safe. He added it was new.")
            .person("Tom Brandt")
            .by("added");
    assertThat(claim.speaker()).isNull();
  }

  @Test
  void aPronounInAQuotationIsNotWhoIsQuoted() {
    List<Claim> claims =
        Claims.in("John Miller met Tom Brandt. “He said the bridge was safe,” Miller said.")
            .person("John Miller")
            .person("Tom Brandt")
            .all();
    assertThat(claims)
        .filteredOn(claim -> Claims.source(claim).equals("He"))
        .allMatch(claim -> claim.speaker() == null || !claim.speaker().name().equals("John Miller"))
        .isNotEmpty();
  }

  @Test
  void iInAQuotationIsWhoIsQuoted() {
    List<Claim> claims =
        Claims.in("“I believe the bridge is safe,” said Olga Brandt.").person("Olga Brandt").all();
    assertThat(claims)
        .filteredOn(claim -> Claims.source(claim).equals("I"))
        .isNotEmpty()
        .allSatisfy(
            claim -> assertThat(claim.speaker()).extracting("name").isEqualTo("Olga Brandt"));
  }

  @Test
  void theLabelOfATranscriptIsNotSpokenOf() {
    List<Claim> claims =
        Claims.in(
                "Maria Lopez met Olga Brandt.\n\nANNA STONE: She said the bridge was safe.\n\nBRANDT:"
                    + " I did.\n\nLOPEZ: And I.")
            .person("Olga Brandt")
            .person("Maria Lopez")
            .person("ANNA STONE")
            .all();
    assertThat(claims)
        .filteredOn(claim -> Claims.source(claim).equals("She"))
        .noneMatch(claim -> claim.speaker() != null && claim.speaker().name().equals("ANNA STONE"));
  }

  @Test
  void theyAreThoseWhoSpokeTogetherBefore() {
    Claim claim =
        Claims.in("Olga Brandt and Hugh Lopez said the bridge was safe. They added it was new.")
            .person("Olga Brandt")
            .person("Hugh Lopez")
            .by("added");
    assertThat(claim.speaker()).extracting("name").isEqualTo("Olga Brandt");
    assertThat(claim.jointSpeakers()).extracting("name").containsExactly("Hugh Lopez");
  }

  @Test
  void theyStayUnresolvedWhereNobodySpokeTogether() {
    Claim claim =
        Claims.in("Olga Brandt met Hugh Lopez on the bridge. They said it was safe.")
            .person("Olga Brandt")
            .person("Hugh Lopez")
            .by("said");
    assertThat(claim.speaker()).isNull();
  }

  @Test
  void itIsTheBodyThatTheSentenceBeforeIsAbout() {
    Claim claim =
        Claims.in("Norbank closed two branches on Monday. It said that more would follow.")
            .org("Norbank")
            .by("said");
    assertThat(claim.speaker()).extracting("name").isEqualTo("Norbank");
  }

  @Test
  void itStaysUnresolvedWhereTwoBodiesAreSubjects() {
    Claim claim =
        Claims.in("Norbank closed and Sudbank opened on Monday. It said that more would follow.")
            .org("Norbank")
            .org("Sudbank")
            .by("said");
    assertThat(claim.speaker()).isNull();
  }

  @Test
  void aTitleWithAPrepositionIsThePersonBehindIt() {
    for (String title : new String[] {"Secretary of State", "Director of the Office of Trade"}) {
      Claim claim =
          Claims.in("“It is safe,” " + title + " Olga Brandt said on Monday.")
              .person("Olga Brandt")
              .by("said");
      assertThat(claim.speaker()).as(title).extracting("name").isEqualTo("Olga Brandt");
    }
    Claim envoy =
        Claims.in("Norland Ambassador to the League Olga Brandt said the bridge was safe.")
            .person("Olga Brandt")
            .place("Norland")
            .org("League")
            .by("said");
    assertThat(envoy.speaker()).extracting("name").isEqualTo("Olga Brandt");
  }

  @Test
  void whoWorksForSomebodyIsNotThatPerson() {
    for (String who :
        new String[] {
          "A spokesman for President Olga Brandt",
          "Supporters of Olga Brandt",
          "Spokesman for President Olga Brandt"
        }) {
      Claim claim = Claims.in(who + " said the bridge was safe.").person("Olga Brandt").by("said");
      assertThat(claim.speaker()).as(who).isNull();
    }
  }

  @Test
  void aDescriptionByAgeOrPartyIsWhomTheSentenceBeforeIsAbout() {
    Claim aged =
        Claims.in(
                "Olga Brandt left the board in May. “I had no choice,” the 36-year-old former"
                    + " commissioner said.")
            .person("Olga Brandt")
            .by("said");
    assertThat(aged.speaker()).extracting("name").isEqualTo("Olga Brandt");
    Claim party =
        Claims.in(
                "Minority leader Olga Brandt came to gloat. “It is exciting for us,” the Norland"
                    + " Democrat said.")
            .person("Olga Brandt")
            .place("Norland")
            .by("said");
    assertThat(party.speaker()).extracting("name").isEqualTo("Olga Brandt");
  }

  @Test
  void aDescriptionAfterTwoPersonsStaysUnresolved() {
    Claim claim =
        Claims.in(
                "Olga Brandt met Maria Lopez in May. “I had no choice,” the 36-year-old former"
                    + " commissioner said.")
            .person("Olga Brandt")
            .person("Maria Lopez")
            .by("said");
    assertThat(claim.speaker()).isNull();
  }

  @Test
  void aRelativePronounBehindAHomeIsThePerson() {
    Claim claim =
        Claims.in(
                "Then there is Senator Olga Brandt of Norland, who, when asked about the bridge, said"
                    + " it was safe.")
            .person("Olga Brandt")
            .place("Norland")
            .by("said");
    assertThat(claim.speaker()).extracting("name").isEqualTo("Olga Brandt");
  }

  @Test
  void whoeverActsAfterTheLastSpeakerTakesTheTurn() {
    Claim claim =
        Claims.in(
                "“The bridge stays,” Anton Brandt admitted on Friday.\n\nBrandt may have given up, but"
                    + " Peter Miller did not. Miller also tried to spin the vote. “We will win,” he"
                    + " claimed.")
            .person("Anton Brandt")
            .person("Peter Miller")
            .by("claimed");
    assertThat(claim.speaker()).extracting("name").isEqualTo("Peter Miller");
  }

  @Test
  void aPlaceBeforeWhoIsNobody() {
    Claim claim =
        Claims.in("What they have now is a leader in Norland who denies that the bridge fell.")
            .place("Norland")
            .by("denies");
    assertThat(claim.speaker()).isNull();
  }
}
