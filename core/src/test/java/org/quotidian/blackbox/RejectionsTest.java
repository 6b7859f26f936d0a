package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quotidian.IngestReport;
import org.quotidian.NewsIndex;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleReader;
import org.quotidian.article.UnreadableArticleException;

/** What cannot be taken costs one article and is told. */
class RejectionsTest {
  @Test
  void badRecordsAreRejectedWithTheirPositionsAndTheRestGoesOn() throws IOException {
    try (NewsIndex index =
        NewsIndex.inMemory(Samples.builder().maxArticleChars(400).batchSize(2).build())) {
      List<IngestReport> batches = new ArrayList<>();
      Object[] records = {
        Samples.troops(),
        new UnreadableArticleException("line 2", "no title"),
        Article.builder("x".repeat(513)).body("long id").build(),
        Article.builder("long").body("y".repeat(401)).build(),
        Samples.bakery(),
      };
      IngestReport report = index.addAll("news.jsonl", new Records(records), batches::add);
      assertThat(report.added()).isEqualTo(2);
      assertThat(report.rejected()).isEqualTo(3);
      assertThat(report.rejections())
          .extracting(IngestReport.Rejection::source)
          .containsOnly("news.jsonl");
      assertThat(report.rejections())
          .extracting(IngestReport.Rejection::position)
          .satisfiesExactly(
              first -> assertThat(first).isEqualTo("line 2"),
              second -> assertThat(second).startsWith("record 3 (xxx"),
              third -> assertThat(third).isEqualTo("record 4 (long)"));
      assertThat(report.rejections().get(2).reason()).contains("401").contains("400");
      assertThat(batches).hasSizeGreaterThanOrEqualTo(3).last().isEqualTo(report);
      assertThat(index.stats().articles()).isEqualTo(2);
    }
  }

  @Test
  void aReaderThatFailsKeepsWhatWasReadAndIsTheLastRejection() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory(Samples.config())) {
      IngestReport report =
          index.addAll(
              "news.x",
              new Records(Samples.troops(), new IllegalArgumentException("odd")),
              r -> {});
      assertThat(report.added()).isEqualTo(1);
      assertThat(report.rejections())
          .containsExactly(
              new IngestReport.Rejection(
                  "news.x",
                  "behind record 1",
                  "the reader failed: java.lang.IllegalArgumentException: odd"));
    }
  }

  @Test
  void aBatchIsCommittedWhenItsTimeIsOverThoughItIsNotFull() throws IOException {
    Object[] records = {Samples.troops(), Samples.bakery()};
    try (NewsIndex index =
        NewsIndex.inMemory(Samples.builder().batchTime(Duration.ofNanos(1)).build())) {
      List<Long> added = new ArrayList<>();
      index.addAll("", new Records(records), soFar -> added.add(soFar.added()));
      assertThat(added).startsWith(1L, 2L);
    }
    assertThatThrownBy(() -> Samples.builder().batchTime(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("batchTime");
  }

  @Test
  void anInputThatFailsMidwayKeepsWhatWasReadAndIsTheLastRejection() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory(Samples.config())) {
      IngestReport report =
          index.addAll(new Records(Samples.troops(), new IOException("cut short")));
      assertThat(report.added()).isEqualTo(1);
      assertThat(report.rejections())
          .containsExactly(new IngestReport.Rejection("", "behind record 1", "cut short"));
    }
  }

  @Test
  void aTaggerThatFailsCostsOneArticle() throws IOException {
    try (NewsIndex index =
        NewsIndex.inMemory(
            Samples.builder()
                .tagger(
                    article -> {
                      if (article.article().id().equals("troops")) {
                        throw new IllegalStateException("no idea");
                      }
                      return Samples.TAGGER.tag(article);
                    })
                .build())) {
      index.add(Samples.troops());
      index.add(Samples.bakery());
      IngestReport report = index.commit();
      assertThat(report.added()).isEqualTo(1);
      assertThat(report.rejections().get(0).position()).isEqualTo("troops");
      assertThat(report.rejections().get(0).reason()).contains("no idea");
    }
  }

  /** Gives articles, or throws what is no article. */
  private static final class Records implements ArticleReader {
    private final Deque<Object> records;

    Records(Object... records) {
      this.records = new ArrayDeque<>(List.of(records));
    }

    @Override
    public @Nullable Article next() throws IOException {
      Object record = records.poll();
      if (record instanceof IOException e) {
        throw e;
      } else if (record instanceof RuntimeException e) {
        throw e;
      }
      return (Article) record;
    }

    @Override
    public void close() {}
  }
}
