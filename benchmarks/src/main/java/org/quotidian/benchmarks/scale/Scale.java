package org.quotidian.benchmarks.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quotidian.benchmarks.corpus.Corpus;
import org.quotidian.benchmarks.index.Directories;
import org.quotidian.benchmarks.search.RepeatedIndex;

/**
 * How time, size, heap and latencies grow with the number of articles.
 *
 * <p>Workload: one index on disk grows by {@code addAll} of {@link Repeated} articles from size to size,
 * each time in a process of {@code -Xmx256m}, its merges waited for; then a process of {@code -Xmx128m}
 * opens it and asks forty questions of each kind in turn, ten hits without snippets, warm. Times of
 * indexing are from nothing to that size, without the making of the articles. Heap is the most that a
 * full collection left, while indexing with the deflated sample in it.
 *
 * <pre>
 * --corpus FILE   the sample; else made-up articles
 * --sizes N,N,…   when to measure, ascending (10000,100000)
 * --threads N     threads of addAll (1)
 * --seconds N     how long each kind of question is asked (3)
 * --times N       at the end the index is repeated so often and only asked, another column (0: not)
 * --index DIR     where the index grows and stays; else in a temporary directory, removed at the end
 * --indexing MB   heap of the process that indexes (256)
 * --searching MB  heap of the process that asks (128)
 * </pre>
 */
public final class Scale {
  private final Map<String, String> options;
  private final Path directory;
  private final GrowthTable table = new GrowthTable();
  private double wall;
  private double processor;
  private double text;

  private Scale(Map<String, String> options, Path directory) {
    this.options = options;
    this.directory = directory;
  }

  /** Measures, and prints the table at each size. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i + 1 < args.length; i += 2) {
      options.put(args[i], args[i + 1]);
    }
    String given = options.get("--index");
    Path directory = given == null ? Files.createTempDirectory("quotidian-scale") : Path.of(given);
    try {
      Scale scale = new Scale(options, directory);
      int from = 0;
      for (String size : options.getOrDefault("--sizes", "10000,100000").split(",", -1)) {
        scale.measure(from, Integer.parseInt(size));
        from = Integer.parseInt(size);
      }
      scale.repeat(from, Integer.parseInt(options.getOrDefault("--times", "0")));
    } finally {
      if (given == null) {
        Directories.remove(directory);
      }
    }
  }

  private void measure(int from, int size) throws IOException, InterruptedException {
    Map<String, Double> grown =
        figures(
            Growing.class,
            options.getOrDefault("--indexing", "256"),
            directory.toString(),
            options.getOrDefault("--corpus", Corpus.GENERATED),
            String.valueOf(from),
            String.valueOf(size),
            options.getOrDefault("--threads", "1"));
    wall += grown.getOrDefault("wall", 0.0);
    processor += grown.getOrDefault("processor", 0.0);
    text += grown.getOrDefault("text", 0.0);
    double index = grown.getOrDefault("index", 0.0);
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("indexing, wall s", wall);
    figures.put("indexing, processor s", processor);
    figures.put("text, MB", text / 1e6);
    figures.put("index, MB", index / 1e6);
    figures.put("index / text", index / text);
    figures.put("heap while indexing, MB", grown.getOrDefault("heap", 0.0));
    System.err.println(size + " " + figures);
    figures.putAll(asked(directory));
    table.add(size, figures);
    System.out.println(table.markdown());
  }

  /** Asks the index repeated; of indexing nothing is known then, so the table is one of its own. */
  private void repeat(int size, int times) throws IOException, InterruptedException {
    if (times > 0) {
      Path repeated = Files.createTempDirectory(directory.toAbsolutePath().getParent(), "repeated");
      try {
        RepeatedIndex.of(directory, times, repeated);
        GrowthTable asked = new GrowthTable();
        asked.add(size * times, asked(repeated));
        System.out.println(asked.markdown());
      } finally {
        Directories.remove(repeated);
      }
    }
  }

  private Map<String, Double> asked(Path index) throws IOException, InterruptedException {
    return figures(
        Asking.class,
        options.getOrDefault("--searching", "128"),
        index.toString(),
        options.getOrDefault("--seconds", "3"));
  }

  /** Runs a class as a process with so much heap, and returns the figures that it prints. */
  private static Map<String, Double> figures(Class<?> measured, String megabytes, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-Xmx" + megabytes + "m"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path", ""), measured.getName()));
    command.addAll(List.of(args));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    if (status != 0) {
      throw new IOException(measured.getSimpleName() + " ended with status " + status);
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    for (String line : printed.lines().toList()) {
      String[] figure = line.split("\t", -1);
      figures.put(figure[0], Double.parseDouble(figure[1]));
    }
    return figures;
  }
}
