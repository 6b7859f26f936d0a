package org.quotidian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An index that lost one of its files, or has something else in its place. */
class HalfDeletedIndexTest {
  @TempDir Path folder;

  /** What becomes of a file. */
  enum Loss {
    REMOVED {
      @Override
      void of(Path file) throws IOException {
        Files.delete(file);
      }
    },
    EMPTIED {
      @Override
      void of(Path file) throws IOException {
        Files.write(file, new byte[0]);
      }
    },
    HALVED {
      @Override
      void of(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
      }
    },
    A_DIRECTORY {
      @Override
      void of(Path file) throws IOException {
        Files.delete(file);
        Files.createDirectory(file);
      }
    },
    A_LINK_TO_ITSELF {
      @Override
      void of(Path file) throws IOException {
        Files.delete(file);
        Files.createSymbolicLink(file, file.getFileName());
      }
    };

    abstract void of(Path file) throws IOException;
  }

  @ParameterizedTest
  @EnumSource
  void everyCommandAnswersOrNamesTheFault(Loss loss) throws IOException {
    Path whole = Path.of(Ran.demoIndex(folder));
    List<Path> files;
    try (Stream<Path> all = Files.list(whole)) {
      files = all.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
    assertThat(files).hasSizeGreaterThan(3);
    for (Path lost : files) {
      Path index = Files.createDirectories(folder.resolve(loss + "-" + lost.getFileName()));
      for (Path file : files) {
        Files.copy(file, index.resolve(file.getFileName()));
      }
      loss.of(index.resolve(lost.getFileName()));
      String at = index.toString();
      for (List<String> command :
          List.of(
              List.of("check", "--index", at),
              List.of("search", "--index", at, "bridge"),
              List.of("claims", "--index", at, "bridge"),
              List.of("people", "--index", at),
              List.of("stats", "--index", at),
              List.of("alert", "list", "--index", at),
              List.of("check", "--index", at, "--repair-to", at + "-saved"),
              List.of("index", "--index", at, "-"))) {
        Ran ran = Ran.reading(Ran.demo(), command.toArray(String[]::new));
        assertThat(ran.code()).as("%s: %s", command, ran).isBetween(0, 3);
        assertThat(ran.err()).as("%s", command).doesNotContain("\tat ");
        if (command.size() == 3 && command.get(0).equals("check")) {
          assertThat(ran.code()).as("%s: %s", command, ran).isEqualTo(3);
        }
      }
    }
  }
}
