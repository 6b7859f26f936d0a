package org.quotidian.benchmarks.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.entity.EntityType;

class WrittenGoldTest {
  @TempDir Path folder;

  @Test
  void marksAreTakenOutAndTheirPlacesKept() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"),
        "# a comment\n[P Ada Nwosu] flew to [L Oslo].\n\n[O Red Cross] 2\n");
    var articles = WrittenGold.read(folder);
    assertThat(articles).hasSize(2);
    assertThat(articles.get(0).body()).isEqualTo("Ada Nwosu flew to Oslo.\n");
    assertThat(articles.get(0).mentions())
        .containsExactly(
            new GoldArticle.Span(0, 9, EntityType.PERSON),
            new GoldArticle.Span(18, 22, EntityType.PLACE));
    assertThat(articles.get(1).mentions())
        .containsExactly(new GoldArticle.Span(0, 9, EntityType.ORG));
    assertThat(articles).extracting(GoldArticle::id).doesNotHaveDuplicates();
  }

  @Test
  void aMarkThatIsNoneIsRefused() {
    assertThatThrownBy(() -> WrittenGold.parse("x", "He [sic] went to [L Oslo]."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[sic]");
    assertThatThrownBy(() -> WrittenGold.parse("x", "He went to [L Oslo"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WrittenGold.parse("x", "He went to [X Oslo]."))
        .hasMessageContaining("no such type: X");
  }

  @Test
  void aFolderThatIsNotThereHasNoArticles() throws IOException {
    assertThat(WrittenGold.read(folder.resolve("none"))).isEmpty();
  }

  @Test
  void everyArticleThatIsTrainedOnIsWellMarked() throws IOException {
    var articles = WrittenGold.read(Path.of("annotations", "written"));
    assertThat(articles).hasSizeGreaterThan(100);
  }
}
