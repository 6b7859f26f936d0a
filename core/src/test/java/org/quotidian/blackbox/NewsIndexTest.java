package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.IngestReport;
import org.quotidian.NewsIndex;
import org.quotidian.article.Article;
import org.quotidian.entity.EntityType;
import org.quotidian.search.EntityCount;
import org.quotidian.search.IndexStats;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.VerifyReport;

/** What goes in is there, found and counted; what is replaced or deleted is not. */
class NewsIndexTest {
  @TempDir Path directory;

  @Test
  void whatWasCommittedIsThereAfterOpeningAgain() throws IOException {
    try (NewsIndex index = NewsIndex.create(directory, Samples.config())) {
      index.add(Samples.troops());
      assertThat(index.commit()).isEqualTo(new IngestReport(1, 0, 0, 0, List.of()));
    }
    try (NewsIndex index = NewsIndex.open(directory, Samples.config())) {
      assertThat(index.get("troops").orElseThrow().article()).isEqualTo(Samples.troops());
      assertThat(index.get("nothing")).isEmpty();
    }
  }

  @Test
  void whatWasNotCommittedIsGone() throws IOException {
    try (NewsIndex index = NewsIndex.create(directory, Samples.config())) {
      index.add(Samples.troops());
      index.refresh();
      assertThat(total(index, "troops")).isEqualTo(1);
    }
    try (NewsIndex index = NewsIndex.openReadOnly(directory)) {
      assertThat(index.stats().articles()).isZero();
    }
  }

  @Test
  void additionsAreSeenAfterRefreshOrCommitAndNotBefore() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory(Samples.config())) {
      index.add(Samples.troops());
      assertThat(total(index, "troops")).isZero();
      index.refresh();
      assertThat(total(index, "troops")).isEqualTo(1);
      index.add(Samples.bakery());
      assertThat(total(index, "bread")).isZero();
      index.commit();
      assertThat(total(index, "bread")).isEqualTo(1);
    }
  }

  @Test
  void replacingAnArticleLeavesNoStaleClaimAndNoStaleCount() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory(Samples.config())) {
      index.add(Samples.troops());
      index.add(Samples.bakery());
      index.commit();
      Article shorter =
          Article.builder("troops").title("All quiet").body("Mendel said so.").build();
      index.add(shorter);
      assertThat(index.commit()).isEqualTo(new IngestReport(0, 1, 0, 0, List.of()));

      assertThat(index.claims(NewsQuery.parse("speaker:zelensky act:deny")).hits()).isEmpty();
      assertThat(index.claims(NewsQuery.all()).total()).isEqualTo(2);
      assertThat(index.stats().claims()).isEqualTo(2);
      assertThat(index.get("troops").orElseThrow().article()).isEqualTo(shorter);
      assertThat(names(index.entities(EntityType.PLACE, NewsQuery.all(), 10))).isEmpty();
      assertThat(names(index.entities(EntityType.PERSON, NewsQuery.all(), 10)))
          .containsExactly("Iuliia Mendel 1/1", "Volodymyr Zelenskiy 1/1");
      assertThat(names(index.speakers(NewsQuery.all(), 10)))
          .containsExactly("Iuliia Mendel 1/1", "Volodymyr Zelenskiy 1/1");
    }
  }

  @Test
  void addingTheSameIdTwiceBeforeACommitGivesOneArticle() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory(Samples.config())) {
      index.add(Samples.troops());
      index.add(Samples.troops());
      assertThat(index.commit()).isEqualTo(new IngestReport(1, 1, 0, 0, List.of()));
      index.delete("troops");
      index.add(Samples.troops());
      assertThat(index.commit()).isEqualTo(new IngestReport(1, 0, 0, 0, List.of()));
      assertThat(index.stats().articles()).isEqualTo(1);
    }
  }

  @Test
  void aDeletedArticleIsGoneWithItsClaims() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory(Samples.config())) {
      index.add(Samples.troops());
      index.add(Samples.bakery());
      index.commit();
      index.delete("troops");
      index.delete("never there");
      index.commit();
      assertThat(index.get("troops")).isEmpty();
      assertThat(index.claims(NewsQuery.all()).total()).isEqualTo(1);
      assertThat(index.verify()).isEqualTo(new VerifyReport(1, 1, List.of()));
    }
  }

  @Test
  void namesAreCountedWithArticlesMentionsAndSpellings() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory(Samples.config())) {
      index.add(Samples.troops());
      index.add(Samples.bakery());
      index.commit();
      List<EntityCount> persons = index.entities(EntityType.PERSON, NewsQuery.all(), 10);
      assertThat(persons)
          .containsExactly(
              new EntityCount(Samples.ZELENSKY, 2, 2, List.of("Zelenskiy", "Zelenskyy")),
              new EntityCount(Samples.MENDEL, 1, 2, List.of("Iuliia Mendel", "Mendel")));
      assertThat(index.entities(EntityType.PERSON, NewsQuery.parse("bread"), 10)).hasSize(1);
      assertThat(index.entities(EntityType.PERSON, NewsQuery.all(), 1)).hasSize(1);
      assertThat(index.speakers(NewsQuery.parse("act:deny"), 10))
          .containsExactly(new EntityCount(Samples.ZELENSKY, 1, 1, List.of("Zelenskiy")));
    }
  }

  @Test
  void anUnchangedArticleIsSkippedIfAskedFor() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory(Samples.builder().skipUnchanged(true).build())) {
      index.add(Samples.troops());
      index.commit();
      index.add(Samples.troops());
      assertThat(index.commit()).isEqualTo(new IngestReport(0, 0, 1, 0, List.of()));
    }
  }

  @Test
  void statsSayHowMuchThereIsAndFromWhen() throws IOException {
    try (NewsIndex index = NewsIndex.create(directory, Samples.config())) {
      index.add(Samples.troops());
      index.add(Samples.bakery());
      index.commit();
      IndexStats stats = index.stats();
      assertThat(stats.articles()).isEqualTo(2);
      assertThat(stats.claims()).isEqualTo(5);
      assertThat(stats.earliest()).isEqualTo(Samples.troops().published());
      assertThat(stats.latest()).isEqualTo(Samples.bakery().published());
      assertThat(stats.bytes()).isPositive();
      assertThat(stats.library()).matches("[0-9]+\\..*");
    }
  }

  @Test
  void halvesOfSurrogatePairsAreReplacedAndOffsetsKeep() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory(Samples.config())) {
      index.add(
          Article.builder("odd\uD800").title("\uDC00").body("a\uD83D said \0 Zelenskiy.").build());
      index.commit();
      Article article = index.get("odd\uFFFD").orElseThrow().article();
      assertThat(article.body()).isEqualTo("a\uFFFD said \0 Zelenskiy.");
      assertThat(index.get("odd\uFFFD").orElseThrow().mentions().get(0).start()).isEqualTo(10);
    }
  }

  private static long total(NewsIndex index, String query) throws IOException {
    return index.search(NewsQuery.parse(query)).total();
  }

  private static List<String> names(List<EntityCount> counts) {
    return counts.stream()
        .map(count -> count.entity().name() + " " + count.articles() + "/" + count.occurrences())
        .toList();
  }
}
