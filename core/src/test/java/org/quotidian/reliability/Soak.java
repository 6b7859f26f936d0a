package org.quotidian.reliability;

/** How long to test, and with which seed: {@code -Psoak} asks for the long forms. */
final class Soak {
  private static final boolean LONG = Boolean.getBoolean("quotidian.soak");

  private Soak() {}

  /** Tells whether the long forms are asked for. */
  static boolean asked() {
    return LONG;
  }

  static int times(int ordinary, int soak) {
    return LONG ? soak : ordinary;
  }

  /** Returns the seed to use: {@code -Dquotidian.seed=N} repeats a run, else it is a new one, printed. */
  static long seed(Class<?> test) {
    long seed = Long.getLong("quotidian.seed", System.nanoTime() & 0xFFFFFFFFL);
    System.out.println(test.getSimpleName() + ": -Dquotidian.seed=" + seed);
    return seed;
  }
}
