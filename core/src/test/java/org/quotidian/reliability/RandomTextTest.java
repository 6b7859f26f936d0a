package org.quotidian.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.tests.util.TestUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.IngestReport;
import org.quotidian.NewsIndex;
import org.quotidian.NewsIndexConfig;
import org.quotidian.article.Article;
import org.quotidian.claim.Claim;
import org.quotidian.entity.Mention;
import org.quotidian.search.StoredArticle;
import org.quotidian.text.Excerpt;

/**
 * Texts of any characters, lone surrogates and NUL among them, strewn with what means something to the
 * analysis: after the index is opened again every span says what stands there. 100,000 of them with
 * {@code -Psoak}.
 */
@Timeout(36_000)
class RandomTextTest {
  private static final String[] PARTS = {
    "Angela Merkel",
    "Kyiv",
    "said",
    "\"",
    "\u201c",
    "\u201d",
    "'",
    ".",
    ". ",
    "\n\n",
    " ",
    " ",
    ",",
    "Mr. ",
    "NATO",
    "told reporters that",
    "\ud83d",
    "\ude00",
    "\u0000",
    "\u202e",
    "\u00ad",
    "e\u0301",
    "-",
    "(",
    "1,000",
    "U.S.",
    "the mayor",
    "according to",
    ":",
    "\u2014"
  };

  @TempDir Path folder;

  @Test
  void afterReopeningEverySpanOfARandomTextSaysWhatStandsThere() throws IOException {
    long seed = Soak.seed(RandomTextTest.class);
    Random random = new Random(seed);
    int texts = Soak.times(1_000, 100_000);
    long end = Soak.end(20);
    Path directory = folder.resolve("index");
    long spans = 0;
    int done = 0;
    while (done < texts && System.nanoTime() < end) {
      Map<String, Integer> lengths = new HashMap<>();
      try (NewsIndex index = NewsIndex.openOrCreate(directory, NewsIndexConfig.standard())) {
        for (int i = 0; i < 1_000 && done < texts; i++) {
          String id = "t" + done++;
          Article article =
              Article.builder(id).title(text(random, 3)).body(text(random, 40)).build();
          lengths.put(id, article.body().length());
          index.add(article);
        }
        IngestReport report = index.commit();
        assertThat(report.rejections()).as("seed " + seed).isEmpty();
      }
      try (NewsIndex index = NewsIndex.openReadOnly(directory)) {
        for (Map.Entry<String, Integer> entry : lengths.entrySet()) {
          StoredArticle stored = index.get(entry.getKey()).orElseThrow();
          assertThat(stored.article().body()).hasSize(entry.getValue());
          spans += checked(stored, entry.getKey() + ", seed " + seed);
        }
      }
    }
    assertThat(spans).isGreaterThan(done);
    System.out.println("RandomTextTest: " + done + " texts, " + spans + " spans, 0 wrong");
  }

  private static int checked(StoredArticle stored, String what) {
    int spans = 0;
    for (Mention mention : stored.mentions()) {
      says(stored.article().text(mention.field()), mention.excerpt(), what);
      spans++;
    }
    for (Claim claim : stored.claims()) {
      for (Excerpt part : claim.content()) {
        says(stored.article().text(claim.field()), part, what);
        spans++;
      }
    }
    return spans;
  }

  private static void says(String text, Excerpt span, String what) {
    assertThat(text.substring(span.start(), span.end())).as(what).isEqualTo(span.text());
  }

  private static String text(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      switch (random.nextInt(6)) {
        case 0 -> text.append(TestUtil.randomUnicodeString(random, 12));
        case 1 -> text.append((char) random.nextInt(0x10000));
        default ->
            text.append(PARTS[random.nextInt(PARTS.length)])
                .append(random.nextBoolean() ? " " : "");
      }
    }
    return text.toString();
  }
}
