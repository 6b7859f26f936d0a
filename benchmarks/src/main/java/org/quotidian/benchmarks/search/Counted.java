package org.quotidian.benchmarks.search;

import java.io.IOException;
import java.util.List;
import org.quotidian.search.EntityCount;
import org.quotidian.search.SearchTimeoutException;

/** A count, asked again if the machine was too busy with other things to end it in its time. */
interface Counted {
  int ATTEMPTS = 20;

  List<EntityCount> ask() throws IOException;

  /** Returns the counts of the first attempt that ends in time. */
  static List<EntityCount> patiently(Counted count) throws IOException {
    for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
      try {
        return count.ask();
      } catch (SearchTimeoutException e) {
        System.err.println("asked again: " + e.getMessage());
      }
    }
    return count.ask();
  }
}
