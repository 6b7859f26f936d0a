package org.quotidian.blackbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README promises an example and what it prints: both are taken from there and held to it. */
class ReadmeExampleTest {

  @TempDir Path directory;

  @Test
  void theReadmesJavaExampleCompilesRunsAndPrintsWhatTheReadmeSays() throws Exception {
    String readme = Files.readString(readme(), UTF_8);
    Path source = Files.writeString(directory.resolve("Example.java"), block(readme, "```java\n"));

    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    Process process =
        new ProcessBuilder(java, "-Dstdout.encoding=UTF-8", "-cp", classPath, source.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(printed.lines().toList()).isEqualTo(expected(readme));
  }

  private static List<String> expected(String readme) {
    String promised = block(readme, "prints\n\n```text\n");
    return promised.lines().toList();
  }

  private static String block(String readme, String opening) {
    int start = readme.indexOf(opening) + opening.length();
    return readme.substring(start, readme.indexOf("```", start));
  }

  private static Path readme() throws IOException {
    try (Stream<Path> candidates = Stream.of(Path.of("README.md"), Path.of("..", "README.md"))) {
      return candidates.filter(Files::exists).findFirst().orElseThrow();
    }
  }
}
