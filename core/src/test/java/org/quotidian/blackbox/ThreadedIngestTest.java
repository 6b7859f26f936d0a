package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotidian.IngestReport;
import org.quotidian.NewsIndex;
import org.quotidian.NewsIndexConfig;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleReader;
import org.quotidian.article.UnreadableArticleException;
import org.quotidian.search.ArticleHit;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;

class ThreadedIngestTest {
  private static final int ARTICLES = 300;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void anyNumberOfThreadsGivesTheSameIndexAndReport(int threads) throws IOException {
    try (NewsIndex one = NewsIndex.inMemory(config(1).build());
        NewsIndex index = NewsIndex.inMemory(config(threads).build())) {
      List<IngestReport> batches = new ArrayList<>();
      IngestReport expected = one.addAll("news", records(), soFar -> {});
      IngestReport report = index.addAll("news", records(), batches::add);

      assertThat(report).isEqualTo(expected);
      assertThat(report.rejections())
          .extracting(IngestReport.Rejection::position)
          .startsWith("line 3", "record 7 (bad-7)", "line 10", "record 14 (bad-14)");
      assertThat(batches).hasSizeGreaterThan(10);
      assertThat(ids(index)).isEqualTo(ids(one)).hasSizeGreaterThan(200);
      assertThat(index.get("twice").orElseThrow().article().title()).isEqualTo("the last");
      assertThat(index.verify().sound()).isTrue();
    }
  }

  @Test
  void noMoreArticlesAreUnderWayThanTheThreadsNeed() throws IOException {
    AtomicInteger tagged = new AtomicInteger();
    AtomicInteger read = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    NewsIndexConfig.Builder counting =
        config(2)
            .tagger(
                article -> {
                  tagged.incrementAndGet();
                  return Samples.TAGGER.tag(article);
                });
    try (NewsIndex index = NewsIndex.inMemory(counting.build())) {
      index.addAll(
          (Source)
              () -> {
                int number = read.incrementAndGet();
                most.accumulateAndGet(number - tagged.get(), Math::max);
                return number > ARTICLES ? null : article(number);
              });
      assertThat(most.get()).isBetween(1, 4 * 32);
      assertThat(index.stats().articles()).isEqualTo(ARTICLES);
    }
  }

  @Test
  void anInterruptLosesNothingAndStaysVisible() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory(config(4).build())) {
      AtomicInteger read = new AtomicInteger();
      boolean interrupted;
      try {
        index.addAll(
            (Source)
                () -> {
                  int number = read.incrementAndGet();
                  if (number == ARTICLES) {
                    Thread.currentThread().interrupt();
                  }
                  return number > ARTICLES ? null : article(number);
                });
      } finally {
        interrupted = Thread.interrupted();
      }
      assertThat(interrupted).isTrue();
      assertThat(index.stats().articles()).isEqualTo(ARTICLES);
    }
  }

  @Test
  void anErrorInAnotherThreadReachesTheCallerAndNoThreadIsLeftBehind() throws Exception {
    NewsIndexConfig.Builder failing =
        config(4)
            .tagger(
                article -> {
                  if (article.article().id().equals("a50")) {
                    throw new AssertionError("as a test wants it");
                  }
                  return List.of();
                });
    try (NewsIndex index = NewsIndex.inMemory(failing.build())) {
      AtomicInteger read = new AtomicInteger();
      assertThatThrownBy(() -> index.addAll((Source) () -> article(read.incrementAndGet())))
          .isInstanceOf(AssertionError.class)
          .hasMessage("as a test wants it");
      for (Thread thread : Thread.getAllStackTraces().keySet()) {
        if (thread.getName().equals("quotidian-prepare")) {
          thread.join(5_000); // it has no work any more, but may not yet have ended
          assertThat(thread.isAlive()).isFalse();
        }
      }
      index.commit();
      assertThat(index.get("a49")).isPresent();
      assertThat(index.get("a50")).isEmpty();
    }
  }

  private static NewsIndexConfig.Builder config(int threads) {
    return Samples.builder().threads(threads).batchSize(25).maxArticleChars(5_000);
  }

  /** Every tenth record is unreadable from the third on, every seventh has an analysis that fails. */
  private static ArticleReader records() {
    List<Object> records = new ArrayList<>();
    for (int number = 1; number <= ARTICLES; number++) {
      if (number % 7 == 3) {
        records.add(new UnreadableArticleException("line " + number, "no article"));
      } else if (number % 7 == 0) {
        records.add(Article.builder("bad-" + number).body("x".repeat(5_001)).build());
      } else if (number == 50 || number == 51) {
        String title = number == 50 ? "the first" : "the last";
        records.add(Article.builder("twice").title(title).body("Kyiv waits.").build());
      } else {
        records.add(article(number));
      }
    }
    Iterator<Object> left = records.iterator();
    return (Source)
        () -> {
          Object next = left.hasNext() ? left.next() : null;
          if (next instanceof UnreadableArticleException unreadable) {
            throw unreadable;
          }
          return (Article) next;
        };
  }

  private static Article article(int number) {
    return Article.builder("a" + number)
        .title("Report " + number)
        .body("Mendel said " + number + " soldiers came to Kyiv. ".repeat(1 + number % 40))
        .build();
  }

  /** Returns the ids in the index's own order: all hits are equally good. */
  private static List<String> ids(NewsIndex index) throws IOException {
    SearchOptions all = SearchOptions.builder().limit(ARTICLES).snippets(0).build();
    return index.search(NewsQuery.all(), all).hits().stream().map(ArticleHit::id).toList();
  }

  /** A reader with nothing to close. */
  private interface Source extends ArticleReader {
    @Override
    default void close() {}
  }
}
