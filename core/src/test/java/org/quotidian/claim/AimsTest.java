package org.quotidian.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotidian.entity.Entity;

/** Who holds a claim together, who is told, at whom it is aimed, and how sure it is that it was said. */
class AimsTest {
  @Test
  void twoNamesHoldAClaimTogether() {
    Claim claim =
        Claims.in("Olga Brandt and Maria Lopez said the bridge was safe.")
            .person("Olga Brandt")
            .person("Maria Lopez")
            .by("said");
    assertThat(claim.speaker()).extracting("name").isEqualTo("Olga Brandt");
    assertThat(claim.jointSpeakers()).extracting(Entity::name).containsExactly("Maria Lopez");
  }

  @Test
  void anAppositionIsNoSecondSpeaker() {
    Claim claim =
        Claims.in("Olga Brandt, a friend of Maria Lopez, said the bridge was safe.")
            .person("Olga Brandt")
            .person("Maria Lopez")
            .by("said");
    assertThat(claim.jointSpeakers()).isEmpty();
  }

  @Test
  void whoIsToldIsTheAddressee() {
    Claim claim =
        Claims.in("Olga Brandt told reporters that the bridge was safe.")
            .person("Olga Brandt")
            .by("told");
    assertThat(claim.addressee()).extracting("text").isEqualTo("reporters");
  }

  @Test
  void theAddresseeMayFollowAQuotation() {
    Claim claim =
        Claims.in("“The bridge is safe,” Olga Brandt told the Norland Post on Monday.")
            .person("Olga Brandt")
            .org("Norland Post")
            .by("told");
    assertThat(claim.addressee()).extracting("text").isEqualTo("the Norland Post");
    assertThat(claim.speaker()).extracting("name").isEqualTo("Olga Brandt");
  }

  @Test
  void sayingHasNoAddressee() {
    Claim claim = Claims.in("The mayor said the bridge was safe.").by("said");
    assertThat(claim.addressee()).isNull();
  }

  @Test
  void whoIsCriticisedIsTheTarget() {
    Claim claim =
        Claims.in("Olga Brandt criticised Maria Lopez for closing the bridge.")
            .person("Olga Brandt")
            .person("Maria Lopez")
            .by("criticised");
    assertThat(claim.act()).isEqualTo(ClaimAct.ACCUSE);
    assertThat(claim.target()).extracting("name").isEqualTo("Maria Lopez");
  }

  @Test
  void aHedgedAttributionIsSaidToBeSo() {
    List<Claim> claims =
        Claims.in("Olga Brandt reportedly said that the bridge was safe.")
            .person("Olga Brandt")
            .outermost();
    assertThat(claims).anyMatch(claim -> Claims.cue(claim).contains("said") && claim.hedged());
  }

  @Test
  void aPlainAttributionIsNotHedged() {
    Claim claim = Claims.in("The mayor said that the bridge may fall.").by("said");
    assertThat(claim.hedged()).isFalse();
  }

  @Test
  void toMeanToDiscussSomethingSaysNothingYet() {
    assertThat(
            Claims.in("Olga Brandt met Maria Lopez to discuss the bridge.")
                .person("Olga Brandt")
                .person("Maria Lopez")
                .all())
        .noneMatch(claim -> Claims.cue(claim).contains("discuss"));
  }

  @Test
  void itsOwnConcernsAreNoPersons() {
    List<Claim> claims =
        Claims.in("Olga Brandt wants a bridge, a step Norland, citing its own concerns, opposes.")
            .person("Olga Brandt")
            .place("Norland")
            .all();
    assertThat(claims)
        .filteredOn(claim -> Claims.cue(claim).equals("citing"))
        .noneMatch(
            claim -> claim.speaker() != null && claim.speaker().name().equals("Olga Brandt"));
  }
}
