package org.quotidian.benchmarks.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.quotidian.NewsIndex;
import org.quotidian.entity.EntityType;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;

/**
 * How long each kind of question takes an index: processor time of the asking thread, of which other
 * programs take nothing.
 */
public final class Latencies {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final SearchOptions WITHOUT_SNIPPETS = SearchOptions.builder().snippets(0).build();
  private static final int COUNTED = 20;

  private Latencies() {}

  /**
   * What a kind of question takes, in milliseconds.
   *
   * @param p50 the median
   * @param p99 the 99th percentile
   * @param bareP50 the median of the query written by hand
   * @param bareP99 its 99th percentile
   * @param ratio the median of the questions' ratios to the query written by hand
   */
  public record Row(double p50, double p99, double bareP50, double bareP99, double ratio) {}

  /**
   * Asks the questions of each kind in turn, each also as one would write it by hand, half of the time
   * to warm up. From round to round the other comes first: it finds the term's pages in no cache.
   *
   * @param seconds how long each kind is asked
   */
  public static Map<String, Row> of(Path directory, double seconds) throws IOException {
    return of(directory, directory, List.of(QueryKind.values()), seconds);
  }

  /** Asks an index what another, such as a part of it, has answers to. */
  static Map<String, Row> of(Path directory, Path part, List<QueryKind> kinds, double seconds)
      throws IOException {
    Map<String, Row> measured = new LinkedHashMap<>();
    try (NewsIndex index = NewsIndex.openReadOnly(directory);
        NewsIndex known = NewsIndex.openReadOnly(part);
        BareLucene bare = new BareLucene(directory)) {
      Questions questions = new Questions(known, bare);
      for (QueryKind kind : kinds) {
        List<Asked> asked = questions.of(kind);
        if (!asked.isEmpty()) {
          measured.put(kind.name(), row(index, bare, kind, asked, seconds));
          System.err.println(kind + " " + measured.get(kind.name()));
        }
      }
      if (!kinds.contains(QueryKind.ENTITY_COUNTS)) {
        return measured;
      }
      List<Asked> all = List.of(new Asked(NewsQuery.all(), BareQueries.everything()));
      measured.put(
          "persons of all articles", row(index, bare, QueryKind.ENTITY_COUNTS, all, seconds));
    }
    return measured;
  }

  private static Row row(
      NewsIndex index, BareLucene bare, QueryKind kind, List<Asked> asked, double seconds)
      throws IOException {
    times(index, bare, kind, asked, seconds / 2);
    List<double[]> times = times(index, bare, kind, asked, seconds / 2);
    List<Double> ratios = new ArrayList<>();
    for (int question = 0; question < asked.size(); question++) {
      List<double[]> own = new ArrayList<>();
      for (int i = question; i < times.size(); i += asked.size()) {
        own.add(times.get(i));
      }
      ratios.add(quantile(own, 0, .5) / Math.max(1e-6, quantile(own, 1, .5)));
    }
    ratios.sort(null);
    return new Row(
        quantile(times, 0, .5),
        quantile(times, 0, .99),
        quantile(times, 1, .5),
        quantile(times, 1, .99),
        ratios.get(ratios.size() / 2));
  }

  private static List<double[]> times(
      NewsIndex index, BareLucene bare, QueryKind kind, List<Asked> asked, double seconds)
      throws IOException {
    List<double[]> times = new ArrayList<>();
    long end = System.nanoTime() + (long) (seconds * 1e9);
    while (times.size() < asked.size() || System.nanoTime() < end) {
      Asked one = asked.get(times.size() % asked.size());
      boolean bareFirst = times.size() / asked.size() % 2 == 1; // who asks first reads it from afar
      double bareTook = bareFirst ? millis(() -> ask(bare, kind, one.bare())) : 0;
      double took = millis(() -> ask(index, kind, one.query()));
      times.add(
          new double[] {took, bareFirst ? bareTook : millis(() -> ask(bare, kind, one.bare()))});
    }
    return times;
  }

  private static double millis(Question question) throws IOException {
    long began = THREADS.getCurrentThreadCpuTime();
    question.ask();
    return (THREADS.getCurrentThreadCpuTime() - began) / 1e6;
  }

  private interface Question {
    void ask() throws IOException;
  }

  private static void ask(NewsIndex index, QueryKind kind, NewsQuery query) throws IOException {
    if (kind == QueryKind.ENTITY_COUNTS) {
      Counted.patiently(() -> index.entities(EntityType.PERSON, query, COUNTED));
    } else if (kind.findsClaims()) {
      index.claims(query, WITHOUT_SNIPPETS);
    } else {
      index.search(query, WITHOUT_SNIPPETS);
    }
  }

  private static void ask(BareLucene bare, QueryKind kind, Query query) throws IOException {
    if (kind == QueryKind.ENTITY_COUNTS) {
      bare.counts(query, "persons");
    } else if (kind.findsClaims()) {
      bare.claims(query);
    } else {
      bare.articles(query);
    }
  }

  private static double quantile(List<double[]> times, int column, double share) {
    double[] sorted = times.stream().mapToDouble(time -> time[column]).sorted().toArray();
    return sorted[(int) ((sorted.length - 1) * share)];
  }
}
