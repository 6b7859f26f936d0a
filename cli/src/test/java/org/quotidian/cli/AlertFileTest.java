package org.quotidian.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.cli.alerts.Alert;
import org.quotidian.cli.alerts.AlertFile;
import org.quotidian.cli.asking.Counted;

class AlertFileTest {
  private static final Alert RAIN = new Alert("rain", false, "rain", new Counted(), Instant.EPOCH);

  @TempDir Path folder;

  @Test
  @EnabledOnOs(OS.LINUX)
  void onADiskThatFillsUpTheAlertsThereWereAreKept() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeThat(run("mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", disk.toString()))
        .as("this user may mount a file system")
        .isZero();
    try {
      try (AlertFile file = AlertFile.open(disk)) {
        file.alerts().put(RAIN.name(), RAIN);
        file.save();
        for (int i = 0; i < 30; i++) { // more than fits beside what is there, and less than all
          String name = "long" + i;
          file.alerts()
              .put(name, new Alert(name, true, "rain ".repeat(80), new Counted(), Instant.EPOCH));
        }
        assertThatThrownBy(file::save).isInstanceOf(IOException.class);
      }
      assertThat(AlertFile.read(disk).values())
          .usingRecursiveFieldByFieldElementComparator()
          .containsExactly(RAIN);
    } finally {
      run("umount", disk.toString());
    }
  }

  private static int run(String... command) throws Exception {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (IOException e) {
      return -1; // there is no such command
    }
  }
}
