package org.quotidian.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.quotidian.NewsIndex;
import org.quotidian.benchmarks.search.Latencies;

/** A process of its own that opens an index, asks it, and prints how long that took. */
final class Asking {
  private Asking() {}

  /** {@code DIR SECONDS}. */
  public static void main(String[] args) throws IOException {
    Path directory = Path.of(args[0]);
    LiveHeap heap = new LiveHeap();
    long began = System.nanoTime();
    NewsIndex.openReadOnly(directory).close();
    print("opening, the first of a process, ms", (System.nanoTime() - began) / 1e6);
    began = System.nanoTime();
    NewsIndex.openReadOnly(directory).close();
    print("opening again, ms", (System.nanoTime() - began) / 1e6);
    for (Map.Entry<String, Latencies.Row> kind :
        Latencies.of(directory, Double.parseDouble(args[1])).entrySet()) {
      print(kind.getKey() + " p50, ms", kind.getValue().p50());
      print(kind.getKey() + " p99, ms", kind.getValue().p99());
      print(kind.getKey() + " bare p50, ms", kind.getValue().bareP50());
      print(kind.getKey() + " bare p99, ms", kind.getValue().bareP99());
    }
    print("heap while searching, MB", heap.megabytes());
  }

  private static void print(String name, double value) {
    System.out.printf(Locale.ROOT, "%s\t%.4f%n", name, value);
  }
}
