package org.quotidian.benchmarks.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quotidian.NewsIndex;
import org.quotidian.article.Article;
import org.quotidian.benchmarks.corpus.Corpus;
import org.quotidian.benchmarks.index.Directories;

/**
 * Wall time of commands, forked one after the other: the launcher's {@code --version} and {@code
 * search}, beside the same Java that only says its version.
 *
 * <p>Workload: an index of 40 made-up articles on disk; each command once unmeasured, then in turn.
 *
 * <p>{@code ./quotidian-bench startup [TIMES]} in the project's root, default 11 times.
 */
public final class StartUp {
  private static final int ARTICLES = 40;
  private static final int TIMES = 11;

  private StartUp() {}

  /** Prints the table. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int times = args.length > 0 ? Integer.parseInt(args[0]) : TIMES;
    System.out.println(markdown(times));
  }

  /**
   * Measures.
   *
   * @param times how often each command is run
   * @return a Markdown table: median and least of the wall times in milliseconds
   */
  public static String markdown(int times) throws IOException, InterruptedException {
    Path launcher = Path.of("quotidian").toAbsolutePath();
    if (!Files.isExecutable(launcher)) {
      throw new IOException("there is no launcher " + launcher + "; run in the project's root");
    }
    Path directory = Files.createTempDirectory("quotidian-bench");
    try {
      Path index = directory.resolve("index");
      try (NewsIndex made = NewsIndex.create(index)) {
        for (Article article : Corpus.load(Corpus.GENERATED, ARTICLES).articles()) {
          made.add(article);
        }
        made.commit();
      }
      String java = Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
      Map<String, List<String>> commands = new LinkedHashMap<>();
      commands.put("plain java -version", List.of(java, "-version"));
      commands.put("quotidian --version", List.of(launcher.toString(), "--version"));
      commands.put(
          "quotidian search",
          List.of(launcher.toString(), "search", "--index", index.toString(), "government"));
      return table(commands, times);
    } finally {
      Directories.remove(directory);
    }
  }

  private static String table(Map<String, List<String>> commands, int times)
      throws IOException, InterruptedException {
    Map<String, double[]> measured = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> command : commands.entrySet()) {
      measured.put(command.getKey(), new double[times]);
      millis(command.getValue());
    }
    for (int i = 0; i < times; i++) {
      for (Map.Entry<String, List<String>> command : commands.entrySet()) {
        double[] all = measured.getOrDefault(command.getKey(), new double[times]);
        all[i] = millis(command.getValue());
      }
    }
    StringBuilder text = new StringBuilder("| command | median ms | least ms |\n|---|---:|---:|\n");
    for (Map.Entry<String, double[]> one : measured.entrySet()) {
      double[] sorted = one.getValue().clone();
      Arrays.sort(sorted);
      text.append(
          String.format(
              Locale.ROOT, "| %s | %.0f | %.0f |%n", one.getKey(), sorted[times / 2], sorted[0]));
    }
    return text.toString();
  }

  private static double millis(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int status = process.waitFor();
    double millis = (System.nanoTime() - start) / 1e6;
    if (status != 0) {
      throw new IOException(String.join(" ", command) + " ended with status " + status);
    }
    return millis;
  }
}
