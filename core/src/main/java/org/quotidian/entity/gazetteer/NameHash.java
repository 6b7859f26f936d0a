package org.quotidian.entity.gazetteer;

import org.quotidian.entity.names.Letters;

/**
 * A 64-bit number for a name (FNV-1a), the same for spellings that differ only in capitals, marks on
 * letters, hyphens, points and apostrophes: "Port-au-Prince" and "port au prince", "U.S." and "US".
 *
 * <p>It is taken character by character, so that the hash of a phrase goes on from that of its
 * beginning.
 */
public final class NameHash {
  /** The hash of nothing: where every name begins. */
  public static final long START = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private NameHash() {}

  /** Returns the hash of a whole name. */
  public static long of(CharSequence name) {
    return goOn(START, name, 0, name.length());
  }

  /** Returns the hash of a word if it is all small Latin letters, 0 otherwise: the quick way for most. */
  public static long ofSmallLetters(String text, int from, int to) {
    long h = START;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 'a' || c > 'z') {
        return 0;
      }
      h = (h ^ c) * PRIME;
    }
    return h;
  }

  /** Goes on from {@code hash} with the characters {@code [from, to)} as the next word. */
  public static long goOn(long hash, CharSequence text, int from, int to) {
    return goOn(hash, text, from, to, hash != START);
  }

  /** Goes on from {@code hash} with the characters {@code [from, to)} as part of the same word. */
  public static long append(long hash, CharSequence text, int from, int to) {
    return goOn(hash, text, from, to, false);
  }

  private static long goOn(long hash, CharSequence text, int from, int to, boolean newWord) {
    long h = hash;
    boolean gap = false;
    boolean begun = hash != START;
    boolean fresh = newWord;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        if (c >= 'A' && c <= 'Z') {
          c = (char) (c + 32);
        } else if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
          if (c == '&') {
            h = word(h, "and", begun);
            begun = true;
            gap = true;
          } else if (c != '.' && c != '\'') {
            gap = begun;
          }
          continue;
        }
        if ((gap || fresh) && begun) {
          h = (h ^ ' ') * PRIME;
        }
        gap = false;
        fresh = false;
        begun = true;
        h = (h ^ c) * PRIME;
      } else {
        String plain = Letters.plain(c);
        for (int k = 0; k < plain.length(); k++) {
          char p = plain.charAt(k);
          if ((p >= 'a' && p <= 'z') || (p >= '0' && p <= '9')) {
            if ((gap || fresh) && begun) {
              h = (h ^ ' ') * PRIME;
            }
            gap = false;
            fresh = false;
            begun = true;
            h = (h ^ p) * PRIME;
          } else if (p != '\'' && p != '.') {
            gap = begun;
          }
        }
      }
    }
    return h;
  }

  private static long word(long hash, String word, boolean gap) {
    long h = gap ? (hash ^ ' ') * PRIME : hash;
    for (int i = 0; i < word.length(); i++) {
      h = (h ^ word.charAt(i)) * PRIME;
    }
    return h;
  }

  /** Spreads a hash over the slots of a table whose size is a power of two. */
  public static int slot(long hash, int mask) {
    long h = hash * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 32) & mask;
  }
}
