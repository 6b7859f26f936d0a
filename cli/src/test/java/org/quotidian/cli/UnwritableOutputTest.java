package org.quotidian.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotidian.cli.console.Console;
import org.quotidian.cli.console.Exit;

/** Standard output on a full disk, or read by somebody who has gone. */
class UnwritableOutputTest {
  @TempDir Path folder;

  private static Ran failing(String why, String... args) {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(why);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = Console.of(new ByteArrayInputStream(new byte[0]), out, err, Map.of(), "");
    int code = Main.run(console, args);
    return new Ran(code, "", err.toString(UTF_8));
  }

  private String[] args(String line) {
    String[] args = line.split(" ");
    for (int i = 0; i < args.length; i++) {
      args[i] = args[i].equals("INDEX") ? Ran.demoIndex(folder) : args[i];
    }
    return args;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "--version",
        "search --help",
        "help query",
        "completion bash",
        "search --index INDEX bridge",
        "export --index INDEX",
        "stats --index INDEX",
        "names Ann Bo"
      })
  void aFullDiskIsSaidInOneLineWithCodeThree(String line) {
    Ran ran = failing("No space left on device", args(line));
    assertThat(ran.code()).isEqualTo(Exit.INDEX);
    assertThat(ran.err()).isEqualTo("quotidian: cannot write the output\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "search --help", "search --index INDEX bridge"})
  void aReaderThatHasGoneIsNothingToComplainOf(String line) {
    assertThat(failing("Broken pipe", args(line))).isEqualTo(new Ran(Exit.FOUND, "", ""));
  }
}
