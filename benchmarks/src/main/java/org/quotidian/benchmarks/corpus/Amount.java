package org.quotidian.benchmarks.corpus;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What an iteration got through; JMH prints each as a rate beside the benchmark's own. */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class Amount {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Articles. */
  public long articles;

  /** Tokens of their titles and bodies. */
  public long tokens;

  /** Millions of bytes of their titles and bodies in UTF-8. */
  public double megabytes;

  /** Seconds that the measuring thread was on a processor: of this, other programs take nothing. */
  public double cpuSeconds;

  private long began;

  /** Begins to count anew. */
  @Setup(Level.Iteration)
  public void clear() {
    articles = 0;
    tokens = 0;
    megabytes = 0;
    cpuSeconds = 0;
  }

  /** Notes that the thread now begins with a corpus. */
  public void begin() {
    began = THREADS.getCurrentThreadCpuTime();
  }

  /** Counts a whole corpus that the thread has got through. */
  public void end(Corpus corpus) {
    cpuSeconds += (THREADS.getCurrentThreadCpuTime() - began) / 1e9;
    articles += corpus.articles().size();
    tokens += corpus.tokens();
    megabytes += corpus.bytes() / 1e6;
  }
}
