package org.quotidian.reliability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.IndexException;
import org.quotidian.IndexMemoryException;
import org.quotidian.IngestReport;
import org.quotidian.NewsIndex;
import org.quotidian.article.Article;
import org.quotidian.blackbox.Samples;
import org.quotidian.entity.EntityType;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;

/** A bit flips in the length of a stored title, which then asks for one array of nearly 2 GiB. */
class RottenLengthTest {
  /**
   * In UTF-8 E3 BF BF 07: behind a length of one byte whose highest bit is flipped, these are the rest of
   * a length of five.
   */
  private static final String TITLE = "\u3fff\u0007 Mendel";

  @TempDir Path folder;
  private Path index;

  @BeforeEach
  void anIndexWithOneRottenLength() throws IOException {
    index = folder.resolve("index");
    try (NewsIndex writer = NewsIndex.create(index, Samples.config())) {
      writer.add(Article.builder("sound").title("Kyiv").body("Mendel said no.").build());
      writer.commit();
      writer.add(
          Article.builder("rotten").title(TITLE).body("Mendel said so. ".repeat(200)).build());
      writer.commit();
    }
    byte[] title = TITLE.getBytes(UTF_8);
    byte[] begin = {(byte) title.length, (byte) 0xE3, (byte) 0xBF, (byte) 0xBF, 7};
    int flipped = 0;
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 0; at + begin.length <= bytes.length; at++) {
          if (Arrays.equals(bytes, at, at + begin.length, begin, 0, begin.length)) {
            bytes[at] |= (byte) 0x80;
            flipped++;
          }
        }
        Files.write(file, bytes);
      }
    }
    assertThat(flipped).as("in the stored article, and in what lists of hits show").isEqualTo(2);
  }

  @Test
  void everyWayOfReadingTheArticleEndsInAnExceptionThatNamesTheIndexAndBothCauses()
      throws IOException {
    try (NewsIndex read = NewsIndex.openReadOnly(index)) {
      NewsQuery all = NewsQuery.all();
      SearchOptions bare = SearchOptions.builder().snippets(0).build();
      isNamed(() -> read.get("rotten"));
      isNamed(() -> read.search(all));
      isDamaged(() -> read.search(all, bare));
      isDamaged(() -> read.claims(all));
      assertThat(read.get("sound")).isPresent();
      assertThat(read.stats().articles()).isEqualTo(2);
      assertThat(read.entities(EntityType.PERSON, all, 9)).isNotEmpty();
      assertThat(read.verify().sound()).isFalse();
    }
  }

  @Test
  void whereUnchangedArticlesAreSkippedAddingItAgainEndsSoTooAndWritingGoesOn() throws IOException {
    try (NewsIndex write = NewsIndex.open(index, Samples.builder().skipUnchanged(true).build())) {
      isNamed(
          () -> {
            write.add(Article.builder("rotten").body("new").build());
            return write;
          });
      write.add(Article.builder("other").body("new").build());
      assertThat(write.commit().added()).isEqualTo(1);
    }
  }

  @Test
  void theSoundArticleCanBeSaved() throws IOException {
    Path into = folder.resolve("saved");
    IngestReport report = NewsIndex.salvage(index, into, Samples.config());
    assertThat(report.added()).isEqualTo(1);
    assertThat(report.rejections()).hasSize(1);
  }

  private void isNamed(Asked work) {
    assertThatThrownBy(work::ask)
        .isInstanceOf(IndexException.class)
        .hasMessageContaining(index.toString());
    if (Runtime.getRuntime().maxMemory() < 2L << 30) {
      assertThatThrownBy(work::ask)
          .isInstanceOf(IndexMemoryException.class)
          .hasMessageContaining("-Xmx")
          .hasMessageContaining("verify");
    }
  }

  /** What lists show is short and of known length: nothing large is asked of the heap. */
  private void isDamaged(Asked work) {
    assertThatThrownBy(work::ask)
        .isInstanceOf(IndexException.class)
        .isNotInstanceOf(IndexMemoryException.class)
        .hasMessageContaining(index.toString());
  }

  private interface Asked {
    Object ask() throws IOException;
  }
}
