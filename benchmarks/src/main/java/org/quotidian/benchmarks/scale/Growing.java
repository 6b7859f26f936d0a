package org.quotidian.benchmarks.scale;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import org.quotidian.NewsIndex;
import org.quotidian.NewsIndexConfig;
import org.quotidian.benchmarks.corpus.Corpus;

/** A process of its own that adds {@link Repeated} articles to an index and prints what that took. */
final class Growing {
  private Growing() {}

  /** {@code DIR CORPUS FROM END THREADS}. */
  public static void main(String[] args) throws IOException, InterruptedException {
    PackedSample sample = new PackedSample(Corpus.load(args[1], 0));
    Repeated articles = new Repeated(sample, Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    NewsIndexConfig config = NewsIndexConfig.builder().threads(Integer.parseInt(args[4])).build();
    LiveHeap heap = new LiveHeap();
    long began = System.nanoTime();
    long worked = processorNanos();
    try (NewsIndex index = NewsIndex.openOrCreate(Path.of(args[0]), config)) {
      index.addAll(articles);
      awaitMerges();
      index.commit();
      print("wall", (System.nanoTime() - began) / 1e9);
      print("processor", (processorNanos() - worked - articles.nanos()) / 1e9);
      print("text", (double) articles.bytes());
      print("index", (double) index.stats().bytes());
      print("heap", heap.megabytes());
    }
  }

  /** Waits for the threads in which Lucene merges: closing would give their work up. */
  private static void awaitMerges() throws InterruptedException {
    boolean merging = true;
    while (merging) {
      Thread.sleep(100);
      merging =
          Thread.getAllStackTraces().keySet().stream()
              .anyMatch(thread -> thread.getName().startsWith("Lucene Merge Thread"));
    }
  }

  private static long processorNanos() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  private static void print(String name, double value) {
    System.out.printf(Locale.ROOT, "%s\t%.3f%n", name, value);
  }
}
