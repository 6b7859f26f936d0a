package org.quotidian.benchmarks.synthetic;

import java.util.Arrays;

/**
 * Ranks drawn so that rank r comes up in proportion to {@code 1 / (r + shift)^exponent}: few things
 * often, many things once, as words and names do (Zipf; Mandelbrot's shift). Immutable.
 */
final class Zipf {
  private final double[] cumulative;

  Zipf(int ranks, double shift, double exponent) {
    cumulative = new double[ranks];
    double sum = 0;
    for (int rank = 0; rank < ranks; rank++) {
      sum += 1 / StrictMath.pow(rank + 1 + shift, exponent);
      cumulative[rank] = sum;
    }
  }

  /** Returns a rank from 0. */
  int draw(Dice dice) {
    double wanted = dice.fraction() * cumulative[cumulative.length - 1];
    int at = Arrays.binarySearch(cumulative, wanted);
    return Math.min(at < 0 ? -at - 1 : at + 1, cumulative.length - 1);
  }
}
