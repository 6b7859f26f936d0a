package org.quotidian.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Quotations with no cue, or none that stands where cues do: the run of the dialogue tells. */
class DialogueTest {
  @Test
  void aQuotationAloneInItsParagraphIsAClaimOfWhoWasSpokenOfBefore() {
    Claim claim =
        alone(
            Claims.in(
                    "Olga Brandt walked along the quay in the rain.\n\n“We have to close the"
                        + " bridge, and it is the only way to do it.”\n\nThe river rose.")
                .person("Olga Brandt"));
    assertThat(claim.kind()).isEqualTo(ClaimKind.DIRECT);
    assertThat(claim.rule()).isEqualTo("quotation-alone");
    assertThat(claim.source()).isNull();
    assertThat(claim.speaker()).extracting("name").isEqualTo("Olga Brandt");
    assertThat(claim.confidence()).isLessThan(0.5);
  }

  @Test
  void nobodyAnswersAQuestionOfTheirOwn() {
    Claim claim =
        alone(
            Claims.in(
                    "“Has anybody seen the plans?” Olga Brandt asked the"
                        + " council.\n\nA clerk nodded. “They are on the table in the hall, and"
                        + " they were there all week.”")
                .person("Olga Brandt"));
    assertThat(claim.speaker()).isNull();
  }

  @Test
  void aHeadingInQuotationMarksIsNoClaim() {
    assertThat(
            Claims.in("The river rose for weeks.\n\n‘No way across.’\n\nThe bridge was shut.")
                .outermost())
        .isEmpty();
  }

  @Test
  void aColonBeforeAQuotationGivesItToWhoIsNamedBefore() {
    Claim claim =
        Claims.in(
                "Olga Brandt put out these words:\n\n“The bridge is closed. We regret what it"
                    + " means for the town.”")
            .person("Olga Brandt")
            .by(":");
    assertThat(claim.contentText()).startsWith("“The bridge is closed.");
    assertThat(claim.speaker()).extracting("name").isEqualTo("Olga Brandt");
  }

  @Test
  void aVerbThatNobodyKnowsAttributesWhereItFollowsAQuestion() {
    Claim claim =
        Claims.in("“Is the bridge closed? Is that the plan?” reacted Olga Brandt.")
            .person("Olga Brandt")
            .by("reacted");
    assertThat(claim.contentText()).isEqualTo("“Is the bridge closed? Is that the plan?”");
    assertThat(claim.speaker()).extracting("name").isEqualTo("Olga Brandt");
  }

  @Test
  void aQuestionWithinAQuotationMayEndBoth() {
    Claim claim =
        Claims.in(
                "“When they came, she said, ‘What can we do to help?’” Olga Brandt told reporters.")
            .person("Olga Brandt")
            .by("told");
    assertThat(claim.contentText()).startsWith("“When they came").endsWith("help?’”");
  }

  @Test
  void whoIsQuotedInAQuotationDoesNotKeepItFromItsSpeaker() {
    Claim claim =
        Claims.in(
                "“I was on the bridge and a woman stopped me,” said Olga Brandt. “She said that it"
                    + " was shaking.”")
            .person("Olga Brandt")
            .by("said");
    assertThat(claim.content()).hasSize(2);
  }

  @Test
  void theQuotationAfterTheSentenceBelongsToTheCueThatQuotes() {
    Claim claim =
        Claims.in(
                "“The bridge is closed,” wrote Olga Brandt, citing members of the council. “They"
                    + " say that it was shaking.”")
            .person("Olga Brandt")
            .by("wrote");
    assertThat(claim.content()).hasSize(2);
  }

  @Test
  void whatAColonAnnouncesIsAllThatTheCueBehindItHas() {
    Claim claim =
        Claims.in(
                "Olga Brandt followed up by lamenting the errands of her office, especially the"
                    + " mail: “There is just so much paper in this job,” she said.")
            .person("Olga Brandt")
            .by("said");
    assertThat(claim.contentText()).isEqualTo("“There is just so much paper in this job,”");
  }

  @Test
  void aReportEndsBeforeTheWordsThatAnnounceAQuotation() {
    Claims claims =
        Claims.in(
                "Olga Brandt said she welcomed the inquiry and added, “I will pay, no"
                    + " problem.”")
            .person("Olga Brandt");
    assertThat(claims.by("said").contentText()).isEqualTo("she welcomed the inquiry");
    assertThat(claims.by("added").contentText()).isEqualTo("“I will pay, no problem.”");
  }

  @Test
  void whoAddsAQuotationTakesItFromWhoSaidTheOneBefore() {
    Claims claims =
        Claims.in(
                "“We cannot afford the bridge any more,” Olga Brandt said, adding later, “It costs"
                    + " us a fortune.”")
            .person("Olga Brandt");
    assertThat(claims.by("said").contentText())
        .isEqualTo("“We cannot afford the bridge any more,”");
    assertThat(claims.by("adding").contentText()).isEqualTo("“It costs us a fortune.”");
  }

  @Test
  void aLongSourceMayInterruptAQuotation() {
    Claim claim =
        Claims.in(
                "“This was the back door of the town,” said Olga Brandt, head of river studies at"
                    + " the Northern School of Bridges in Norland, “but now it is the front.”")
            .person("Olga Brandt")
            .place("Norland")
            .by("said");
    assertThat(claim.contentText()).contains("back door").contains("front");
  }

  @Test
  void anAnswerInATranscriptMayHaveSeveralParagraphs() {
    List<Claim> claims =
        Claims.in(
                "The debate in full.\n\nBRANDT: The bridge is safe.\n\nI crossed it"
                    + " twice.\n\nLOPEZ: It is not.\n\nBRANDT: You have never seen it.")
            .outermost();
    assertThat(claims).extracting(Claims::source).containsExactly("BRANDT", "LOPEZ", "BRANDT");
    assertThat(claims.get(0).contentText()).endsWith("I crossed it twice.");
  }

  @Test
  void aSignatureEndsAQuotationEvenIfOneWithinItWasNotClosed() {
    Claim claim =
        Claims.in(
                "“They say ‘the bridge holds.” And that is all we have, “the bridge of old’.” —"
                    + " Olga Brandt")
            .person("Olga Brandt")
            .by("—");
    assertThat(claim.contentText()).startsWith("“They say");
  }

  private static Claim alone(Claims claims) {
    List<Claim> found =
        claims.outermost().stream().filter(c -> c.rule().equals("quotation-alone")).toList();
    assertThat(found).as("claims %s", claims.all()).hasSize(1);
    return found.get(0);
  }
}
