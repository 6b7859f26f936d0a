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

  @Test
  void whatTheQuotationIsAboutIsNotWhatIsSaid() {
    Claim claim =
        Claims.in(
                "“The river is rising fast,” Kari Lund of NRK reports of a new study made just before"
                    + " the flood by engineers.")
            .person("Kari Lund")
            .org("NRK")
            .by("reports");
    assertThat(claim.contentText()).isEqualTo("“The river is rising fast,”");
  }

  @Test
  void whenSomethingWasSaidIsNotWhatIsSaid() {
    Claim claim =
        Claims.in(
                "“Millions of homes could be under water,” NRK’s Kari Lund echoed that same night.")
            .person("Kari Lund")
            .org("NRK")
            .by("echoed");
    assertThat(claim.contentText()).isEqualTo("“Millions of homes could be under water,”");
  }

  @Test
  void aCueBetweenTwoQuotationsStillHasBoth() {
    Claim claim =
        Claims.in("“We are ready to go,” Olga Brandt told Radio North, “but the bridge is closed.”")
            .person("Olga Brandt")
            .org("Radio North")
            .by("told");
    assertThat(claim.contentText()).startsWith("“We are ready").endsWith("bridge is closed.”");
  }
}
