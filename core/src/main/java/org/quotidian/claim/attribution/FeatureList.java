package org.quotidian.claim.attribution;

import java.util.Arrays;

/** The features of one thing to be decided, each a hashed 32-bit number; reusable, for one thread. */
public final class FeatureList {
  private int[] values = new int[256];
  private int size;

  /** Returns the number of features. */
  public int size() {
    return size;
  }

  /** Returns the feature at {@code i}. */
  public int get(int i) {
    return values[i];
  }

  /** Returns a copy of the features in {@code [from, to)}. */
  public int[] copy(int from, int to) {
    return Arrays.copyOfRange(values, from, to);
  }

  /** Turns every feature into another, so that the same facts can mean something else. */
  void shift(int template) {
    for (int i = 0; i < size; i++) {
      values[i] = mix(values[i], template);
    }
  }

  void clear() {
    size = 0;
  }

  void add(int template, int a) {
    put(mix(template, a));
  }

  void add(int template, int a, int b) {
    put(mix(mix(template, a), b));
  }

  void add(int template, int a, int b, int c) {
    put(mix(mix(mix(template, a), b), c));
  }

  private void put(int feature) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = feature;
  }

  private static int mix(int hash, int value) {
    int h = (hash ^ value * 0x9E3779B1) * 0x85EBCA6B;
    return h ^ (h >>> 15);
  }
}
