package org.quotidian.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.IndexException;
import org.quotidian.IndexExistsException;
import org.quotidian.IngestReport;
import org.quotidian.NewsIndex;
import org.quotidian.blackbox.Samples;
import org.quotidian.entity.EntityType;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.StoredArticle;
import org.quotidian.search.VerifyReport;

/** Files that rot, are cut short or vanish. */
class BitRotTest {
  private static final int ARTICLES = 60;

  @TempDir Path folder;
  private Path index;
  private final List<Path> files = new ArrayList<>();

  @BeforeEach
  void anIndexOfSeveralSegmentsWithDeletions() throws IOException {
    index = folder.resolve("index");
    try (NewsIndex writer = NewsIndex.create(index, Samples.config())) {
      for (int i = 0; i < ARTICLES; i++) {
        writer.add(Model.article("a" + i, i));
        if (i % 20 == 19) {
          writer.commit();
        }
      }
      writer.delete("a7");
      writer.add(Model.article("a3", 100));
      writer.commit();
    }
    files.clear();
    try (Stream<Path> all = Files.list(index)) {
      all.filter(file -> !file.endsWith("write.lock")).sorted().forEach(files::add);
    }
  }

  @Test
  void everyFlippedBitIsFoundAndWhatIsSavedIsWhatWasStored() throws IOException {
    long seed = Soak.seed(BitRotTest.class);
    Random random = new Random(seed);
    int flips = Soak.times(150, 1000);
    for (int i = 0; i < flips; i++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] whole = Files.readAllBytes(file);
      byte[] damaged = whole.clone();
      int at = random.nextInt(whole.length);
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      String what = "flip " + i + ": " + file.getFileName() + " at " + at + ", seed " + seed;
      damagedIsFound(file, whole, damaged, what, i % 10 == 0);
    }
    System.out.println("BitRotTest: " + flips + " of " + flips + " flips found");
  }

  @Test
  void everyTruncationIsFoundAndWhatIsSavedIsWhatWasStored() throws IOException {
    long seed = Soak.seed(BitRotTest.class);
    Random random = new Random(seed);
    int cuts = Soak.times(40, 200);
    for (int i = 0; i < cuts; i++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] whole = Files.readAllBytes(file);
      byte[] damaged = java.util.Arrays.copyOf(whole, random.nextInt(whole.length));
      String what =
          "cut " + i + ": " + file.getFileName() + " at " + damaged.length + ", seed " + seed;
      damagedIsFound(file, whole, damaged, what, i % 5 == 0);
    }
    System.out.println("BitRotTest: " + cuts + " of " + cuts + " truncations found");
  }

  @Test
  void aDamagedListOfWordsCostsNoArticle() throws IOException {
    for (Path file : files) {
      if (file.toString().endsWith(".cfs")) {
        byte[] whole = Files.readAllBytes(file);
        byte[] damaged = whole.clone();
        // Lucene puts the files of a segment in the order of their size: the last is the largest
        damaged[damaged.length / 2] ^= 4;
        Files.write(file, damaged);
        VerifyReport report = NewsIndex.verify(index);
        assertThat(report.sound()).isFalse();
        assertThat(report.problems().get(0)).contains(index.toString()).contains("save");
        assertThat(report.articles()).isBetween(ARTICLES - 21L, ARTICLES - 1L);
        Files.write(file, whole);
      }
    }
  }

  @Test
  void withoutTheListOfSegmentsAllIsSavedAndTheDeletedStayDeleted() throws IOException {
    for (Path file : files) {
      if (file.getFileName().toString().startsWith("segments")) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    assertThatThrownBy(() -> NewsIndex.openReadOnly(index)).isInstanceOf(IndexException.class);
    assertThat(NewsIndex.verify(index).articles()).isEqualTo(ARTICLES - 1);
    assertThat(saved("rescued").added()).isEqualTo(ARTICLES - 1);
  }

  @Test
  void aSoundIndexIsTakenOverWhole() throws IOException {
    IngestReport report = saved("copy");
    assertThat(report.added()).isEqualTo(ARTICLES - 1);
    assertThat(report.rejected()).isZero();
    assertThatThrownBy(() -> NewsIndex.salvage(index, folder.resolve("copy"), Samples.config()))
        .isInstanceOf(IndexExistsException.class);
    try (NewsIndex read = NewsIndex.openReadOnly(index)) {
      assertThat(read.verify()).isEqualTo(NewsIndex.verify(index));
    }
  }

  private void damagedIsFound(Path file, byte[] whole, byte[] damaged, String what, boolean save)
      throws IOException {
    Files.write(file, damaged);
    try {
      assertThat(NewsIndex.verify(index).sound()).as(what).isFalse();
      read(what);
      if (save) {
        saved(what.replaceAll("[^a-z0-9]", "-"));
      }
    } finally {
      Files.write(file, whole);
    }
  }

  /** Reads in every way: it may fail, but only with an exception that names the index. */
  private void read(String what) throws IOException {
    NewsQuery mendel = NewsQuery.parse("\"mendel said\" title:tit*");
    List<Reading> ways =
        List.of(
            read -> read.get("a1"),
            NewsIndex::stats,
            read -> read.search(mendel),
            read -> read.search(mendel, SearchOptions.builder().explain(true).build()),
            read -> read.claims(NewsQuery.parse("speaker:mendel")),
            read -> read.entities(EntityType.PERSON, NewsQuery.all(), 5),
            read -> read.speakers(NewsQuery.all(), 5),
            read -> read.months(NewsQuery.all(), SearchOptions.standard()),
            read -> read.suggest(EntityType.PERSON, "men", 5));
    try (NewsIndex read = NewsIndex.openReadOnly(index)) {
      for (Reading way : ways) {
        try {
          way.of(read);
        } catch (IndexException e) {
          assertThat(e).as(what).hasMessageContaining(index.toString());
        } catch (IOException | RuntimeException | Error e) {
          throw new AssertionError(what, e);
        }
      }
    } catch (IndexException e) {
      assertThat(e).as(what).hasMessageContaining(index.toString());
    } catch (IOException | RuntimeException e) {
      throw new AssertionError(what, e);
    }
  }

  private interface Reading {
    Object of(NewsIndex index) throws IOException;
  }

  /** Saves what can be saved and checks that it is what was stored. */
  private IngestReport saved(String name) throws IOException {
    Path into = folder.resolve(name);
    IngestReport report = NewsIndex.salvage(index, into, Samples.config());
    try (NewsIndex rescued = NewsIndex.openReadOnly(into)) {
      long there = 0;
      for (int i = 0; i < ARTICLES; i++) {
        StoredArticle article = rescued.get("a" + i).orElse(null);
        if (article != null) {
          there++;
          if (!article.article().equals(Model.article("a" + i, i))) {
            assertThat(article.article()).as(name).isEqualTo(Model.article("a3", 100));
          }
        }
      }
      assertThat(there).as(name).isEqualTo(rescued.stats().articles());
    }
    return report;
  }

  @Test
  void filesThatVanishUnderAReaderAreANamedFaultAtTheLatestWhenItIsOpened() throws IOException {
    for (Path file : files) {
      byte[] whole = Files.readAllBytes(file);
      Files.delete(file);
      assertThatThrownBy(
              () -> {
                try (NewsIndex read = NewsIndex.open(index, Samples.config())) {
                  read.get("a1");
                }
              })
          .as(file.toString())
          .isInstanceOf(IndexException.class);
      Files.write(file, whole);
    }
  }
}
