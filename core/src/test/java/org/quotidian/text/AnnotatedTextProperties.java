package org.quotidian.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the analysis of any text whatever. */
class AnnotatedTextProperties {

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "He",
            "said",
            "U.S.",
            "Mr.",
            "it's",
            "'",
            "\"",
            "“",
            "”",
            "‘",
            "’",
            "«",
            "»",
            ".",
            "...",
            "?",
            "!",
            ",",
            "-",
            "—",
            " ",
            " ",
            " ",
            "\n",
            "\n\n",
            "\r\n",
            "  ",
            "(",
            ")",
            "40,000",
            "don’t",
            "http://x.example/",
            "a@b.example",
            "ä",
            "́",
            "😀",
            "東",
            "\ud800",
            "\u0000",
            "’s");
    return Arbitraries.oneOf(
        pieces.list().ofMaxSize(60).map(list -> String.join("", list)),
        Arbitraries.strings().ofMaxLength(80));
  }

  @Property(tries = 3000)
  void tokensAreOrderedCoverAllLettersAndNeverOverlap(@ForAll("texts") String text) {
    AnnotatedText annotated = AnnotatedText.of(text);
    int covered = 0;
    for (int t = 0; t < annotated.tokenCount(); t++) {
      assertThat(annotated.tokenStart(t)).isGreaterThanOrEqualTo(covered);
      assertThat(annotated.tokenEnd(t)).isGreaterThan(annotated.tokenStart(t));
      assertThat(annotated.token(t))
          .isEqualTo(text.substring(annotated.tokenStart(t), annotated.tokenEnd(t)));
      for (int i = covered; i < annotated.tokenStart(t); i++) {
        assertThat(Marks.classify(text.charAt(i))).isEqualTo(Marks.SPACE);
      }
      covered = annotated.tokenEnd(t);
    }
  }

  @Property(tries = 3000)
  void everyTokenIsInOneSentenceAndEverySentenceInOneParagraph(@ForAll("texts") String text) {
    AnnotatedText annotated = AnnotatedText.of(text);
    int token = 0;
    for (int s = 0; s < annotated.sentenceCount(); s++) {
      assertThat(annotated.sentenceFirst(s)).isEqualTo(token);
      assertThat(annotated.sentenceEnd(s)).isGreaterThan(token);
      assertThat(annotated.sentenceOf(token)).isEqualTo(s);
      token = annotated.sentenceEnd(s);
    }
    assertThat(token).isEqualTo(annotated.tokenCount());
    int sentence = 0;
    for (int p = 0; p < annotated.paragraphCount(); p++) {
      assertThat(annotated.paragraphFirst(p)).isEqualTo(sentence);
      assertThat(annotated.paragraphEnd(p)).isGreaterThan(sentence);
      assertThat(annotated.paragraphOf(sentence)).isEqualTo(p);
      sentence = annotated.paragraphEnd(p);
    }
    assertThat(sentence).isEqualTo(annotated.sentenceCount());
  }

  @Property(tries = 3000)
  void quotationsNestAndStayWithinTheirParagraph(@ForAll("texts") String text) {
    AnnotatedText annotated = AnnotatedText.of(text);
    for (int q = 0; q < annotated.quotationCount(); q++) {
      int first = annotated.quotationFirst(q);
      int last = annotated.quotationEnd(q) - 1;
      assertThat(last).isGreaterThanOrEqualTo(first);
      assertThat(annotated.paragraphOf(annotated.sentenceOf(first)))
          .isEqualTo(annotated.paragraphOf(annotated.sentenceOf(last)));
      int parent = annotated.quotationParent(q);
      if (parent >= 0) {
        assertThat(parent).isLessThan(q);
        assertThat(annotated.quotationFirst(parent)).isLessThan(first);
        assertThat(annotated.quotationEnd(parent)).isGreaterThan(last);
      }
    }
  }
}
