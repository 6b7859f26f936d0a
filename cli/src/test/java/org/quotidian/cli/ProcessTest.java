package org.quotidian.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: what cannot be seen from inside. */
@Timeout(120)
class ProcessTest {
  private static final int SIGINT = 2;

  @TempDir Path folder;

  private static List<String> java(String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED"); // as the packaged jar's manifest says
    command.addAll(List.of("-cp", classPath(), "org.quotidian.cli.Main"));
    command.addAll(List.of(args));
    return command;
  }

  private static String classPath() {
    String surefire = System.getProperty("surefire.test.class.path");
    return surefire == null ? System.getProperty("java.class.path") : surefire;
  }

  private Ran run(List<String> command) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    process.getOutputStream().close();
    int code = process.waitFor();
    return new Ran(code, Files.readString(out), Files.readString(err));
  }

  /**
   * A shell that is not interactive starts its background jobs with interrupts ignored; whatever
   * such a job starts ignores them too, and a JVM leaves it at that.
   */
  private static void assumeInterruptsArrive() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return; // not Linux: nothing is known, so the test is run
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("SigIgn:")) {
        long ignored = Long.parseUnsignedLong(line.substring("SigIgn:".length()).trim(), 16);
        assumeFalse(
            (ignored & 1L << (SIGINT - 1)) != 0,
            "this build was started with SIGINT ignored (as a background job is), and so is every"
                + " process it starts: nothing to interrupt");
      }
    }
  }

  @Test
  void exitCodesReachTheShell() throws Exception {
    String index = Ran.demoIndex(folder);
    assertThat(run(java("search", "--index", index, "bridge")).code()).isZero();
    assertThat(run(java("search", "--index", index, "bananas")).code()).isEqualTo(1);
    assertThat(run(java("search", "--nosuch")).code()).isEqualTo(2);
    assertThat(run(java("search", "--index", index + "x", "bridge")).code()).isEqualTo(3);
  }

  @Test
  void theRehearsalForTheClassArchiveRunsUnheard() throws Exception {
    List<String> command = java();
    command.add(1, "-Dquotidian.rehearsal=true");
    assertThat(run(command)).isEqualTo(new Ran(0, "", ""));
  }

  @Test
  void standardErrorIsEmptyWhenAllIsWell() throws Exception {
    String articles = Ran.file(folder, "a.jsonl", Ran.demo());
    String index = folder.resolve("index").toString();
    assertThat(run(java("index", "--index", index, articles)).err()).isEmpty();
    assertThat(run(java("search", "--index", index, "bridge")).err()).isEmpty();
  }

  @Test
  void aReaderThatHasSeenEnoughEndsTheProgramQuietly() throws Exception {
    Process process =
        new ProcessBuilder(java("analyze", "--format", "jsonl", "-"))
            .redirectError(folder.resolve("err").toFile())
            .start();
    OutputStream in = process.getOutputStream();
    BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    in.write("{\"id\":\"1\",\"title\":\"A\"}\n".getBytes(UTF_8));
    in.flush();
    assertThat(out.readLine()).startsWith("{\"schema\":1,\"id\":\"1\"");
    out.close();
    try {
      for (int i = 0; i < 100_000; i++) {
        in.write("{\"id\":\"2\",\"title\":\"B\"}\n".getBytes(UTF_8));
      }
      in.close();
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("ipe"); // it has stopped listening, too
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(Files.readString(folder.resolve("err"))).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void anInterruptIsCode130AndTheIndexOpensAgain() throws Exception {
    assumeInterruptsArrive();
    String index = folder.resolve("index").toString();
    Process process =
        new ProcessBuilder(java("index", "--index", index, "-"))
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    OutputStream in = process.getOutputStream();
    in.write(Ran.demo().getBytes(UTF_8));
    in.flush();
    for (int i = 0; i < 600 && !Files.exists(Path.of(index, "write.lock")); i++) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
    assertThat(Ran.reading(Ran.demo(), "index", "--index", index, "-").code()).isZero();
    assertThat(Ran.of("stats", "--index", index).out()).startsWith("33 articles");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void anInterruptedRunCommitsAndSaysHowToGoOn() throws Exception {
    assumeInterruptsArrive();
    Path index = folder.resolve("index");
    Process process =
        new ProcessBuilder(java("index", "--index", index.toString(), "-"))
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    OutputStream in = process.getOutputStream();
    int sent = 0;
    for (;
        sent < 900 && !Files.exists(index.resolve("segments_3"));
        sent++) { // five seconds and more
      in.write(("{\"title\":\"Rain " + sent + "\"}\n").getBytes(UTF_8));
      in.flush();
      TimeUnit.MILLISECONDS.sleep(100);
    }
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
    assertThat(Files.readString(folder.resolve("err")))
        .isEqualTo(
            "interrupted: what was read so far is in the index; the same command goes on from"
                + " there\n");
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < sent; i++) {
      all.append("{\"title\":\"Rain ").append(i).append("\"}\n");
    }
    String again = Ran.reading(all.toString(), "index", "--index", index.toString(), "-").out();
    assertThat(again).doesNotContain("unchanged 0,").contains("replaced 0");
    assertThat(Ran.of("stats", "--index", index.toString()).out()).startsWith(sent + " articles");
  }

  @Test
  void ofTwoWritersOneWinsAndTheOtherIsCodeThreeWithinTwoSeconds() throws Exception {
    String index = folder.resolve("index").toString();
    Process first =
        new ProcessBuilder(java("index", "--index", index, "-"))
            .redirectOutput(folder.resolve("first-out").toFile())
            .redirectError(folder.resolve("first-err").toFile())
            .start();
    long begun = System.nanoTime();
    for (int i = 0; i < 600 && !Files.exists(Path.of(index, "segments_1")); i++) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    // the empty index is there; the writer is about to open it, which takes longer on a busy
    // machine
    TimeUnit.NANOSECONDS.sleep(300_000_000 + (System.nanoTime() - begun));
    String articles = Ran.file(folder, "a.jsonl", Ran.demo());
    long quickest = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) { // a machine with other work may hold up one
      long begin = System.nanoTime();
      assertThat(run(java("--version")).code()).isZero();
      long started = System.nanoTime();
      Ran second = run(java("index", "--index", index, articles));
      long turnedAway = System.nanoTime() - started;
      assertThat(second.code()).isEqualTo(3);
      assertThat(second.err()).contains("in use by another writer").contains(index);
      quickest = Math.min(quickest, turnedAway - (started - begin));
    }
    assertThat(quickest).isLessThan(TimeUnit.SECONDS.toNanos(2));
    first.getOutputStream().write(Ran.demo().getBytes(UTF_8));
    first.getOutputStream().close();
    assertThat(first.waitFor()).isZero();
    assertThat(Ran.of("stats", "--index", index).out()).startsWith("33 articles");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theLauncherWorksFromAnywhereThroughALink() throws Exception {
    Path home = Files.createDirectory(folder.resolve("program with blanks"));
    Path launcher = home.resolve("quotidian");
    Files.copy(Path.of("..", "quotidian"), launcher);
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    packed(home.resolve("quotidian.jar"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), launcher);
    List<String> command = List.of(link.toString(), "names", "Ann Lee", "Ann  Lee");
    Ran first = run(command);
    assertThat(first.err()).isEmpty();
    assertThat(first.out()).startsWith("same");
    assertThat(first.code()).isZero();
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assertThat(run(command).out()).startsWith("same");
    } finally {
      Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theLauncherSaysWhichJavaItNeeds() throws Exception {
    Path home = Files.createDirectory(folder.resolve("program"));
    Path launcher = home.resolve("quotidian");
    Files.copy(Path.of("..", "quotidian"), launcher);
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    packed(home.resolve("quotidian.jar"));
    Ran none =
        run(List.of("env", "QUOTIDIAN_JAVA_HOME=" + folder, launcher.toString(), "--version"));
    assertThat(none.code()).isEqualTo(3);
    assertThat(none.err()).contains("QUOTIDIAN_JAVA_HOME").contains("21");
  }

  /** Makes a jar that only points to the classes under test. */
  private static void packed(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, "org.quotidian.cli.Main");
    StringBuilder classPath = new StringBuilder();
    for (String entry : classPath().split(java.io.File.pathSeparator, -1)) {
      classPath.append(Path.of(entry).toUri()).append(' ');
    }
    main.put(Attributes.Name.CLASS_PATH, classPath.toString().trim());
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      out.finish();
    }
  }
}
