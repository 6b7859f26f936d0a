package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.IndexExistsException;
import org.quotidian.IndexIncompatibleException;
import org.quotidian.IndexLockedException;
import org.quotidian.IndexMissingException;
import org.quotidian.NewsIndex;
import org.quotidian.search.NewsQuery;

/** What lies where an index should be, who has it open, and for what. */
class OpeningTest {
  @TempDir Path directory;

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

  private static long total(NewsIndex index, String query) throws IOException {
    return index.search(NewsQuery.parse(query)).total();
  }
}
