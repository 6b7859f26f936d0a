package org.quotidian.benchmarks.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.quotidian.NewsIndex;
import org.quotidian.NewsIndexConfig;
import org.quotidian.benchmarks.corpus.Amount;
import org.quotidian.benchmarks.corpus.Corpus;

/**
 * Articles into an index: plain Lucene against Quotidian with everything it finds in them.
 *
 * <p>Workload: one operation indexes the whole corpus, on one thread, into an empty index in memory
 * or on disk, with one commit at the end and the same write buffer. Lucene's merges run beside, as by
 * default. {@code quotidianWithoutFindings} is the same library with a tagger and an extractor that
 * find nothing; with {@code quotidianFindingsReady} they know the answers beforehand, so that what it
 * costs more than the former is the index entries, and what it costs less than {@code quotidian} is the
 * finding.
 *
 * <p>{@code ./quotidian-bench IndexBenchmark -p corpus=FILE.jsonl.gz -p articles=4000}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g", "--add-modules=jdk.incubator.vector"})
public class IndexBenchmark {
  private static final NewsIndexConfig FULL =
      NewsIndexConfig.builder().threads(1).batchSize(KnownFindings.ONE_COMMIT).build();

  /** The articles: {@code generated}, or a file. */
  @Param(Corpus.GENERATED)
  public String corpus = Corpus.GENERATED;

  /** The most articles; 0 for all of a file. */
  @Param("0")
  public int articles;

  /** Where to: {@code memory} or {@code disk}. */
  @Param({"memory", "disk"})
  public String to = "memory";

  private Corpus loaded = Corpus.of(List.of());
  private NewsIndexConfig findingsReady = KnownFindings.NONE;
  private Path directory = Path.of("");

  /** Reads the articles, and finds what is in them if that is to be ready. */
  @Setup(Level.Trial)
  public void load(BenchmarkParams params) throws IOException {
    loaded = Corpus.load(corpus, articles);
    if (params.getBenchmark().endsWith("FindingsReady")) {
      findingsReady = KnownFindings.of(loaded, FULL);
    }
  }

  /** Makes an empty directory. */
  @Setup(Level.Invocation)
  public void makeDirectory() throws IOException {
    directory = Files.createTempDirectory("quotidian-bench");
  }

  /** Removes the index. */
  @TearDown(Level.Invocation)
  public void removeDirectory() throws IOException {
    Directories.remove(directory);
  }

  /** The baseline: what a programmer writes by hand. */
  @Benchmark
  public int plainLucene(Amount amount) throws IOException {
    amount.begin();
    try (Directory into =
        to.equals("disk") ? FSDirectory.open(directory) : new ByteBuffersDirectory()) {
      int held = PlainLucene.index(loaded.articles(), into, FULL.bufferMegabytes());
      amount.end(loaded);
      return held;
    }
  }

  /** The library as it comes. */
  @Benchmark
  public long quotidian(Amount amount) throws IOException {
    return quotidian(FULL, amount);
  }

  /** The library with nothing to find. */
  @Benchmark
  public long quotidianWithoutFindings(Amount amount) throws IOException {
    return quotidian(KnownFindings.NONE, amount);
  }

  /** The library with a tagger and an extractor that know the answers: all but finding them. */
  @Benchmark
  public long quotidianFindingsReady(Amount amount) throws IOException {
    return quotidian(findingsReady, amount);
  }

  /** The library as it comes, on two threads; the thread's processor time says nothing here. */
  @Benchmark
  public long quotidianTwoThreads(Amount amount) throws IOException {
    return quotidian(
        NewsIndexConfig.builder().threads(2).batchSize(KnownFindings.ONE_COMMIT).build(), amount);
  }

  private long quotidian(NewsIndexConfig config, Amount amount) throws IOException {
    amount.begin();
    try (NewsIndex index =
        to.equals("disk") ? NewsIndex.create(directory, config) : NewsIndex.inMemory(config)) {
      long stored = index.addAll(loaded.reader()).stored();
      if (stored != loaded.articles().size()) {
        throw new IllegalStateException(
            stored + " of " + loaded.articles().size() + " articles were stored");
      }
      amount.end(loaded);
      return stored;
    }
  }
}
