package org.quotidian.index.spans;

import java.util.Arrays;

/**
 * Stretches of a text, counted in the places of its words: ordered by their first place, then by their
 * last, each once. Reused from article to article; not safe for use by several threads.
 */
public final class Spans {
  /** More stretches of one operand in one article are not looked at, so that the work is bounded. */
  static final int MOST = 1 << 16;

  private static final int PLACE = 0x7FFF_FFFF;

  /** First place, last place, and in the lowest bit whether other words may lie between. */
  private long[] packed = new long[16];

  private int size;

  void clear() {
    size = 0;
  }

  public int size() {
    return size;
  }

  boolean isFull() {
    return size >= MOST;
  }

  public int first(int i) {
    return (int) (packed[i] >>> 32);
  }

  public int last(int i) {
    return (int) (packed[i] >>> 1) & PLACE;
  }

  /** Tells whether it is a nearness, so that what is looked for may lie between its ends. */
  boolean isOpen(int i) {
    return (packed[i] & 1) != 0;
  }

  public void add(int first, int last, boolean open) {
    if (size == packed.length) {
      packed = Arrays.copyOf(packed, size * 2);
    }
    packed[size++] = ((long) first << 32) | ((long) last << 1) | (open ? 1 : 0);
  }

  void addAll(Spans others) {
    for (int i = 0; i < others.size; i++) {
      add(others.first(i), others.last(i), others.isOpen(i));
    }
  }

  /** Keeps the stretches whose numbers are accepted. */
  void retain(IntTest wanted) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (wanted.accepts(i)) {
        packed[kept++] = packed[i];
      }
    }
    size = kept;
  }

  /** Puts them in order and drops what comes twice. */
  void order() {
    Arrays.sort(packed, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept > 0 && packed[kept - 1] >>> 1 == packed[i] >>> 1) {
        packed[kept - 1] |= packed[i];
      } else {
        packed[kept++] = packed[i];
      }
    }
    size = kept;
  }

  /** Returns the number of the first stretch that begins at the place or behind it. */
  int firstFrom(int place) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (first(middle) < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Tells whether one of the stretches covers the places. */
  boolean cover(int first, int last) {
    for (int i = 0; i < size && first(i) <= first; i++) {
      if (last <= last(i)) {
        return true;
      }
    }
    return false;
  }

  /** Decides over the number of a stretch. */
  interface IntTest {
    boolean accepts(int number);
  }
}
