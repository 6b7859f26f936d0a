package org.quotidian.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;

/** Time grows with the length of the article and no faster, whatever the article holds. */
class LinearTimeTest {
  private static final int SHORT = 60_000;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“",
        "” ",
        "said ",
        "said that ",
        "“no,” said ",
        "“no,” he said, ",
        "he said she said ",
        "Anna Berg ",
        "Berg said, ",
        "according to ",
        "“ said. ",
        "No. ",
        "said: ",
        "A: no\n\n",
        "“No\n\n",
        "” — Berg\n",
        ", and ",
        "that who which ",
        "\n"
      })
  void doublingTheTextAtMostDoublesTheTime(String pattern) {
    AnnotatedArticle once = article(pattern, SHORT);
    AnnotatedArticle twice = article(pattern, 2 * SHORT);
    double ratio = Double.MAX_VALUE;
    for (int attempt = 0; attempt < 5 && ratio > 2.7; attempt++) {
      double first = seconds(once);
      ratio = Math.min(ratio, seconds(twice) / Math.max(first, 1e-4));
    }
    assertThat(ratio).as("time for twice the text over time for the text").isLessThan(2.7);
  }

  private static AnnotatedArticle article(String pattern, int length) {
    String body = pattern.repeat(length / pattern.length());
    return AnnotatedArticle.of(Article.builder("a").body(body).build());
  }

  /** Of this thread's processor time: other programs take nothing of it. */
  private static double seconds(AnnotatedArticle article) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      ClaimExtractors.standard().extract(article, List.of());
      best = Math.min(best, (CLOCK.getCurrentThreadCpuTime() - start) / 1e9);
    }
    return best;
  }
}
