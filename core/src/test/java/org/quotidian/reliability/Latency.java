package org.quotidian.reliability;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/** How long things took, in steps of a tenth; of any number of threads. */
final class Latency {
  private static final double STEP = 1.1;
  private static final double LEAST_NANOS = 1_000;

  private final AtomicLongArray counts = new AtomicLongArray(300);
  private final AtomicLong worst = new AtomicLong();

  void add(long nanos) {
    int step = (int) (Math.log(Math.max(1, nanos / LEAST_NANOS)) / Math.log(STEP));
    counts.incrementAndGet(Math.min(step, counts.length() - 1));
    worst.accumulateAndGet(nanos, Math::max);
  }

  long count() {
    long sum = 0;
    for (int i = 0; i < counts.length(); i++) {
      sum += counts.get(i);
    }
    return sum;
  }

  /** Returns the milliseconds that so large a share did not take. */
  double millis(double share) {
    long left = (long) (count() * share);
    int step = 0;
    while (step < counts.length() - 1 && left >= counts.get(step)) {
      left -= counts.get(step);
      step++;
    }
    return LEAST_NANOS * Math.pow(STEP, step + 1) / 1e6;
  }

  double worstMillis() {
    return worst.get() / 1e6;
  }
}
