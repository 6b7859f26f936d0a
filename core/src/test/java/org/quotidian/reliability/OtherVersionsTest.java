package org.quotidian.reliability;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.IndexDamagedException;
import org.quotidian.IndexIncompatibleException;
import org.quotidian.NewsIndex;
import org.quotidian.blackbox.Samples;

/**
 * Indexes as other versions of Lucene would leave them: the list of segments is altered and its sum made
 * right again. That they are no wreck but somebody else's is said at once, and what to do.
 */
class OtherVersionsTest {
  /** Behind the magic number stand the name {@code segments}, with its length, and the format's version. */
  private static final int FORMAT_AT = 4 + 1 + "segments".length();

  private static final int SUM_BYTES = 8;

  @TempDir Path folder;
  private Path index;
  private Path list;
  private byte[] bytes;

  @BeforeEach
  void anIndex() throws IOException {
    index = folder.resolve("index");
    try (NewsIndex writer = NewsIndex.create(index, Samples.config())) {
      writer.add(Model.article("a", 1));
      writer.commit();
    }
    try (Stream<Path> files = Files.list(index)) {
      list =
          files
              .filter(file -> file.getFileName().toString().startsWith("segments_"))
              .findFirst()
              .orElseThrow();
    }
    bytes = Files.readAllBytes(list);
  }

  @Test
  void writtenUnalteredItOpensAndIsSound() throws IOException {
    write();
    assertThat(NewsIndex.verify(index).sound()).isTrue();
  }

  @Test
  void aNewerFormatOfTheListIsNamed() throws IOException {
    bytes[FORMAT_AT + 3] = 100;
    write();
    isNamed("newer version");
  }

  @Test
  void anOlderFormatOfTheListIsNamed() throws IOException {
    bytes[FORMAT_AT + 3] = 1;
    write();
    isNamed("too old");
  }

  @Test
  void aFormatOfSegmentsThatThisLuceneDoesNotKnowIsNamed() throws IOException {
    String text = new String(bytes, ISO_8859_1);
    int codec = text.indexOf("Lucene1");
    bytes[codec + "Lucene".length()] = '9'; // such as Lucene904
    write();
    isNamed("another version");
  }

  @Test
  void anIndexOfAnotherProgramIsNamed() throws IOException {
    Path other = folder.resolve("other");
    try (FSDirectory directory = FSDirectory.open(other);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.commit();
    }
    index = other;
    isNamed("another program");
  }

  @Test
  void ofAListThatIsBothOddAndRottenVerifySaysThatItIsDamaged() throws IOException {
    bytes[FORMAT_AT + 3] = 100;
    Files.write(list, bytes);
    assertThat(NewsIndex.verify(index).sound()).isFalse();
  }

  /** Writes the list with the sum that it should have: its last eight bytes. */
  private void write() throws IOException {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, bytes.length - SUM_BYTES);
    ByteBuffer.wrap(bytes).putLong(bytes.length - SUM_BYTES, sum.getValue());
    Files.write(list, bytes);
  }

  private void isNamed(String what) {
    long quickest = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) { // a machine with other work may hold up one
      long begin = System.nanoTime();
      isRefused(what);
      quickest = Math.min(quickest, System.nanoTime() - begin);
    }
    assertThat(Duration.ofNanos(quickest)).isLessThan(Duration.ofSeconds(1));
  }

  private void isRefused(String what) {
    assertThatThrownBy(() -> NewsIndex.open(index, Samples.config()))
        .isInstanceOf(IndexIncompatibleException.class)
        .hasMessageContaining(index.toString())
        .hasMessageContaining(what)
        .hasMessageMatching("(?s).*(use|read|add) .*");
    assertThatThrownBy(() -> NewsIndex.openReadOnly(index))
        .isInstanceOf(IndexIncompatibleException.class);
    assertThatThrownBy(() -> NewsIndex.verify(index))
        .isInstanceOf(IndexIncompatibleException.class)
        .isNotInstanceOf(IndexDamagedException.class)
        .hasMessageContaining(what);
  }
}
