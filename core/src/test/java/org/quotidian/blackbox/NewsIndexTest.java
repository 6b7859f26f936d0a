package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.IndexDamagedException;
import org.quotidian.IndexExistsException;
import org.quotidian.IndexIncompatibleException;
import org.quotidian.IndexLockedException;
import org.quotidian.IndexMissingException;
import org.quotidian.IngestReport;
import org.quotidian.NewsIndex;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleReader;
import org.quotidian.article.UnreadableArticleException;
import org.quotidian.entity.EntityType;
import org.quotidian.search.EntityCount;
import org.quotidian.search.IndexStats;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.VerifyReport;

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

  @Test
  void anIndexThatIsNotThereIsMissing() throws IOException {
    assertThatThrownBy(() -> NewsIndex.open(directory.resolve("none")))
        .isInstanceOf(IndexMissingException.class)
        .hasMessageContaining(directory.resolve("none").toString());
    assertThatThrownBy(() -> NewsIndex.openReadOnly(directory))
        .isInstanceOf(IndexMissingException.class);
  }

  @Test
  void anIndexThatIsThereIsNotCreatedAgain() throws IOException {
    NewsIndex.create(directory).close();
    assertThatThrownBy(() -> NewsIndex.create(directory)).isInstanceOf(IndexExistsException.class);
    NewsIndex.openOrCreate(directory, Samples.config()).close();
    NewsIndex.openOrCreate(directory.resolve("new"), Samples.config()).close();
  }

  @Test
  void aDirectoryWithOtherFilesIsLeftAlone() throws IOException {
    Files.writeString(directory.resolve("letter.txt"), "Dear Sir");
    assertThatThrownBy(() -> NewsIndex.create(directory))
        .isInstanceOf(IndexIncompatibleException.class)
        .hasMessageContaining("letter.txt");
    Path file = directory.resolve("letter.txt");
    assertThatThrownBy(() -> NewsIndex.create(file)).isInstanceOf(IndexIncompatibleException.class);
  }

  @Test
  void anIndexOfAnotherProgramIsIncompatible() throws IOException {
    try (FSDirectory lucene = FSDirectory.open(directory);
        IndexWriter writer = new IndexWriter(lucene, new IndexWriterConfig())) {
      writer.addDocument(new Document());
    }
    assertThatThrownBy(() -> NewsIndex.open(directory))
        .isInstanceOf(IndexIncompatibleException.class);
    assertThatThrownBy(() -> NewsIndex.openReadOnly(directory))
        .isInstanceOf(IndexIncompatibleException.class);
  }

  @Test
  void anIndexOfALaterLayoutIsIncompatible() throws IOException {
    try (FSDirectory lucene = FSDirectory.open(directory);
        IndexWriter writer = new IndexWriter(lucene, new IndexWriterConfig())) {
      writer.setLiveCommitData(
          Map.of("quotidian.schema", "999", "quotidian.library", "9.9").entrySet());
    }
    assertThatThrownBy(() -> NewsIndex.open(directory))
        .isInstanceOf(IndexIncompatibleException.class)
        .hasMessageContaining("999")
        .hasMessageContaining("9.9");
  }

  @Test
  void aSecondWriterIsTurnedAwayAndAReaderIsNot() throws IOException {
    try (NewsIndex writer = NewsIndex.create(directory, Samples.config())) {
      writer.add(Samples.troops());
      writer.commit();
      assertThatThrownBy(() -> NewsIndex.open(directory))
          .isInstanceOf(IndexLockedException.class)
          .hasMessageContaining("another writer");
      try (NewsIndex reader = NewsIndex.openReadOnly(directory)) {
        assertThat(total(reader, "troops")).isEqualTo(1);
        writer.add(Samples.bakery());
        writer.commit();
        assertThat(total(reader, "bread")).isZero();
        reader.refresh();
        assertThat(total(reader, "bread")).isEqualTo(1);
      }
    }
  }

  @Test
  void nothingCanBeWrittenToAReadOnlyIndex() throws IOException {
    NewsIndex.create(directory).close();
    try (NewsIndex index = NewsIndex.openReadOnly(directory)) {
      assertThatThrownBy(() -> index.add(Samples.troops()))
          .isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(() -> index.delete("x")).isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(index::commit).isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Test
  void aClosedIndexSaysSo() throws IOException {
    NewsIndex index = NewsIndex.inMemory();
    index.close();
    index.close();
    assertThatThrownBy(() -> index.add(Samples.troops())).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> index.search(NewsQuery.all()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }

  @Test
  void everyAlteredByteIsFoundByVerify() throws IOException {
    try (NewsIndex index = NewsIndex.create(directory, Samples.config())) {
      index.add(Samples.troops());
      index.add(Samples.bakery());
      index.commit();
      assertThat(index.verify()).isEqualTo(new VerifyReport(2, 5, List.of()));
    }
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(directory)) {
      all.filter(file -> !file.endsWith("write.lock")).forEach(files::add);
    }
    for (Path file : files) {
      long size = Files.size(file);
      for (long at = 0; at < size; at += Math.max(1, size / 20)) {
        flip(file, at);
        assertThat(isSound()).as(file + " at " + at).isFalse();
        flip(file, at);
      }
    }
    assertThat(isSound()).isTrue();
  }

  @Test
  void anIndexWithALostFileIsDamaged() throws IOException {
    try (NewsIndex index = NewsIndex.create(directory, Samples.config())) {
      index.add(Samples.troops());
      index.commit();
    }
    try (Stream<Path> all = Files.list(directory)) {
      Path segment = all.filter(file -> file.toString().endsWith(".si")).findFirst().orElseThrow();
      Files.delete(segment);
    }
    assertThatThrownBy(() -> NewsIndex.open(directory))
        .isInstanceOf(IndexDamagedException.class)
        .hasMessageContaining("into a new index");
  }

  private boolean isSound() throws IOException {
    try (NewsIndex index = NewsIndex.openReadOnly(directory)) {
      return index.verify().sound();
    } catch (IndexDamagedException | IndexIncompatibleException | IndexMissingException e) {
      return false;
    }
  }

  private static void flip(Path file, long at) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      ByteBuffer one = ByteBuffer.allocate(1);
      channel.read(one, at);
      one.put(0, (byte) (one.get(0) ^ 0x10)).rewind();
      channel.write(one, at);
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
      }
      return (Article) record;
    }

    @Override
    public void close() {}
  }
}
