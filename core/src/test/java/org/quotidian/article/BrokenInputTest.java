package org.quotidian.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is broken in an input, its reader gives articles or rejections and comes to an end. */
class BrokenInputTest {
  private static final int TIMES = 500;

  static Stream<String> formats() {
    return Samples.allAndBare().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void anInputCutOffAnywhereIsReadToItsEnd(String format) {
    byte[] whole = Samples.named(format);
    Random random = new Random(7);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int i = 0; i < TIMES; i++) {
            readsToItsEnd(Arrays.copyOf(whole, random.nextInt(whole.length)));
          }
        });
  }

  @ParameterizedTest
  @MethodSource("formats")
  void anInputWithWrongBytesIsReadToItsEnd(String format) {
    byte[] whole = Samples.named(format);
    Random random = new Random(8);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int i = 0; i < TIMES; i++) {
            byte[] broken = whole.clone();
            for (int n = 1 + random.nextInt(8); n > 0; n--) {
              broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            readsToItsEnd(broken);
          }
        });
  }

  private static void readsToItsEnd(byte[] bytes) throws IOException {
    try (ArticleReader reader = ArticleReaders.open(new ByteArrayInputStream(bytes))) {
      for (int records = 0; records < 10_000; records++) {
        try {
          if (reader.next() == null) {
            return;
          }
        } catch (UnreadableArticleException e) {
          assertThat(e.position()).isNotEmpty();
          assertThat(e.getMessage()).isNotEmpty();
        }
      }
    }
    throw new AssertionError("no end");
  }
}
