package org.quotidian.benchmarks.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** When, where and of what a measurement was taken. */
final class Circumstances {
  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
  private static final Path LOAD = Path.of("/proc/loadavg");

  private Circumstances() {}

  /** Returns the short name of the commit, "-changed" behind it if files differ; else "unknown". */
  static String commit() {
    String commit = output("git", "rev-parse", "--short", "HEAD");
    if (commit.isEmpty()) {
      return "unknown";
    }
    boolean changed = !output("git", "status", "--porcelain", "--untracked-files=no").isEmpty();
    return changed ? commit + "-changed" : commit;
  }

  /** Returns the kind of processor, how many there are, and the operating system. */
  static String machine() {
    String cpu = System.getProperty("os.arch", "");
    try {
      for (String line : Files.readAllLines(CPU_INFO, StandardCharsets.UTF_8)) {
        if (line.startsWith("model name")) {
          cpu = line.substring(line.indexOf(':') + 1).strip();
          break;
        }
      }
    } catch (IOException e) {
      // no such file on this system: its architecture says enough
    }
    return cpu
        + ", "
        + Runtime.getRuntime().availableProcessors()
        + " processors, "
        + System.getProperty("os.name")
        + " "
        + System.getProperty("os.version");
  }

  /** Returns the system's load averages, or the empty string where it does not tell. */
  static String load() {
    try {
      String line = Files.readString(LOAD).strip();
      return String.join(" ", List.of(line.split(" ", -1)).subList(0, 3));
    } catch (IOException e) {
      return "";
    }
  }

  /** Returns the Java that runs this. */
  static String java() {
    return System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version");
  }

  private static String output(String... command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0 ? output : "";
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
