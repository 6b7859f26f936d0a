package org.quotidian.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What somebody says in quotation marks. */
class QuotedClaimsTest {
  @Test
  void aQuotationBeforeItsCueIsADirectClaim() {
    Claim claim =
        Claims.in("“The bridge is safe,” Olga Brandt said on Tuesday.")
            .person("Olga Brandt")
            .by("said");
    assertThat(claim.kind()).isEqualTo(ClaimKind.DIRECT);
    assertThat(claim.contentText()).isEqualTo("“The bridge is safe,”");
    assertThat(claim.source()).extracting("text").isEqualTo("Olga Brandt");
    assertThat(claim.speaker()).extracting("name").isEqualTo("Olga Brandt");
  }

  @Test
  void aQuotationMayBeFollowedByCueThenSource() {
    Claim claim =
        Claims.in("“The bridge is safe,” said Olga Brandt.").person("Olga Brandt").by("said");
    assertThat(claim.contentText()).isEqualTo("“The bridge is safe,”");
    assertThat(claim.speaker()).extracting("name").isEqualTo("Olga Brandt");
    assertThat(claim.rule()).isEqualTo("inverted-quotation");
  }

  @Test
  void aQuotationAfterItsCueIsADirectClaim() {
    Claim claim =
        Claims.in("Olga Brandt said: “The bridge is safe.”").person("Olga Brandt").by("said");
    assertThat(claim.contentText()).isEqualTo("“The bridge is safe.”");
    assertThat(claim.kind()).isEqualTo(ClaimKind.DIRECT);
  }

  @Test
  void aCueMayInterruptAQuotation() {
    Claim claim =
        Claims.in("“The bridge,” Olga Brandt said, “is perfectly safe to cross.”")
            .person("Olga Brandt")
            .by("said");
    assertThat(claim.content()).hasSize(2);
    assertThat(claim.contentText()).isEqualTo("“The bridge,” … “is perfectly safe to cross.”");
  }

  @Test
  void theQuotationAfterTheCuesSentenceGoesOnWithTheClaim() {
    Claim claim =
        Claims.in("“The bridge is safe,” Olga Brandt said. “We tested it twice.”")
            .person("Olga Brandt")
            .by("said");
    assertThat(claim.contentText()).isEqualTo("“The bridge is safe,” … “We tested it twice.”");
  }

  @Test
  void aReportWithQuotedPartsIsMixed() {
    Claim claim =
        Claims.in("Olga Brandt said the bridge was “perfectly safe” to cross.")
            .person("Olga Brandt")
            .by("said");
    assertThat(claim.kind()).isEqualTo(ClaimKind.MIXED);
    assertThat(claim.contentText()).isEqualTo("the bridge was “perfectly safe” to cross");
  }
}
