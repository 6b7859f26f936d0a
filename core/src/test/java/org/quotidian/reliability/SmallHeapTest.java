package org.quotidian.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes with little heap: a million articles with {@code -Psoak}, some thousands without, and any
 * number with {@code -Dquotidian.articles=N}.
 */
class SmallHeapTest {
  @TempDir Path folder;

  @Test
  @Timeout(36_000)
  void indexingNeeds256MegabytesAndSearching128() throws Exception {
    int articles = Integer.getInteger("quotidian.articles", Soak.times(3_000, 1_000_000));
    String index = folder.resolve("index").toString();
    assertThat(output(List.of("-Xmx256m"), "fill", index, String.valueOf(articles)))
        .isEqualTo(articles + "\n");
    assertThat(output(List.of("-Xmx128m"), "ask", index)).isEqualTo(articles + "\n");
  }

  @Test
  @Timeout(600)
  void longArticlesLeaveNoRoomTakenBehindThem() throws Exception {
    String index = folder.resolve("index").toString();
    assertThat(output(List.of("-Xmx144m"), "mix", index)).isEqualTo("3600\n");
  }

  private String output(List<String> options, String... args) throws Exception {
    Process child =
        Child.process(folder, options, args).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(child.waitFor()).isZero();
    return output.replace("\r", "");
  }
}
