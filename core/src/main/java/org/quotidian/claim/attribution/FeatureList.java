package org.quotidian.claim.attribution;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The features of one thing to be decided, each a hashed 32-bit number: kept as they are for
 * training, or with weights at hand only the sum of their weights; reusable, for one thread.
 */
public final class FeatureList {
  private final byte @Nullable [] table;
  private final int shift;
  private int[] values = new int[256];
  private int size;
  private int sum;

  /**
   * A list.
   *
   * @param weights what the features are to be weighed with, or null to keep them
   */
  public FeatureList(@Nullable Weights weights) {
    this.table = weights == null ? null : weights.table();
    this.shift = weights == null ? 0 : weights.shift();
  }

  /** Returns a copy of the features in {@code [from, to)}. */
  public int[] copy(int from, int to) {
    return Arrays.copyOfRange(values, from, to);
  }

  /** Returns the number of features kept. */
  public int size() {
    return size;
  }

  void clear() {
    size = 0;
    sum = 0;
  }

  /** Returns the sum of the weights since the last call. */
  int take() {
    int taken = sum;
    sum = 0;
    return taken;
  }

  int sum() {
    return sum;
  }

  /** Adds the weights of features known before. */
  void plus(int weight) {
    sum += weight;
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
    byte[] weights = table;
    if (weights != null) {
      sum += weights[feature >>> shift];
    } else {
      keep(feature);
    }
  }

  private void keep(int feature) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = feature;
  }
}
