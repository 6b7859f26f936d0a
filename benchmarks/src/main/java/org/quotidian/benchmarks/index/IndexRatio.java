package org.quotidian.benchmarks.index;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.quotidian.NewsIndex;
import org.quotidian.NewsIndexConfig;
import org.quotidian.benchmarks.corpus.Corpus;

/**
 * The rate of indexing with everything found, as a share of plain Lucene's, in one minute: short
 * enough to run with every build, so that no change makes indexing much slower unseen.
 *
 * <p>Workload: the corpus into an index in memory, on one thread, by plain Lucene and by the library in
 * turn, in one virtual machine, until the time is up; the first turns are not counted. Time is that of
 * the processor, of which other programs take nothing; the ratio is taken within each turn, and the
 * median of the turns is what counts.
 *
 * <p>{@code ./quotidian-bench ratio [--corpus FILE] [--articles N] [--seconds N] [--warmups N] [--least
 * RATIO] [--parts yes]}; with {@code --least}, the exit code is 1 if the ratio is below it. {@code
 * --parts yes} adds the rows of {@link IndexBenchmark}: nothing to find, and all findings ready.
 */
public final class IndexRatio {
  private static final int LEAST_TURNS = 3;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final NewsIndexConfig FULL =
      NewsIndexConfig.builder().threads(1).batchSize(KnownFindings.ONE_COMMIT).build();

  private final Corpus corpus;
  private final Map<String, Indexing> candidates = new LinkedHashMap<>();
  private final Map<String, List<Double>> ratios = new LinkedHashMap<>();

  private IndexRatio(Corpus corpus, boolean parts) {
    this.corpus = corpus;
    candidates.put("everything found", () -> index(FULL));
    if (parts) {
      NewsIndexConfig ready = KnownFindings.of(corpus, FULL);
      NewsIndexConfig named =
          NewsIndexConfig.builder()
              .threads(1)
              .batchSize(KnownFindings.ONE_COMMIT)
              .tagger(ready.tagger())
              .extractor((article, mentions) -> List.of())
              .build();
      candidates.put("findings ready", () -> index(ready));
      candidates.put("mentions ready, no claims", () -> index(named));
      candidates.put("nothing to find", () -> index(KnownFindings.NONE));
    }
    candidates.keySet().forEach(name -> ratios.put(name, new ArrayList<>()));
  }

  /** Measures, prints, and ends with 1 if the ratio is too low. */
  public static void main(String[] args) throws IOException {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i + 1 < args.length; i += 2) {
      given.put(args[i], args[i + 1]);
    }
    int articles = Integer.parseInt(given.getOrDefault("--articles", "400"));
    int warmups = Integer.parseInt(given.getOrDefault("--warmups", "3"));
    int seconds = Integer.parseInt(given.getOrDefault("--seconds", "40"));
    double least = Double.parseDouble(given.getOrDefault("--least", "0"));
    Corpus corpus = Corpus.load(given.getOrDefault("--corpus", Corpus.GENERATED), articles);
    IndexRatio ratio = new IndexRatio(corpus, given.containsKey("--parts"));
    double found = ratio.run(warmups, seconds);
    if (found < least) {
      System.err.printf(
          Locale.ROOT,
          "indexing is too slow: %.3f of plain Lucene's rate, the bound is %.3f%n",
          found,
          least);
      System.exit(1);
    }
  }

  private double run(int warmups, int seconds) throws IOException {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    for (int turn = 0; turn < warmups + LEAST_TURNS || System.nanoTime() < end; turn++) {
      double plain = time(this::plain);
      for (Map.Entry<String, Indexing> candidate : candidates.entrySet()) {
        double ratio = plain / time(candidate.getValue());
        if (turn >= warmups) {
          ratios.getOrDefault(candidate.getKey(), new ArrayList<>()).add(ratio);
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%,d articles, %,d tokens; rate of indexing on one thread as a share of plain Lucene's%n",
        corpus.articles().size(),
        corpus.tokens());
    ratios.forEach(IndexRatio::print);
    return median(ratios.values().iterator().next());
  }

  private static void print(String name, List<Double> turns) {
    double[] sorted = turns.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%-26s %.3f (%.3f to %.3f, %d turns)%n",
        name,
        median(turns),
        sorted[0],
        sorted[sorted.length - 1],
        sorted.length);
  }

  private static double median(List<Double> turns) {
    double[] sorted = turns.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static double time(Indexing indexing) throws IOException {
    long began = THREADS.getCurrentThreadCpuTime();
    indexing.run();
    return THREADS.getCurrentThreadCpuTime() - began;
  }

  private void plain() throws IOException {
    try (Directory into = new ByteBuffersDirectory()) {
      PlainLucene.index(corpus.articles(), into, FULL.bufferMegabytes());
    }
  }

  private void index(NewsIndexConfig config) throws IOException {
    try (NewsIndex index = NewsIndex.inMemory(config)) {
      index.addAll(corpus.reader());
    }
  }

  private interface Indexing {
    void run() throws IOException;
  }
}
