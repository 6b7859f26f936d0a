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

  /**
   * Returns for how many minutes a long form may run at most: {@code -Dquotidian.soak.minutes=N}, else
   * {@code usual}.
   */
  static double minutes(double usual) {
    return Double.parseDouble(System.getProperty("quotidian.soak.minutes", String.valueOf(usual)));
  }

  /** Returns the {@link System#nanoTime} by which a long form that begins now must end. */
  static long end(double usualMinutes) {
    return System.nanoTime() + (long) (minutes(usualMinutes) * 60e9);
  }

  /** Returns the seed to use: {@code -Dquotidian.seed=N} repeats a run, else it is a new one, printed. */
  static long seed(Class<?> test) {
    long seed = Long.getLong("quotidian.seed", System.nanoTime() & 0xFFFFFFFFL);
    System.out.println(test.getSimpleName() + ": -Dquotidian.seed=" + seed);
    return seed;
  }
}
