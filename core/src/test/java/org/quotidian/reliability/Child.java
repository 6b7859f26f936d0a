package org.quotidian.reliability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.quotidian.IndexException;
import org.quotidian.NewsIndex;
import org.quotidian.NewsIndexConfig;
import org.quotidian.article.Article;
import org.quotidian.blackbox.Samples;
import org.quotidian.search.NewsQuery;

/** A process of its own, to be killed or to be given bad files. */
final class Child {
  private Child() {}

  /**
   * {@code write DIR FIRST}: batches from FIRST on, each told when committed; {@code read DIR}; {@code
   * answer DIR}: makes the fixture's index there and asks all; {@code fill DIR NUMBER}: so many {@link
   * Reports}, with the library as it comes; {@code ask DIR}: questions about them; {@code ingest DIR}:
   * one long run over {@link SlowArticles}, in which each commit tells how many are there; {@code
   * mix DIR}: {@link LongAmongShort}; {@code swallow DIR}: inputs without an end.
   */
  public static void main(String[] args) throws IOException {
    Path directory = Path.of(args[1]);
    if (args[0].equals("write")) {
      write(directory, Integer.parseInt(args[2]));
    } else if (args[0].equals("answer")) {
      answer(directory);
    } else if (args[0].equals("fill")) {
      Reports.fill(directory, Integer.parseInt(args[2]));
    } else if (args[0].equals("ask")) {
      Reports.ask(directory);
    } else if (args[0].equals("ingest")) {
      ingest(directory);
    } else if (args[0].equals("mix")) {
      LongAmongShort.fill(directory);
    } else if (args[0].equals("swallow")) {
      HugeInputTest.swallow(directory);
    } else {
      System.exit(read(directory));
    }
  }

  private static void write(Path directory, int first) throws IOException {
    Model unused = new Model();
    try (NewsIndex index = NewsIndex.openOrCreate(directory, Samples.config())) {
      for (int batch = first; ; batch++) {
        Batch.run(index, unused, batch);
        index.commit();
        System.out.println(batch);
        System.out.flush();
      }
    }
  }

  private static void ingest(Path directory) throws IOException {
    NewsIndexConfig config =
        Samples.builder().skipUnchanged(true).batchTime(Duration.ofMillis(100)).build();
    try (NewsIndex index = NewsIndex.openOrCreate(directory, config)) {
      index.addAll(
          "",
          new SlowArticles(1),
          soFar -> {
            System.out.println(soFar.added() + soFar.skipped());
            System.out.flush();
          });
    }
  }

  private static void answer(Path directory) throws IOException {
    try (NewsIndex index = NewsIndex.create(directory)) {
      for (Article article : Fixture.articles()) {
        index.add(article);
      }
      index.commit();
      for (String answer : Fixture.answers(index)) {
        System.out.write((answer + "\n").getBytes(StandardCharsets.UTF_8));
      }
      System.out.flush();
    }
  }

  /** Opens, waits for a word, and then searches; returns 3 for a named fault. */
  private static int read(Path directory) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (NewsIndex index = NewsIndex.openReadOnly(directory)) {
      System.out.println("open");
      System.out.flush();
      in.readLine();
      for (int i = 0; i < 40; i++) {
        index.get("a" + i);
        index.search(NewsQuery.parse("mendel a" + i));
        index.claims(NewsQuery.parse("speaker:mendel"));
      }
      index.refresh();
      index.stats();
      return 0;
    } catch (IndexException e) {
      System.err.println(e.getMessage());
      return 3;
    }
  }

  static ProcessBuilder process(Path workingDirectory, String... args) {
    return process(workingDirectory, List.of(), args);
  }

  static ProcessBuilder process(Path workingDirectory, List<String> options, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    String surefire = System.getProperty("surefire.test.class.path");
    String classPath = surefire == null ? System.getProperty("java.class.path") : surefire;
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-cp", classPath));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(options);
    command.add(Child.class.getName());
    command.addAll(List.of(args));
    return new ProcessBuilder(command).directory(workingDirectory.toFile());
  }
}
