package org.quotidian.claim.attribution;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The features of a cue, each of which weighs on several decisions at once: on the layouts and on the
 * verdict. Their weights lie side by side. Reusable, for one thread.
 */
public final class WideFeatureList {
  private final byte @Nullable [] table;
  private final int shift;
  private final int[] sums = new int[Weights.WIDTH];
  private int[] values = new int[128];
  private int size;

  /**
   * A list.
   *
   * @param weights what the features are to be weighed with, or null to keep them
   */
  public WideFeatureList(@Nullable Weights weights) {
    this.table = weights == null ? null : weights.table();
    this.shift = weights == null ? 0 : weights.shift() + Weights.WIDTH_BITS;
  }

  /** Returns a copy of the features. */
  public int[] copy() {
    return Arrays.copyOf(values, size);
  }

  void clear() {
    size = 0;
    Arrays.fill(sums, 0);
  }

  /** Returns the sum of the weights for one of the decisions. */
  int sum(int slot) {
    return sums[slot];
  }

  void add(int template, int a) {
    put(Weights.hash(template, a, 0, 0));
  }

  void add(int template, int a, int b) {
    put(Weights.hash(template, a, b, 0));
  }

  void add(int template, int a, int b, int c) {
    put(Weights.hash(template, a, b, c));
  }

  private void put(int feature) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = feature;
  }

  /** Weighs the features, if there are weights. */
  void weigh() {
    byte[] weights = table;
    if (weights == null) {
      return;
    }
    int a = 0;
    int b = 0;
    int c = 0;
    int d = 0;
    for (int i = 0; i < size; i++) {
      int at = values[i] >>> shift << Weights.WIDTH_BITS;
      a += weights[at];
      b += weights[at + 1];
      c += weights[at + 2];
      d += weights[at + 3];
    }
    sums[0] = a;
    sums[1] = b;
    sums[2] = c;
    sums[3] = d;
  }
}
