package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
  /** With the long forms of the reliability tests a million marks are asked for, and more. */
  private static final int LENGTH = Boolean.getBoolean("quotidian.soak") ? 1_000_000 : 30_000;

  /** A superlinear step would show as 4 or more; the room above 2 is for collections and caches. */
  private static final double MOST = 2.5;

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

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

  /** Returns the nanoseconds of this thread's processor time that the analysis of a body took. */
  private long analyse(String body) {
    long start = CLOCK.getCurrentThreadCpuTime();
    AnnotatedArticle article = AnnotatedArticle.of(Article.builder("1").body(body).build());
    List<Mention> mentions = tagger.tag(article);
    extractor.extract(article, mentions);
    return CLOCK.getCurrentThreadCpuTime() - start;
  }
}
