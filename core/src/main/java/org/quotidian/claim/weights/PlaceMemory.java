package org.quotidian.claim.weights;

/**
 * What the features of a place say that are the same for every cue: their sums, made once for the
 * places of one text. Reusable, for one thread.
 */
public final class PlaceMemory {
  /** What a place may be; to the first two, 1 is added on the right of a cue. */
  public static final int SOURCE_START = 0, SOURCE_END = 2, RIGHT_END = 4, LEFT_END = 5;

  private static final int KINDS = 8;
  private static final int MOST_TEXTS = (1 << 23) - 1;

  private final boolean sums;

  /** By token and kind: the text and the key above, the sum below. */
  private long[] memory = new long[0];

  private int text;
  private int mark;

  /**
   * A memory.
   *
   * @param sums whether there are sums to remember: not while features are kept to learn from
   */
  PlaceMemory(boolean sums) {
    this.sums = sums;
  }

  /** Forgets the last text. */
  public void begin(int tokens) {
    text = (text + 1) & MOST_TEXTS;
    if (memory.length < (tokens + 1) * KINDS || text == 0) {
      memory = new long[(tokens + tokens / 2 + 64) * KINDS];
      text = 1;
    }
  }

  /**
   * Adds what is known of a place from the cue before; tells whether something is. If not, the next
   * features are those that {@link #remember} keeps.
   *
   * @param kind one of the constants above
   * @param key what the features depend on beside kind and token, from 0 to 255
   */
  public boolean recall(int kind, int token, int key, FeatureList f) {
    mark = f.sum();
    if (!sums) {
      return false;
    }
    long known = memory[token * KINDS + kind];
    if (known >>> 32 != (text << 8 | key)) {
      return false;
    }
    f.plus((int) known);
    return true;
  }

  public void remember(int kind, int token, int key, FeatureList f) {
    if (sums) {
      memory[token * KINDS + kind] =
          (long) (text << 8 | key) << 32 | ((f.sum() - mark) & 0xFFFFFFFFL);
    }
  }
}
