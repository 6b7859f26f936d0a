package org.quotidian.claim.attribution;

import java.util.Arrays;

/**
 * Words, numbered from 0: looked up by the characters of a text, without making a string.
 *
 * <p>Letter case does not count, and a curly apostrophe equals a straight one. Open addressing with
 * linear probing over a load of at most one half. Not safe for use while words are being added.
 */
final class WordTable {
  private int[] slots = filled(1 << 12);
  private char[] letters = new char[1 << 15];
  private int[] starts = new int[1 << 11];
  private int size;

  /** Returns the word's number, giving it the next one if it is new. */
  int add(String word) {
    int known = find(word, 0, word.length());
    if (known >= 0) {
      return known;
    }
    if (size + 2 > starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    int at = starts[size];
    if (at + word.length() > letters.length) {
      letters = Arrays.copyOf(letters, letters.length * 2 + word.length());
    }
    for (int i = 0; i < word.length(); i++) {
      letters[at + i] = fold(word.charAt(i));
    }
    starts[++size] = at + word.length();
    if (size * 2 > slots.length) {
      slots = filled(slots.length * 2);
      for (int i = 0; i < size; i++) {
        place(i);
      }
    } else {
      place(size - 1);
    }
    return size - 1;
  }

  /** Returns the number of the word at {@code [start, end)} of the text, or -1. */
  int find(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + fold(text.charAt(i));
    }
    int mask = slots.length - 1;
    int slot = spread(hash) & mask;
    while (slots[slot] >= 0) {
      if (same(slots[slot], text, start, end)) {
        return slots[slot];
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  int size() {
    return size;
  }

  private void place(int word) {
    int hash = 0;
    for (int i = starts[word]; i < starts[word + 1]; i++) {
      hash = hash * 31 + letters[i];
    }
    int mask = slots.length - 1;
    int slot = spread(hash) & mask;
    while (slots[slot] >= 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = word;
  }

  private boolean same(int word, String text, int start, int end) {
    int from = starts[word];
    if (starts[word + 1] - from != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (letters[from + i - start] != fold(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '’' || c == 'ʼ' ? '\'' : Character.toLowerCase(c);
  }

  private static int spread(int hash) {
    int h = hash * 0x9E3779B1;
    return h ^ (h >>> 15);
  }

  private static int[] filled(int length) {
    int[] empty = new int[length];
    Arrays.fill(empty, -1);
    return empty;
  }
}
