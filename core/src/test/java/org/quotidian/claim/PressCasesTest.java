package org.quotidian.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Layouts of the press that attribution tools are known to fail on. */
class PressCasesTest {
  @Test
  void anAppositionMayStandBetweenNameAndCueAfterAQuotationOfTheParagraphBefore() {
    Claim claim =
        Claims.in("“The ward was full for weeks.”\n\nHugh Hill, a doctor, said: “We had no beds.”")
            .person("Hugh Hill")
            .by("said");
    assertThat(Claims.source(claim)).startsWith("Hugh Hill");
    assertThat(claim.speaker()).extracting("name").isEqualTo("Hugh Hill");
    assertThat(claim.contentText()).contains("We had no beds");
  }

  @Test
  void aSpeakerMayBeAnnouncedWithAColon() {
    Claim claim =
        Claims.in("And from Chairwoman Olga Brandt: “The vote stands, and so do we.”")
            .person("Olga Brandt")
            .by(":");
    assertThat(claim.contentText()).isEqualTo("“The vote stands, and so do we.”");
    assertThat(claim.speaker()).extracting("name").isEqualTo("Olga Brandt");
  }

  @Test
  void aQuotationMayBeSignedWithADashAndAName() {
    Claim claim =
        Claims.in("“The vote stands, and so do we.” — Olga Brandt").person("Olga Brandt").by("—");
    assertThat(claim.contentText()).isEqualTo("“The vote stands, and so do we.”");
    assertThat(claim.speaker()).extracting("name").isEqualTo("Olga Brandt");
    assertThat(claim.rule()).isEqualTo("dash");
  }

  @Test
  void aQuotationMayGoOnOverParagraphsThatAreNotClosed() {
    Claim claim =
        Claims.in(
                "“The bridge is safe,” Olga Brandt said. “We tested it twice.\n\n“Then we tested it"
                    + " again.”")
            .person("Olga Brandt")
            .by("said");
    assertThat(claim.contentText())
        .isEqualTo("“The bridge is safe,” … “We tested it twice. … “Then we tested it again.”");
  }

  @Test
  void theLastOfSeveralParagraphsMayNameTheSpeakerOfThemAll() {
    Claim claim =
        Claims.in(
                "“The bridge is old.\n\n“It was never tested.\n\n“Now it is shut,” Olga Brandt"
                    + " said.")
            .person("Olga Brandt")
            .by("said");
    assertThat(claim.contentText())
        .isEqualTo("“The bridge is old. … “It was never tested. … “Now it is shut,”");
  }

  @Test
  void aQuotationMayEndWithAQuestionMark() {
    Claim claim =
        Claims.in("“Is the bridge safe?” Olga Brandt asked.").person("Olga Brandt").by("asked");
    assertThat(claim.contentText()).isEqualTo("“Is the bridge safe?”");
    assertThat(claim.source()).extracting("text").isEqualTo("Olga Brandt");
  }

  @Test
  void aTranscriptNamesItsSpeakersInCapitals() {
    var claims =
        Claims.in(
                "The debate in full.\n\nBRANDT: The bridge is safe. I crossed it.\n\nLOPEZ: It is"
                    + " not.\n\nBRANDT: You have never seen it.")
            .outermost();
    assertThat(claims).extracting(Claims::source).containsExactly("BRANDT", "LOPEZ", "BRANDT");
    assertThat(claims.get(0).contentText()).isEqualTo("The bridge is safe. I crossed it.");
  }

  @Test
  void aDoctorMayStandBetweenNameAndCueInTheNextParagraph() {
    Claim claim =
        Claims.in("The ward was full.\n\n“We had no beds,”\n\nHugh Hill, a doctor, said.")
            .person("Hugh Hill")
            .by("said");
    assertThat(claim.contentText()).isEqualTo("“We had no beds,”");
    assertThat(claim.speaker()).extracting("name").isEqualTo("Hugh Hill");
  }

  @Test
  void theNameAfterTheDashMayHaveAnApposition() {
    Claim claim =
        Claims.in("“The vote stands, and so do we.” – Olga Brandt, the mayor of Norland")
            .person("Olga Brandt")
            .place("Norland")
            .by("–");
    assertThat(claim.speaker()).extracting("name").isEqualTo("Olga Brandt");
  }

  @Test
  void attributionKnowsMoreThanSaid() {
    for (String cue : new String[] {"quipped", "tweeted", "recalled", "countered", "marvelled"}) {
      Claim claim =
          Claims.in("“The bridge is safe at last,” Olga Brandt " + cue + ".")
              .person("Olga Brandt")
              .by(cue);
      assertThat(claim.speaker()).as(cue).extracting("name").isEqualTo("Olga Brandt");
    }
  }

  @Test
  void quotationsInARowHaveOneSpeaker() {
    Claim claim =
        Claims.in(
                "“The bridge is old,” Olga Brandt said. “It was never tested. Now it is shut. We all"
                    + " knew.”")
            .person("Olga Brandt")
            .by("said");
    assertThat(claim.contentText()).contains("We all knew");
    assertThat(claim.speaker()).extracting("name").isEqualTo("Olga Brandt");
  }

  @Test
  void inTheWordsOfNamesTheSource() {
    Claim claim =
        Claims.in("The bridge is, in the words of Olga Brandt, “a danger to us all.”")
            .person("Olga Brandt")
            .by("in the words of");
    assertThat(claim.source()).extracting("text").isEqualTo("Olga Brandt");
    assertThat(claim.contentText()).contains("a danger to us all");
  }

  @Test
  void aReportOfAReportKeepsBothLevels() {
    var claims =
        Claims.in("Its security chief told Reuters that Norland fears a new attack.")
            .place("Norland")
            .org("Reuters")
            .all();
    assertThat(claims).extracting(Claims::cue).containsExactly("told", "fears");
    assertThat(claims.get(0).contentText()).isEqualTo("that Norland fears a new attack");
    assertThat(claims.get(1).contentText()).isEqualTo("a new attack");
    assertThat(claims.get(1).nestedIn()).isZero();
  }

  @Test
  void aLineInTitleCaseWithinAnArticleIsReadLikeAHeadline() {
    Claim claim =
        Claims.in(
                "Here is the news of the day.\n\nOlga Brandt Says The Bridge Is Safe\n\nIt was"
                    + " tested twice in the spring.")
            .person("Olga Brandt")
            .by("Says");
    assertThat(Claims.source(claim)).isEqualTo("Olga Brandt");
    assertThat(claim.contentText()).isEqualTo("The Bridge Is Safe");
  }

  @Test
  void whatIsSaidNextBelongsToTheNextCue() {
    var claims =
        Claims.in(
                "Olga Brandt said the bridge was old and could not be mended, and she called for"
                    + " a new one by June.")
            .person("Olga Brandt")
            .outermost();
    assertThat(claims.get(0).contentText()).isEqualTo("the bridge was old and could not be mended");
    assertThat(claims.get(1).contentText()).isEqualTo("a new one by June");
  }
}
