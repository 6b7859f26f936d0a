package org.quotidian.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Claims in headlines, where there are few small words and no full stops. */
class HeadlineClaimsTest {
  @Test
  void aHeadlineMaySayWhoSays() {
    Claim claim =
        Claims.in("Norland Says Talks With Sudland Have Failed", "").place("Norland").by("Says");
    assertThat(claim.field()).isEqualTo(org.quotidian.article.ArticleField.TITLE);
    assertThat(claim.contentText()).isEqualTo("Talks With Sudland Have Failed");
    assertThat(claim.speaker()).extracting("name").isEqualTo("Norland");
    assertThat(claim.rule()).startsWith("headline-");
  }

  @Test
  void aNameAndAColonAreACue() {
    Claim claim = Claims.in("Brandt: Bridge Will Open in June", "").person("Olga Brandt").by(":");
    assertThat(claim.source()).extracting("text").isEqualTo("Brandt");
    assertThat(claim.contentText()).isEqualTo("Bridge Will Open in June");
    assertThat(claim.speaker()).extracting("name").isEqualTo("Olga Brandt");
  }

  @Test
  void theSourceMayComeLast() {
    Claim claim = Claims.in("Bridge will open in June, says mayor", "").by("says");
    assertThat(claim.contentText()).isEqualTo("Bridge will open in June");
    assertThat(claim.source()).extracting("text").isEqualTo("mayor");
  }

  @Test
  void anAccusationHasATarget() {
    Claim claim =
        Claims.in("Norland accuses Sudland of breaking the truce", "")
            .place("Norland")
            .place("Sudland")
            .by("accuses");
    assertThat(claim.act()).isEqualTo(ClaimAct.ACCUSE);
    assertThat(claim.speaker()).extracting("name").isEqualTo("Norland");
    assertThat(claim.target()).extracting("name").isEqualTo("Sudland");
  }
}
