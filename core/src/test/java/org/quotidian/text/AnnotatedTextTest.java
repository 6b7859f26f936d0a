package org.quotidian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor's well-known plan.|The mayor 's well-known plan .",
        "The mayor’s plan|The mayor ’s plan",
        "They won’t, she'd said|They won’t , she 'd said",
        "O'Brien met D’Angelo|O'Brien met D’Angelo",
        "the workers’ party|the workers ’ party",
        "U.S. troops, a.m. trains|U.S. troops , a.m. trains",
        "Mr. J. R. Hale Jr. of Acme Inc. spoke|Mr. J. R. Hale Jr. of Acme Inc. spoke",
        "40,000 of 3.5 at 12:30|40,000 of 3.5 at 12:30",
        "a 10-year plan in 2010-12|a 10-year plan in 2010-12",
        "AT&T and Shop.com|AT&T and Shop.com",
        "It ended late.The end|It ended late . The end",
        "wait ... no -- yes—or no|wait ... no -- yes — or no",
        "see https://a.example/b?c=d, now|see https://a.example/b?c=d , now",
        "write to x.y@mail.example today|write to x.y@mail.example today",
        "No. 5 says no.|No. 5 says no .",
        "so am I. M. Pei|so am I. M. Pei",
        "Ph.D. holders|Ph.D. holders",
        "$5m (about €4m)|$ 5m ( about € 4m )",
        "東京 is big|東 京 is big",
        "Zażółć gęślą naïve|Zażółć gęślą naïve",
      })
  void wordsKeepTheirInnerHyphensPointsAndApostrophes(String text, String tokens) {
    assertThat(String.join(" ", tokens(AnnotatedText.of(text)))).isEqualTo(tokens);
  }

  @Test
  void aTokenKnowsItsKindAndItsCapitals() {
    AnnotatedText text = AnnotatedText.of("NATO's Anna saw 12 www.site.example, iPhone");
    assertThat(kinds(text))
        .containsExactly(
            TokenKind.WORD,
            TokenKind.CLITIC,
            TokenKind.WORD,
            TokenKind.WORD,
            TokenKind.NUMBER,
            TokenKind.LINK,
            TokenKind.PUNCTUATION,
            TokenKind.WORD);
    assertThat(text.isAllCapitals(0)).isTrue();
    assertThat(text.isCapitalised(2)).isTrue();
    assertThat(text.isAllCapitals(2)).isFalse();
    assertThat(text.isCapitalised(3)).isFalse();
    assertThat(text.isCapitalised(7)).isFalse();
  }

  @Test
  void aRunOfLettersWithoutEndIsCutIntoTokensThatAnIndexCanTake() {
    AnnotatedText text = AnnotatedText.of("x".repeat(1000));
    assertThat(text.tokenCount()).isEqualTo(4);
    assertThat(text.tokenEnd(3)).isEqualTo(1000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He came. He saw.|2",
        "Mr. Hale of the U.S. Senate met Gen. Orr in St. Ives.|1",
        "It moved to the U.S. The move cost much.|2",
        "She joined Acme Inc. President Hale left.|1",
        "“Go!” she said. “Now.” They went.|3",
        "“Really?” he asked.|1",
        "It rose 3.5 percent to 4.2 million. Then it fell.|2",
        "He paused ... then went on.|1",
        "Who? Me? Yes!|3",
        "It ended (at last.) Then rain came.|2",
        "'It works.' Others doubt it.|2",
        "It ended late.The rain came.|2",
      })
  void sentencesEndAtFullStopsThatAreNoAbbreviations(String text, int sentences) {
    assertThat(AnnotatedText.of(text).sentenceCount()).isEqualTo(sentences);
  }

  @Test
  void aBlankLineOrALineOfItsOwnIsAParagraph() {
    AnnotatedText text =
        AnnotatedText.of("Rain in Ghent\n\nIt rained. It poured.\nThen it stopped.");
    assertThat(text.paragraphCount()).isEqualTo(3);
    assertThat(text.sentenceCount()).isEqualTo(4);
    assertThat(text.paragraphFirst(1)).isEqualTo(1);
    assertThat(text.paragraphEnd(1)).isEqualTo(3);
    assertThat(text.paragraphOf(2)).isEqualTo(1);
    assertThat(text.sentenceOf(0)).isZero();
    assertThat(text.sentenceOf(text.tokenCount() - 1)).isEqualTo(3);
  }

  @Test
  void inWrappedTextALineBreakIsABlankAndAnIndentAParagraph() {
    AnnotatedText text =
        AnnotatedText.of(
            """
            The harbour board of Port Ellery has asked Vladimir
            Orlov to leave his post by the end of the month, and
            he has said that he will go when the papers are in
            order and not a day before.
                A new board meets on Friday to name his successor
            in the old customs house.""");
    assertThat(text.paragraphCount()).isEqualTo(2);
    assertThat(text.sentenceCount()).isEqualTo(2);
  }

  @Test
  void aLineThatGoesOnInLowerCaseIsTheSameSentence() {
    assertThat(AnnotatedText.of("The council of\nthe town met.").sentenceCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "“Go,” she said, “now.”|“Go,” / “now.”",
        "\"Go,\" she said, \"now.\"|\"Go,\" / \"now.\"",
        "She said \"he told me 'never' twice\" today|\"he told me 'never' twice\" / 'never'",
        "“He told me ‘never’ twice,” she said|“He told me ‘never’ twice,” / ‘never’",
        "Mayor says 'no' to the workers' plan|'no'",
        "the workers' and the nurses' plans|",
        "the band's '90s songs aren't his|",
        "‘It’s the city’s,’ he said|‘It’s the city’s,’",
        "a 6\" pipe and a 5'10\" man|",
        "he said \" wait \" and \" go \" twice|\" wait \" / \" go \"",
        "He called it „klein“ and «petit»|„klein“ / «petit»",
        "``Yes,'' he said|``Yes,''",
        "\"It's ours. He'd say so.\"|\"It's ours. He'd say so.\"",
        "“One. \"Two\" three.”|“One. \"Two\" three.” / \"Two\"",
        "a (\"b c\") d—\"e\"|\"b c\" / \"e\"",
      })
  void quotationMarksArePairedAndApostrophesAreNone(String text, String quotations) {
    assertThat(String.join(" / ", quotations(AnnotatedText.of(text))))
        .isEqualTo(quotations == null ? "" : quotations);
  }

  @Test
  void aQuotationGoesOnInTheNextParagraphThatOpensAgain() {
    AnnotatedText text = AnnotatedText.of("“One.\n\n“Two.\n\n“Three,” he said. “Four.”");
    assertThat(quotations(text)).containsExactly("“One.", "“Two.", "“Three,”", "“Four.”");
    assertThat(text.quotationGoesOn(0)).isTrue();
    assertThat(text.quotationContinues(1)).isTrue();
    assertThat(text.quotationGoesOn(1)).isTrue();
    assertThat(text.quotationContinues(2)).isTrue();
    assertThat(text.quotationGoesOn(2)).isFalse();
    assertThat(text.quotationContinues(3)).isFalse();
  }

  @Test
  void aQuotationThatIsNeverClosedEndsWithItsParagraph() {
    AnnotatedText text = AnnotatedText.of("He said: “No.\n\nThey left.");
    assertThat(quotations(text)).containsExactly("“No.");
    assertThat(text.quotationGoesOn(0)).isFalse();
  }

  @Test
  void everyTokenKnowsItsInnermostQuotation() {
    AnnotatedText text = AnnotatedText.of("A “b ‘c’ d” e");
    int[] of = new int[text.tokenCount()];
    for (int t = 0; t < of.length; t++) {
      of[t] = text.quotationOf(t);
    }
    assertThat(of).containsExactly(-1, 0, 0, 1, 1, 1, 0, 0, -1);
    assertThat(text.quotationParent(1)).isZero();
    assertThat(text.quotationParent(0)).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n\n \t", "\u0000", "\ud800", "\udc00x", "\"", "'", "....", "“”"})
  void anyTextHasAnAnalysis(String text) {
    AnnotatedText annotated = AnnotatedText.of(text);
    assertThat(annotated.text()).isEqualTo(text);
    assertThat(annotated.sentenceCount()).isBetween(0, annotated.tokenCount());
  }

  static List<String> tokens(AnnotatedText text) {
    List<String> tokens = new ArrayList<>();
    for (int t = 0; t < text.tokenCount(); t++) {
      tokens.add(text.token(t));
    }
    return tokens;
  }

  private static List<TokenKind> kinds(AnnotatedText text) {
    List<TokenKind> kinds = new ArrayList<>();
    for (int t = 0; t < text.tokenCount(); t++) {
      kinds.add(text.tokenKind(t));
    }
    return kinds;
  }

  private static List<String> quotations(AnnotatedText text) {
    List<String> quotations = new ArrayList<>();
    for (int q = 0; q < text.quotationCount(); q++) {
      int end = text.tokenEnd(text.quotationEnd(q) - 1);
      quotations.add(text.text().substring(text.tokenStart(text.quotationFirst(q)), end));
    }
    return quotations;
  }

  @Test
  void wordsThatNegateAreToldFromOthers() {
    AnnotatedText text =
        AnnotatedText.of("Nobody says no, they can’t know; note the tent won't cannot.");
    StringBuilder found = new StringBuilder();
    for (int token = 0; token < text.tokenCount(); token++) {
      if (text.isNegation(token)) {
        found.append(text.token(token)).append(' ');
      }
    }
    assertThat(found.toString()).isEqualTo("Nobody no can’t won't cannot ");
  }
}
