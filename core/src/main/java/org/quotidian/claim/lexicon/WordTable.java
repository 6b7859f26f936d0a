package org.quotidian.claim.lexicon;

/**
 * Words, numbered from 0: looked up by the characters of a text, without making a string.
 *
 * <p>Letter case does not count, and a curly apostrophe equals a straight one. A slot holds 48 bits of
 * the word's hash and its number, so that a look-up reads one place. That some other word of a text
 * has the bits of one of ten thousand known ones is a matter of one in 2^34. Open addressing with
 * linear probing over a load of at most one half. Not safe for use while words are being added.
 */
public final class WordTable {
  private static final int NUMBER = 0xFFFF;
  private static final char[] FOLDED = new char[128];

  static {
    for (char c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
  }

  private long[] slots = new long[1 << 12];
  private int size;

  /** Returns the word's number, giving it the next one if it is new; at most 65,535 words. */
  public int add(String word) {
    int known = find(word, 0, word.length());
    if (known >= 0) {
      return known;
    }
    if (size + 1 >= NUMBER) {
      throw new IllegalStateException("more than " + size + " words");
    }
    if ((size + 1) * 2 > slots.length) {
      long[] old = slots;
      slots = new long[old.length * 2];
      for (long slot : old) {
        if (slot != 0) {
          place(slot);
        }
      }
    }
    size++;
    place((hash(word, 0, word.length()) & ~NUMBER) | size);
    return size - 1;
  }

  /** Returns the number of the word at {@code [start, end)} of the text, or -1. */
  public int find(String text, int start, int end) {
    long hash = hash(text, start, end);
    int mask = slots.length - 1;
    int at = (int) (hash >>> 40) & mask;
    for (long slot = slots[at]; slot != 0; slot = slots[at]) {
      if ((slot ^ hash) >>> 16 == 0) {
        return (int) (slot & NUMBER) - 1;
      }
      at = (at + 1) & mask;
    }
    return -1;
  }

  public int size() {
    return size;
  }

  private void place(long slot) {
    int mask = slots.length - 1;
    int at = (int) (slot >>> 40) & mask;
    while (slots[at] != 0) {
      at = (at + 1) & mask;
    }
    slots[at] = slot;
  }

  private static long hash(String text, int start, int end) {
    long hash = (long) end - start;
    for (int i = start; i < end; i++) {
      hash = (hash ^ fold(text.charAt(i))) * 0x9E3779B97F4A7C15L;
    }
    return hash ^ hash >>> 29;
  }

  private static char fold(char c) {
    if (c < FOLDED.length) {
      return FOLDED[c];
    }
    return c == '’' || c == 'ʼ' ? '\'' : Character.toLowerCase(c);
  }
}
