package org.quotidian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.quotidian.article.Article;
import org.quotidian.entity.EntityTagger;

/** Who is inside cannot wait until nobody is inside. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GateTest {
  @Test
  void workingAloneOrClosingFromInsideIsRefusedInsteadOfWaitingForItself() throws IOException {
    Gate gate = new Gate("news");
    assertThatThrownBy(() -> gate.shared(() -> gate.alone(() -> "never")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("news")
        .hasMessageContaining("further up");
    assertThatThrownBy(
            () ->
                gate.shared(
                    () -> {
                      gate.close(() -> {});
                      return "never";
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(gate.alone(() -> gate.shared(() -> "inside"))).isEqualTo("inside");
    assertThat(gate.shared(() -> "still open")).isEqualTo("still open");
  }

  @Test
  void aTaggerThatCommitsTheIndexItTagsForCostsTheArticleAndNothingElse() throws IOException {
    AtomicReference<NewsIndex> committed = new AtomicReference<>();
    EntityTagger meddling =
        article -> {
          if (article.article().id().equals("meddled")) {
            try {
              committed.get().commit();
            } catch (IOException e) {
              throw new AssertionError(e);
            }
          }
          return List.of();
        };
    NewsIndexConfig config =
        NewsIndexConfig.builder()
            .tagger(meddling)
            .extractor((article, mentions) -> List.of())
            .skipUnchanged(true)
            .build();
    try (NewsIndex index = NewsIndex.inMemory(config)) {
      committed.set(index);
      index.add(Article.builder("meddled").body("Rain.").build());
      index.add(Article.builder("good").body("Rain.").build());
      IngestReport report = index.commit();
      assertThat(report.added()).isEqualTo(1);
      assertThat(report.rejections())
          .singleElement()
          .satisfies(rejection -> assertThat(rejection.reason()).contains("further up"));
    }
  }
}
