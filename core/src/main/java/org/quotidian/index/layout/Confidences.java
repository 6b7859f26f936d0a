package org.quotidian.index.layout;

/**
 * A claim's confidence as it is kept: to the nearest 0.0001, so that what is shown and what a least
 * confidence filters on are the same number.
 */
public final class Confidences {
  private static final double STEPS = 10_000;

  private Confidences() {}

  /** Returns the number of steps, 0 to 10,000, nearest to a confidence of 0 to 1. */
  public static int steps(double confidence) {
    return (int) Math.rint(confidence * STEPS);
  }

  /** Returns the confidence of a number of steps. */
  public static double of(int steps) {
    return steps / STEPS;
  }

  /** Returns the fewest steps whose confidence is at least {@code least}. */
  public static int leastSteps(double least) {
    int steps = (int) (least * STEPS);
    while (of(steps) < least) {
      steps++;
    }
    return steps;
  }
}
