package org.quotidian.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody says in the article's words. */
class ReportedClaimsTest {
  @Test
  void aThatClauseIsTheContent() {
    Claim claim = Claims.in("The minister said that taxes would fall next year.").by("said");
    assertThat(claim.kind()).isEqualTo(ClaimKind.INDIRECT);
    assertThat(claim.source()).extracting("text").isEqualTo("The minister");
    assertThat(claim.contentText()).isEqualTo("that taxes would fall next year");
    assertThat(claim.rule()).isEqualTo("that-clause");
  }

  @Test
  void aClauseWithoutThatIsTheContent() {
    Claim claim = Claims.in("The minister said taxes would fall next year.").by("said");
    assertThat(claim.contentText()).isEqualTo("taxes would fall next year");
  }

  @Test
  void theAddresseeIsNotTheContent() {
    Claim claim =
        Claims.in("The minister told reporters on Monday that taxes would fall.").by("told");
    assertThat(claim.contentText()).isEqualTo("that taxes would fall");
  }

  @Test
  void theReportMayComeBeforeItsSource() {
    Claim claim = Claims.in("Taxes would fall next year, the minister said.").by("said");
    assertThat(claim.contentText()).isEqualTo("Taxes would fall next year");
    assertThat(claim.source()).extracting("text").isEqualTo("the minister");
  }

  @Test
  void accordingToNamesTheSourceBehindIt() {
    Claim claim =
        Claims.in("Prices rose by four percent in March, according to the central bank.")
            .by("according to");
    assertThat(claim.contentText()).isEqualTo("Prices rose by four percent in March");
    assertThat(claim.source()).extracting("text").isEqualTo("the central bank");
    assertThat(claim.rule()).isEqualTo("according-to");
  }

  @Test
  void accordingToMayStandFirst() {
    Claim claim =
        Claims.in("According to the central bank, prices rose by four percent in March.")
            .by("According to");
    assertThat(claim.contentText()).isEqualTo("prices rose by four percent in March");
  }

  @Test
  void anAppositionBelongsToTheSource() {
    Claim claim =
        Claims.in("Olga Brandt, the mayor of the town, said the bridge was safe.")
            .person("Olga Brandt")
            .by("said");
    assertThat(Claims.source(claim)).startsWith("Olga Brandt, the mayor");
    assertThat(claim.contentText()).isEqualTo("the bridge was safe");
    assertThat(claim.speaker()).extracting("name").isEqualTo("Olga Brandt");
  }

  @Test
  void anInfinitiveIsTheContentOfAPromise() {
    Claim claim = Claims.in("The company promised to close the mine by June.").by("promised");
    assertThat(claim.act()).isEqualTo(ClaimAct.PROMISE);
    assertThat(claim.contentText()).isEqualTo("to close the mine by June");
    assertThat(claim.rule()).isEqualTo("infinitive");
  }

  @Test
  void aNounMayBeTheCue() {
    Claim claim = Claims.in("The company made the claim that the mine was safe.").by("claim");
    assertThat(claim.contentText()).isEqualTo("that the mine was safe");
  }

  @Test
  void aQuestionMayBeReported() {
    Claim claim = Claims.in("The judge asked whether the mine was safe.").by("asked");
    assertThat(claim.act()).isEqualTo(ClaimAct.ASK);
    assertThat(claim.contentText()).isEqualTo("whether the mine was safe");
  }

  @Test
  void aClaimInsideAnotherIsNestedInIt() {
    var claims = Claims.in("The mayor said that the council believes the bridge is safe.").all();
    assertThat(claims).hasSize(2);
    assertThat(claims.get(0).nestedIn()).isEqualTo(Claim.OUTERMOST);
    assertThat(claims.get(1).nestedIn()).isZero();
    assertThat(claims.get(1).act()).isEqualTo(ClaimAct.BELIEVE);
  }

  @Test
  void aBeliefInsideAReportThatEndsTheSentenceStaysInside() {
    var claims =
        Claims.in("Norland fears the talks will fail, its foreign minister told reporters.")
            .place("Norland")
            .all();
    Claim outer = claims.stream().filter(c -> Claims.cue(c).contains("told")).findFirst().get();
    Claim inner = claims.stream().filter(c -> Claims.cue(c).contains("fears")).findFirst().get();
    assertThat(outer.nestedIn()).isEqualTo(Claim.OUTERMOST);
    assertThat(outer.contentText()).isEqualTo("Norland fears the talks will fail");
    assertThat(inner.contentText()).isEqualTo("the talks will fail");
    assertThat(claims.get(inner.nestedIn())).isEqualTo(outer);
  }

  @Test
  void whoWasToldIsNotWhatWasSaid() {
    Claim claim =
        Claims.in("The council fears the bridge will fall, its engineer told Reuters last week.")
            .org("Reuters")
            .by("told");
    assertThat(claim.contentText()).startsWith("The council fears the bridge will fall");
  }

  @Test
  void whatSomebodyElseIsToDoIsNotClaimedByWhoAsks() {
    List<Claim> claims =
        Claims.in("Olga Brandt has spoken of the need for Norway to admit the refugees.")
            .person("Olga Brandt")
            .place("Norway")
            .all();
    assertThat(claims).extracting("cue.text").containsExactly("has spoken of");
  }
}
