package org.quotidian.index.terms;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the index terms of tokens, so that a token seen before costs one look-up: no folding, no
 * stemming, no encoding. Tokens of up to eight Latin letters, which most are, are compared as one
 * number. Bounded; not safe for use by several threads.
 */
public final class TermTable {
  /** For writing: as many tokens as a newspaper's vocabulary has. */
  public static final int LARGE = 1 << 17;

  /** For showing hits. */
  public static final int MEDIUM = 1 << 15;

  /** For a query. */
  public static final int SMALL = 1 << 8;

  /** What stands for a word that is left out. */
  private static final BytesRef STOP = new BytesRef();

  private static final int MAX_REMEMBERED_CHARS = 32;
  private static final int PACKED_CHARS = 8;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** The slots of the words met last, which fit into the cache next to the processor. */
  private static final int RECENT_BITS = 12;

  /** Room for the letters of a longer text is not kept for the next. */
  private static final int KEPT_CHARS = 1 << 16;

  private final Stemmer stemmer = new Stemmer();
  private final long[] hashes;
  private final char[] @Nullable [] tokens;
  private final BytesRef[] @Nullable [] found;
  private final long[] recent;
  private final BytesRef[][] foundRecently;
  private final int mask;
  private int entries;
  private char[] letters = {};

  /** Makes an empty table of so many slots, a power of two; half of them are used. */
  public TermTable(int slots) {
    hashes = new long[slots];
    tokens = new char[slots][];
    found = new BytesRef[slots][];
    mask = slots - 1;
    int few = Math.min(slots, 1 << RECENT_BITS);
    recent = new long[few];
    foundRecently = new BytesRef[few][];
  }

  /** Returns the letters of a text, and behind them any others; valid until the next call. */
  char[] letters(String text) {
    int length = text.length();
    if (letters.length < length || letters.length > Math.max(KEPT_CHARS, length)) {
      letters = new char[Math.max(length, Math.min(length * 2, KEPT_CHARS))];
    }
    text.getChars(0, length, letters, 0);
    return letters;
  }

  /**
   * Returns the terms of the token {@code [start, end)}, one per word in it, an empty one for words
   * left out; none for a token without letters and digits. The array must not be changed.
   */
  BytesRef[] terms(char[] text, int start, int end) {
    int length = end - start;
    if (length > MAX_REMEMBERED_CHARS) {
      return compute(new String(text, start, length));
    }
    if (length <= PACKED_CHARS) {
      long packed = pack(text, start, end);
      if (packed != 0) {
        int slot = (int) ((packed * MIX) >>> (Long.SIZE - RECENT_BITS)) & (recent.length - 1);
        if (recent[slot] != packed) {
          foundRecently[slot] = terms(packed, packed, text, start, end);
          recent[slot] = packed;
        }
        return foundRecently[slot];
      }
    }
    long hash = length;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text[i];
    }
    return terms(hash, 0, text, start, end);
  }

  /** Returns the terms of a token from the table; {@code packed} is 0 if it is not one number. */
  private BytesRef[] terms(long hash, long packed, char[] text, int start, int end) {
    int slot = slot(hash);
    for (BytesRef[] known = found[slot]; known != null; known = found[slot]) {
      if (hashes[slot] == hash && isSame(tokens[slot], packed, text, start, end)) {
        return known;
      }
      slot = (slot + 1) & mask;
    }
    BytesRef[] terms = compute(new String(text, start, end - start));
    if (entries > mask / 2) {
      Arrays.fill(tokens, null);
      Arrays.fill(found, null);
      entries = 0;
      slot = slot(hash);
    }
    hashes[slot] = hash;
    tokens[slot] = packed != 0 ? null : Arrays.copyOfRange(text, start, end);
    found[slot] = terms;
    entries++;
    return terms;
  }

  /** Returns the term of a folded word, stop word or not. */
  public BytesRef term(String word) {
    return new BytesRef(stemmer.stem(word));
  }

  /** Returns the letters as one number, or 0 if they are not all Latin. */
  private static long pack(char[] text, int start, int end) {
    long packed = 0;
    for (int i = start; i < end; i++) {
      char c = text[i];
      if (c == 0 || c > 0xFF) {
        return 0;
      }
      packed = (packed << 8) | c;
    }
    return packed;
  }

  private int slot(long hash) {
    return (int) ((hash * MIX) >>> 32) & mask;
  }

  /** Tells whether a slot of the same hash holds the token; a packed one is its own hash. */
  private static boolean isSame(
      char @Nullable [] token, long packed, char[] text, int start, int end) {
    return token == null
        ? packed != 0
        : packed == 0 && Arrays.equals(token, 0, token.length, text, start, end);
  }

  private BytesRef[] compute(String token) {
    List<String> words = WordFold.fold(token);
    BytesRef[] terms = new BytesRef[words.size()];
    for (int i = 0; i < terms.length; i++) {
      String word = words.get(i);
      terms[i] = StopWords.inIndex(word) ? STOP : term(word);
    }
    return terms;
  }
}
