package org.quotidian.benchmarks.synthetic;

import java.util.List;

/**
 * A source of chance that gives the same on every machine and Java: SplitMix64 (Steele, Lea and
 * Flood, OOPSLA 2014). Not safe for use by several threads.
 */
final class Dice {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  Dice(long seed) {
    this.state = seed;
  }

  /** Returns dice for one of many things that have a seed in common. */
  static Dice of(long seed, long number) {
    return new Dice(mixed(seed + GOLDEN * (number + 1)));
  }

  private static long mixed(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private long next() {
    state += GOLDEN;
    return mixed(state);
  }

  /** Returns a number from 0 up to, not including, {@code bound}. */
  int below(int bound) {
    return (int) (((next() >>> 33) * bound) >>> 31);
  }

  /** Returns a number from {@code least} to {@code most}. */
  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /** Returns a number from 0 up to, not including, 1. */
  double fraction() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  /** Returns a number of the normal distribution with mean 0 and deviation 1 (Box and Muller). */
  double gaussian() {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - fraction()));
    return radius * StrictMath.cos(2 * StrictMath.PI * fraction());
  }

  boolean chance(double probability) {
    return fraction() < probability;
  }

  <T> T of(List<T> list) {
    return list.get(below(list.size()));
  }
}
