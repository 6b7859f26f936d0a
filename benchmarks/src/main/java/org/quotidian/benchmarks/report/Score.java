package org.quotidian.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/**
 * What one run of one benchmark came to.
 *
 * @param suite the benchmark's class, without its package
 * @param method the benchmark's method
 * @param params the parameters it ran with
 * @param figures by name, the most important first; rates end in "/s", the others are times
 */
record Score(
    String suite, String method, SortedMap<String, String> params, Map<String, Double> figures) {

  /** A method whose name begins so is the baseline of its class. */
  static final String BASELINE = "plain";

  private static final int COMPARED = 2;

  static Score of(RunResult run) {
    BenchmarkParams ran = run.getParams();
    String name = ran.getBenchmark();
    int dot = name.lastIndexOf('.');
    SortedMap<String, String> params = new TreeMap<>();
    for (String key : ran.getParamsKeys()) {
      params.put(key, ran.getParam(key));
    }
    return new Score(
        name.substring(name.lastIndexOf('.', dot - 1) + 1, dot),
        name.substring(dot + 1),
        params,
        figures(run));
  }

  private static Map<String, Double> figures(RunResult run) {
    Map<String, Double> figures = new LinkedHashMap<>();
    var primary = run.getPrimaryResult();
    double articles = more(run, "articles");
    if (Double.isNaN(articles)) {
      String unit = primary.getScoreUnit().replace("/op", "");
      figures.put("p50 " + unit, primary.getStatistics().getPercentile(50));
      figures.put("mean " + unit, primary.getScore());
      figures.put("p99 " + unit, primary.getStatistics().getPercentile(99));
    } else {
      double bytesPerCorpus = more(run, "gc.alloc.rate.norm");
      figures.put("articles/s", articles);
      figures.put("articles/CPU s", articles / more(run, "cpuSeconds"));
      figures.put("tokens/s", more(run, "tokens"));
      figures.put("MB/s", more(run, "megabytes"));
      figures.put("allocated KB/article", bytesPerCorpus * primary.getScore() / articles / 1e3);
    }
    return figures;
  }

  private static double more(RunResult run, String name) {
    var result = run.getSecondaryResults().get(name);
    return result == null ? Double.NaN : result.getScore();
  }

  boolean isBaseline() {
    return method.startsWith(BASELINE);
  }

  /** Returns the names of the figures by which this is compared: by the clock, and more steadily. */
  List<String> compared() {
    return figures.keySet().stream().limit(COMPARED).toList();
  }

  /** Returns a figure; not a number if there is none of that name. */
  double figure(String name) {
    return figures.getOrDefault(name, Double.NaN);
  }

  /** Tells whether the other is the same benchmark with the same parameters, at another time. */
  boolean sameAs(Score other) {
    return method.equals(other.method) && besides(other);
  }

  /** Tells whether the other is a benchmark of the same class with the same parameters. */
  boolean besides(Score other) {
    return suite.equals(other.suite) && params.equals(other.params);
  }
}
