package org.quotidian.claim.weights;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The features of one thing to be decided, each a number: kept as they are for training, or with
 * weights at hand only the sum of their weights; reusable, for one thread.
 */
public final class FeatureList {
  private final byte @Nullable [] table;
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
  }

  /** Returns a copy of the features in {@code [from, to)}. */
  public int[] copy(int from, int to) {
    return Arrays.copyOfRange(values, from, to);
  }

  /** Returns the number of features kept. */
  public int size() {
    return size;
  }

  public void clear() {
    size = 0;
    sum = 0;
  }

  /** Returns the sum of the weights since the last call. */
  public int take() {
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

  /** Adds a feature whose row is known: the row's first feature and the place in the row. */
  public void at(int feature) {
    byte[] weights = table;
    if (weights != null) {
      sum += weights[feature];
    } else {
      keep(feature);
    }
  }

  /**
   * Adds a feature.
   *
   * @param place where in the row it stands, from 0 to 255: the most frequently changing part
   */
  public void add(int template, int place) {
    at(Weights.row(template, 0, 0) + place);
  }

  public void add(int template, int place, int b) {
    at(Weights.row(template, b, 0) + place);
  }

  public void add(int template, int place, int b, int c) {
    at(Weights.row(template, b, c) + place);
  }

  private void keep(int feature) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = feature;
  }
}
