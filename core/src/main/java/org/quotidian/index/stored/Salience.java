package org.quotidian.index.stored;

import java.util.Arrays;

/**
 * How much an article is about each of its entities: by how often it names them, what share of all its
 * names that is, and whether they stand in the headline or the lead. The result is the frequency of the
 * entity's terms, so that ranking by it costs a search nothing.
 */
final class Salience {
  /** The lead: so many characters from the beginning of the body. */
  private static final int LEAD = 300;

  private static final int IN_TITLE = 4;
  private static final int IN_LEAD = 2;
  private static final double SHARE = 16;
  private static final double OFTEN = 2;

  /** Weights of mentions, by name at {@code 2 i}, by derived words at {@code 2 i + 1}. */
  private int[] weights = new int[64];

  /** What was counted of an entity already: 1 the headline, 2 the lead; each counts once. */
  private byte[] seen = new byte[64];

  private int total;

  /** Turns to the next article. */
  void start() {
    total = 0;
  }

  /** Turns to the next entity. */
  void begin(int index) {
    if (weights.length <= 2 * index + 1) {
      weights = Arrays.copyOf(weights, weights.length * 2);
      seen = Arrays.copyOf(seen, weights.length);
    }
    weights[2 * index] = 0;
    weights[2 * index + 1] = 0;
    seen[2 * index] = 0;
    seen[2 * index + 1] = 0;
  }

  /** Counts one mention. */
  void add(int index, boolean byName, boolean inTitle, int start) {
    int at = 2 * index + (byName ? 0 : 1);
    int place = inTitle ? 1 : start < LEAD ? 2 : 0;
    int weight = 1;
    if ((seen[at] & place) < place) {
      seen[at] |= (byte) place;
      weight += inTitle ? IN_TITLE : IN_LEAD;
    }
    weights[at] += weight;
    total += weight;
  }

  /** Returns the salience, 1 for what is named in passing, about 25 at most. */
  int of(int index, boolean byName) {
    int weight = weights[2 * index + (byName ? 0 : 1)];
    double often = Math.log1p(weight) / Math.log(2);
    double share = weight / (double) Math.max(1, total);
    return (int) Math.max(1, Math.round(SHARE * share + OFTEN * often) - 1);
  }
}
