package org.quotidian.benchmarks.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quotidian.NewsIndex;
import org.quotidian.entity.EntityType;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;

/**
 * How long each kind of question takes an index, without the bare query beside it: processor time of the
 * asking thread, of which other programs take nothing.
 */
public final class Latencies {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final SearchOptions WITHOUT_SNIPPETS = SearchOptions.builder().snippets(0).build();
  private static final int COUNTED = 20;

  private Latencies() {}

  /**
   * Asks the questions of each kind in turn, half of the time to warm up.
   *
   * @param seconds how long each kind is asked
   * @return for each kind the median and the 99th percentile in milliseconds
   */
  public static Map<String, double[]> of(Path directory, double seconds) throws IOException {
    Map<String, double[]> measured = new LinkedHashMap<>();
    try (NewsIndex index = NewsIndex.openReadOnly(directory)) {
      Questions questions = new Questions(index);
      for (QueryKind kind : QueryKind.values()) {
        List<Asked> asked = questions.of(kind);
        if (!asked.isEmpty()) {
          times(index, kind, asked, seconds / 2);
          measured.put(kind.name(), quantiles(times(index, kind, asked, seconds / 2)));
        }
      }
      List<Asked> all = List.of(new Asked(NewsQuery.all(), BareQueries.everything()));
      times(index, QueryKind.ENTITY_COUNTS, all, seconds / 2);
      measured.put(
          "persons of all articles",
          quantiles(times(index, QueryKind.ENTITY_COUNTS, all, seconds / 2)));
    }
    return measured;
  }

  private static List<Double> times(
      NewsIndex index, QueryKind kind, List<Asked> asked, double seconds) throws IOException {
    List<Double> times = new ArrayList<>();
    long end = System.nanoTime() + (long) (seconds * 1e9);
    while (times.size() < asked.size() || System.nanoTime() < end) {
      NewsQuery query = asked.get(times.size() % asked.size()).query();
      long began = THREADS.getCurrentThreadCpuTime();
      if (kind == QueryKind.ENTITY_COUNTS) {
        index.entities(EntityType.PERSON, query, COUNTED);
      } else if (kind.findsClaims()) {
        index.claims(query, WITHOUT_SNIPPETS);
      } else {
        index.search(query, WITHOUT_SNIPPETS);
      }
      times.add((THREADS.getCurrentThreadCpuTime() - began) / 1e6);
    }
    return times;
  }

  private static double[] quantiles(List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    return new double[] {
      sorted.get(sorted.size() / 2), sorted.get((int) ((sorted.size() - 1) * 0.99))
    };
  }
}
