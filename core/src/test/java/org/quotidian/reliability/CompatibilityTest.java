package org.quotidian.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.IndexIncompatibleException;
import org.quotidian.IngestReport;
import org.quotidian.NewsIndex;
import org.quotidian.NewsIndexConfig;
import org.quotidian.search.IndexStats;

/** Indexes of this version and of those before it, kept in the tree as they were written. */
class CompatibilityTest {
  @TempDir Path folder;

  /**
   * Makes the index of the layout there is now: {@code mvn -pl core test -Dtest=CompatibilityTest
   * -Dquotidian.fixture=make}, for a new layout before it is released. Those before it stay.
   */
  @Test
  @EnabledIfSystemProperty(named = "quotidian.fixture", matches = "make")
  void makeTheIndexOfThisLayout() throws IOException {
    assertThat(Fixture.make(folder, currentLayout())).exists();
  }

  @Test
  void theIndexOfThisLayoutAnswersAsWhenItWasMade() throws IOException {
    String name = "schema-" + currentLayout();
    Path index = Fixture.unzip(Fixture.FOLDER.resolve(name + ".zip"), folder.resolve(name));
    List<String> golden = Files.readAllLines(Fixture.FOLDER.resolve(name + ".answers"));
    try (NewsIndex opened = NewsIndex.openReadOnly(index)) {
      assertThat(opened.verify().problems()).isEmpty();
      assertThat(golden).hasSizeGreaterThanOrEqualTo(20);
      assertThat(Fixture.answers(opened)).isEqualTo(golden);
    }
    try (NewsIndex opened = NewsIndex.open(index)) {
      opened.add(Fixture.articles().get(0));
      assertThat(opened.commit().replaced()).isEqualTo(1);
    }
  }

  @Test
  void everyIndexOfAnOlderLayoutIsNamedAtOnceAndCanBeTakenOver() throws IOException {
    try (Stream<Path> zips = Files.list(Fixture.FOLDER)) {
      for (Path zip : zips.filter(file -> file.toString().endsWith(".zip")).toList()) {
        String name = zip.getFileName().toString();
        Path index = Fixture.unzip(zip, folder.resolve("old-" + name));
        if (!name.equals("schema-" + currentLayout() + ".zip")) {
          long quickest = Long.MAX_VALUE;
          for (int i = 0; i < 3; i++) { // a machine with other work may hold up one
            long begin = System.nanoTime();
            assertThatThrownBy(() -> NewsIndex.open(index))
                .isInstanceOf(IndexIncompatibleException.class)
                .hasMessageContaining("repair-to");
            quickest = Math.min(quickest, System.nanoTime() - begin);
          }
          assertThat(Duration.ofNanos(quickest)).isLessThan(Duration.ofSeconds(1));
        }
        IngestReport taken =
            NewsIndex.salvage(index, folder.resolve("new-" + name), NewsIndexConfig.standard());
        assertThat(taken.added()).isEqualTo(Fixture.articles().size());
        assertThat(taken.rejected()).isZero();
      }
    }
  }

  @Test
  void anIndexSaysByWhichTablesItsArticlesWereRead() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.add(Fixture.articles().get(0));
      index.commit();
      assertThat(index.stats().resources())
          .matches("tagger=[0-9a-f]{8} gazetteer=[0-9a-f]{8} cues=[0-9a-f]{8} weights=[0-9a-f]{8}");
    }
    NewsIndexConfig own =
        NewsIndexConfig.builder()
            .tagger(article -> List.of())
            .extractor((article, mentions) -> List.of())
            .build();
    try (NewsIndex index = NewsIndex.inMemory(own)) {
      index.add(Fixture.articles().get(0));
      index.commit();
      assertThat(index.stats().resources())
          .startsWith("tagger=" + CompatibilityTest.class.getName())
          .contains("extractor=" + CompatibilityTest.class.getName());
    }
  }

  private static int currentLayout() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      IndexStats stats = index.stats();
      return stats.schema();
    }
  }
}
