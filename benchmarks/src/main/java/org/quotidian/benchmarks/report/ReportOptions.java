package org.quotidian.benchmarks.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quotidian.benchmarks.corpus.Corpus;

/**
 * What a report measures, and how long.
 *
 * @param corpus the articles: {@code generated}, or a file
 * @param articles the most articles; 0 for all of a file
 * @param rounds how often the whole set is run
 * @param warmups unmeasured iterations of each run
 * @param iterations measured iterations of each run
 * @param seconds how long an iteration lasts at least
 * @param only the parts to run
 * @param out the directory for the page
 */
record ReportOptions(
    String corpus,
    int articles,
    int rounds,
    int warmups,
    int iterations,
    int seconds,
    List<String> only,
    Path out) {
  private static final Set<String> NAMES =
      Set.of(
          "--corpus",
          "--articles",
          "--rounds",
          "--warmups",
          "--iterations",
          "--seconds",
          "--only",
          "--out");
  private static final List<String> PARTS = List.of("index", "analysis", "search", "startup");

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException if an option is unknown or has no value
   */
  static ReportOptions parse(List<String> args) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < args.size(); i += 2) {
      if (!NAMES.contains(args.get(i)) || i + 1 == args.size()) {
        throw new IllegalArgumentException(
            "no option or no value: " + args.get(i) + "; known are " + NAMES);
      }
      given.put(args.get(i), args.get(i + 1));
    }
    List<String> only = new ArrayList<>(PARTS);
    if (given.containsKey("--only")) {
      only.retainAll(List.of(given.getOrDefault("--only", "").split(",", -1)));
    }
    return new ReportOptions(
        given.getOrDefault("--corpus", Corpus.GENERATED),
        number(given, "--articles", 4_000),
        number(given, "--rounds", 3),
        number(given, "--warmups", 2),
        number(given, "--iterations", 3),
        number(given, "--seconds", 1),
        only,
        Path.of(given.getOrDefault("--out", "benchmarks/results")));
  }

  private static int number(Map<String, String> given, String name, int otherwise) {
    String value = given.get(name);
    return value == null ? otherwise : Integer.parseInt(value);
  }

  boolean wants(String part) {
    return only.contains(part);
  }

  /** Returns the options as they can be given again; of a file, its name alone. */
  String commandLine() {
    String file = String.valueOf(Path.of(corpus).getFileName());
    return "--corpus "
        + file
        + " --articles "
        + articles
        + " --rounds "
        + rounds
        + " --warmups "
        + warmups
        + " --iterations "
        + iterations
        + " --seconds "
        + seconds
        + " --only "
        + String.join(",", only);
  }
}
