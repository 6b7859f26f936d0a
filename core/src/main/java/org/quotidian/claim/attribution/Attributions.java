package org.quotidian.claim.attribution;

import java.util.Arrays;
import org.quotidian.claim.spans.LayoutFeatures;

/** What was found in one text: for each attribution, its parts as tokens; -1 means absent. */
public final class Attributions {
  private static final int WIDTH = 16;

  private int[] parts = new int[WIDTH * 16];
  private float[] probability = new float[16];
  private int[] parent = new int[16];
  private int size;
  private int[] extraOf = new int[16];
  private int[] extraStart = new int[16];
  private int[] extraEnd = new int[16];
  private int extras;

  /** Returns how many there are. */
  public int size() {
    return size;
  }

  /** Returns the index of the cue among the candidates, or -1 if only the layout attributes. */
  public int cue(int i) {
    return parts[i * WIDTH];
  }

  /** Returns the layout of {@link LayoutFeatures}. */
  public int layout(int i) {
    return parts[i * WIDTH + 1];
  }

  public int cueStart(int i) {
    return parts[i * WIDTH + 2];
  }

  public int cueEnd(int i) {
    return parts[i * WIDTH + 3];
  }

  public int sourceStart(int i) {
    return parts[i * WIDTH + 4];
  }

  public int sourceEnd(int i) {
    return parts[i * WIDTH + 5];
  }

  public int leftStart(int i) {
    return parts[i * WIDTH + 6];
  }

  public int leftEnd(int i) {
    return parts[i * WIDTH + 7];
  }

  public int rightStart(int i) {
    return parts[i * WIDTH + 8];
  }

  public int rightEnd(int i) {
    return parts[i * WIDTH + 9];
  }

  /** Returns how clear the choice of source, left or right content was: 0 to 9 each, -1 for none. */
  int margin(int i, int part) {
    return parts[i * WIDTH + 11 + part];
  }

  /** Tells whether the layout of the page alone tells the attribution, so that nothing is judged. */
  public boolean byLayout(int i) {
    return margin(i, 0) < 0;
  }

  void margin(int i, int part, int value) {
    parts[i * WIDTH + 11 + part] = value;
  }

  void probability(int i, float value) {
    probability[i] = value;
  }

  /** Removes the attributions that are not to be kept, and the further spans of all. */
  void keep(boolean[] kept) {
    int to = 0;
    for (int i = 0; i < size; i++) {
      if (kept[i]) {
        System.arraycopy(parts, i * WIDTH, parts, to * WIDTH, WIDTH);
        probability[to] = probability[i];
        parent[to++] = -1;
      }
    }
    size = to;
    extras = 0;
  }

  /** Brings the attributions into the order of their cues; those with no cue by their content. */
  void sort() {
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = (long) cueStart(i) << 32 | i;
    }
    Arrays.sort(keys);
    int[] sorted = new int[parts.length];
    float[] sortedProbability = new float[probability.length];
    int[] place = new int[size];
    for (int k = 0; k < size; k++) {
      int i = (int) keys[k];
      System.arraycopy(parts, i * WIDTH, sorted, k * WIDTH, WIDTH);
      sortedProbability[k] = probability[i];
      place[i] = k;
    }
    for (int k = 0; k < extras; k++) {
      extraOf[k] = place[extraOf[k]];
    }
    parts = sorted;
    probability = sortedProbability;
  }

  /** Returns the estimated probability that this is a right attribution. */
  public float probability(int i) {
    return probability[i];
  }

  /** Returns the attribution whose content holds this one, or -1. */
  public int parent(int i) {
    return parent[i];
  }

  /** Returns the number of further content spans of all attributions. */
  public int extras() {
    return extras;
  }

  public int extraOf(int k) {
    return extraOf[k];
  }

  public int extraStart(int k) {
    return extraStart[k];
  }

  public int extraEnd(int k) {
    return extraEnd[k];
  }

  int add(int cue, int layout, float probable) {
    if (size == probability.length) {
      parts = Arrays.copyOf(parts, size * 2 * WIDTH);
      probability = Arrays.copyOf(probability, size * 2);
      parent = Arrays.copyOf(parent, size * 2);
    }
    Arrays.fill(parts, size * WIDTH, size * WIDTH + WIDTH, -1);
    parts[size * WIDTH] = cue;
    parts[size * WIDTH + 1] = layout;
    probability[size] = probable;
    parent[size] = -1;
    return size++;
  }

  void removeLast() {
    size--;
  }

  void cue(int i, int start, int end) {
    set(i, 2, start, end);
  }

  void source(int i, int start, int end) {
    set(i, 4, start, end);
  }

  void left(int i, int start, int end) {
    set(i, 6, start, end);
  }

  void right(int i, int start, int end) {
    set(i, 8, start, end);
  }

  void parent(int i, int of) {
    parent[i] = of;
  }

  void extra(int i, int start, int end) {
    if (extras == extraOf.length) {
      extraOf = Arrays.copyOf(extraOf, extras * 2);
      extraStart = Arrays.copyOf(extraStart, extras * 2);
      extraEnd = Arrays.copyOf(extraEnd, extras * 2);
    }
    extraOf[extras] = i;
    extraStart[extras] = start;
    extraEnd[extras++] = end;
  }

  private void set(int i, int part, int start, int end) {
    parts[i * WIDTH + part] = start;
    parts[i * WIDTH + part + 1] = end;
  }
}
