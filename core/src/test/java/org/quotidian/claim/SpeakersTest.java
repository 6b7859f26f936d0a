package org.quotidian.claim;

import static org.assertj.core.api.Assertions.assertThat;

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
}
