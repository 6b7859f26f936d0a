package org.quotidian.text;

import java.util.Collection;

/** A set of words that can be asked for a stretch of a text without making a string of it. */
final class WordSet {
  private final String[] slots;

  WordSet(Collection<String> words) {
    slots = new String[Integer.highestOneBit(Math.max(8, words.size() * 2)) * 2];
    for (String word : words) {
      int slot = slot(word, 0, word.length());
      slots[slot] = word;
    }
  }

  static WordSet of(String... words) {
    return new WordSet(java.util.List.of(words));
  }

  /** Tells whether {@code text[start, end)} is, to the letter, one of the words. */
  boolean contains(String text, int start, int end) {
    return slots[slot(text, start, end)] != null;
  }

  private int slot(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    int mask = slots.length - 1;
    int slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] != null && !matches(slots[slot], text, start, end)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static boolean matches(String word, String text, int start, int end) {
    return word.length() == end - start && text.startsWith(word, start);
  }
}
