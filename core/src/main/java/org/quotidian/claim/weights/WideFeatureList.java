package org.quotidian.claim.weights;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The features of a cue, each of which weighs on several decisions at once: on the layouts and on the
 * verdict. Their weights lie in one int and are summed two by two. Reusable, for one thread.
 */
public final class WideFeatureList {
  private static final int EVEN = 0x00FF00FF;

  private final int @Nullable [] table;
  private int[] values = new int[128];
  private int size;
  private int even;
  private int odd;

  /**
   * A list.
   *
   * @param weights what the features are to be weighed with, or null to keep them
   */
  public WideFeatureList(@Nullable Weights weights) {
    this.table = weights == null ? null : weights.wide();
  }

  /** Returns a copy of the features, none if they are weighed. */
  public int[] copy() {
    return Arrays.copyOf(values, table == null ? size : 0);
  }

  public void clear() {
    size = 0;
    even = 0;
    odd = 0;
  }

  /** Returns the sum of the weights for one of the decisions. */
  public int sum(int slot) {
    int both = (slot & 1) == 0 ? even : odd;
    return (slot < 2 ? both & 0xFFFF : both >>> 16) - Weights.ZERO * size;
  }

  /** Tells whether with weights at hand the sums for all layouts are below a bound. */
  public boolean allBelow(int bound) {
    return table != null && sum(0) < bound && sum(1) < bound && sum(2) < bound;
  }

  /**
   * Adds a feature, at most 256 of them.
   *
   * @param place where in the row it stands, from 0 to 255
   */
  public void add(int template, int place) {
    put(Weights.wideRow(template, 0, 0) + place);
  }

  public void add(int template, int place, int b) {
    put(Weights.wideRow(template, b, 0) + place);
  }

  public void add(int template, int place, int b, int c) {
    put(Weights.wideRow(template, b, c) + place);
  }

  private void put(int feature) {
    int[] weights = table;
    if (weights != null) {
      int four = weights[feature];
      even += four & EVEN;
      odd += four >>> 8 & EVEN;
    } else {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size] = feature;
    }
    size++;
  }
}
