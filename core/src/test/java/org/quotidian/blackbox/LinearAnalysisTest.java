package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;
import org.quotidian.claim.ClaimExtractor;
import org.quotidian.claim.ClaimExtractors;
import org.quotidian.entity.EntityTagger;
import org.quotidian.entity.EntityTaggers;
import org.quotidian.entity.Mention;

/** Twice the text takes about twice the time, whatever the text is made of. */
class LinearAnalysisTest {
  private static final int LENGTH = 30_000;

  /** A superlinear step would show as 4 or more; the room above 2 is for a busy machine. */
  private static final double MOST = 3.2;

  private final EntityTagger tagger = EntityTaggers.standard();
  private final ClaimExtractor extractor = ClaimExtractors.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "word ",
        "THE CITY OF LONDON ",
        "\"",
        "“Go ",
        "'a ",
        "said ",
        "He said that she said that ",
        "John Smith ",
        "John Smith said “no”. ",
        ". ",
        "Mr. ",
        "1,",
        "a-",
        "\n\n",
        "“Yes.\n\n",
        "according to ",
        "é",
        "(",
      })
  void twiceTheTextTakesAboutTwiceTheTime(String pattern) {
    String once = pattern.repeat(LENGTH / pattern.length());
    String twice = once + once;
    analyse(once);
    analyse(twice);
    double best = Double.MAX_VALUE;
    for (int attempt = 0; attempt < 8 && best > MOST; attempt++) {
      best = Math.min(best, (double) analyse(twice) / Math.max(analyse(once), 1_000_000));
    }
    assertThat(best).isLessThan(MOST);
  }

  /** Returns the nanoseconds that the analysis of a body took. */
  private long analyse(String body) {
    long start = System.nanoTime();
    AnnotatedArticle article = AnnotatedArticle.of(Article.builder("1").body(body).build());
    List<Mention> mentions = tagger.tag(article);
    extractor.extract(article, mentions);
    return System.nanoTime() - start;
  }
}
