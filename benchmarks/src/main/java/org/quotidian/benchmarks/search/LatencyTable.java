package org.quotidian.benchmarks.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quotidian.benchmarks.index.Directories;

/**
 * How long each kind of question takes over a {@link RepeatedIndex}.
 *
 * <pre>
 * --index DIR      an index of Quotidian's
 * --times N        how often it is repeated (1)
 * --seconds N      how long each kind is asked (10)
 * --kinds A,B      which kinds (all); a kind asked alone is quicker than among all the others
 * </pre>
 */
public final class LatencyTable {
  private LatencyTable() {}

  /** Measures and prints the table. */
  public static void main(String[] args) throws IOException {
    Map<String, String> options = new LinkedHashMap<>();
    for (int i = 0; i + 1 < args.length; i += 2) {
      options.put(args[i], args[i + 1]);
    }
    Path index = Path.of(options.getOrDefault("--index", "quotidian-index"));
    int times = Integer.parseInt(options.getOrDefault("--times", "1"));
    double seconds = Double.parseDouble(options.getOrDefault("--seconds", "10"));
    Path made = Files.createTempDirectory("quotidian-latency");
    try {
      System.out.printf(
          Locale.ENGLISH,
          "%,d documents in %d segments%n%n",
          RepeatedIndex.of(index, times, made),
          times);
      System.out.println(
          "| question | p50, ms | p99, ms | bare p50, ms | bare p99, ms | ratio, median |");
      System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
      Latencies.of(made, index, kinds(options.get("--kinds")), seconds)
          .forEach(
              (kind, row) ->
                  System.out.printf(
                      Locale.ENGLISH,
                      "| %s | %.2f | %.2f | %.2f | %.2f | %.2f |%n",
                      kind,
                      row.p50(),
                      row.p99(),
                      row.bareP50(),
                      row.bareP99(),
                      row.ratio()));
    } finally {
      Directories.remove(made);
    }
  }

  private static List<QueryKind> kinds(@Nullable String names) {
    return names == null
        ? List.of(QueryKind.values())
        : Arrays.stream(names.split(",", -1)).map(QueryKind::valueOf).toList();
  }
}
