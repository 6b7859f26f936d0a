package org.quotidian.benchmarks.corpus;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What an iteration got through; JMH prints each as a rate beside the benchmark's own. */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class Amount {
  /** Articles. */
  public long articles;

  /** Tokens of their titles and bodies. */
  public long tokens;

  /** Millions of bytes of their titles and bodies in UTF-8. */
  public double megabytes;

  /** Begins to count anew. */
  @Setup(Level.Iteration)
  public void clear() {
    articles = 0;
    tokens = 0;
    megabytes = 0;
  }

  /** Counts a whole corpus. */
  public void add(Corpus corpus) {
    articles += corpus.articles().size();
    tokens += corpus.tokens();
    megabytes += corpus.bytes() / 1e6;
  }
}
