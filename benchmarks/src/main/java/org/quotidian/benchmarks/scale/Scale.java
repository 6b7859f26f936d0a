package org.quotidian.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quotidian.NewsIndex;
import org.quotidian.NewsIndexConfig;
import org.quotidian.benchmarks.corpus.Corpus;
import org.quotidian.benchmarks.index.Directories;
import org.quotidian.benchmarks.search.Latencies;

/**
 * How time, size and latencies grow with the number of articles.
 *
 * <p>Workload: for each size, {@link Repeated} articles into a new index on disk by {@code addAll}, merges
 * included; then forty questions of each kind in turn, ten hits without snippets, warm. The exponent is
 * the slope of the logarithms between the least and the greatest size: 1 is linear.
 *
 * <p>{@code ./quotidian-bench scale [--corpus FILE] [--sizes 10000,100000,1000000] [--threads N] [--seconds
 * N]}; the seconds are those of each kind of question.
 */
public final class Scale {
  private final Map<String, double[]> rows = new LinkedHashMap<>();
  private final int[] sizes;

  private Scale(int[] sizes) {
    this.sizes = sizes;
  }

  /** Measures and prints the table. */
  public static void main(String[] args) throws IOException {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i + 1 < args.length; i += 2) {
      given.put(args[i], args[i + 1]);
    }
    int[] sizes =
        Arrays.stream(given.getOrDefault("--sizes", "10000,100000").split(",", -1))
            .mapToInt(Integer::parseInt)
            .toArray();
    int threads = Integer.parseInt(given.getOrDefault("--threads", "1"));
    double seconds = Double.parseDouble(given.getOrDefault("--seconds", "3"));
    Corpus corpus = Corpus.load(given.getOrDefault("--corpus", Corpus.GENERATED), 0);
    Scale scale = new Scale(sizes);
    for (int i = 0; i < sizes.length; i++) {
      scale.measure(corpus, i, threads, seconds);
      System.out.println(scale.markdown(i + 1));
    }
  }

  private void measure(Corpus corpus, int column, int threads, double seconds) throws IOException {
    Path directory = Files.createTempDirectory("quotidian-bench");
    try {
      Path path = directory.resolve("index");
      Repeated articles = new Repeated(corpus, sizes[column]);
      long began = System.nanoTime();
      try (NewsIndex index =
          NewsIndex.create(path, NewsIndexConfig.builder().threads(threads).build())) {
        index.addAll(articles);
        note("indexing, s", column, (System.nanoTime() - began) / 1e9);
        note("index / text, bytes", column, (double) index.stats().bytes() / articles.bytes());
      }
      began = System.nanoTime();
      NewsIndex.openReadOnly(path).close();
      note("opening, ms", column, (System.nanoTime() - began) / 1e6);
      for (Map.Entry<String, Latencies.Row> kind : Latencies.of(path, seconds).entrySet()) {
        note(kind.getKey() + " p50, ms", column, kind.getValue().p50());
        note(kind.getKey() + " p99, ms", column, kind.getValue().p99());
      }
    } finally {
      Directories.remove(directory);
    }
  }

  private void note(String row, int column, double value) {
    rows.computeIfAbsent(row, name -> new double[sizes.length])[column] = value;
  }

  private String markdown(int columns) {
    StringBuilder text = new StringBuilder("| |");
    for (int i = 0; i < columns; i++) {
      text.append(String.format(Locale.ROOT, " %,d articles |", sizes[i]));
    }
    text.append(" exponent |\n|---|").append("---:|".repeat(columns + 1)).append('\n');
    rows.forEach(
        (name, values) -> {
          List<String> cells = new ArrayList<>();
          for (int i = 0; i < columns; i++) {
            cells.add(String.format(Locale.ROOT, "%,.3g", values[i]));
          }
          cells.add(columns == 1 ? "" : exponent(values, columns));
          text.append("| ").append(name).append(" | ").append(String.join(" | ", cells));
          text.append(" |\n");
        });
    return text.toString();
  }

  private String exponent(double[] values, int columns) {
    double growth = Math.log(values[columns - 1] / values[0]);
    return String.format(
        Locale.ROOT, "%.2f", growth / Math.log((double) sizes[columns - 1] / sizes[0]));
  }
}
