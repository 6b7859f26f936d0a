package org.quotidian.index;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the index terms of tokens, so that a token seen before costs one look-up: no folding, no
 * stemming, no encoding. Bounded; not safe for use by several threads.
 */
final class TermTable {
  /** What stands for a word that is left out. */
  private static final BytesRef STOP = new BytesRef();

  /** For writing: as many tokens as a newspaper's vocabulary has. */
  static final int LARGE = 1 << 17;

  /** For a query. */
  static final int SMALL = 1 << 8;

  private static final int MAX_REMEMBERED_CHARS = 32;

  private final Stemmer stemmer = new Stemmer();
  private final int[] hashes;
  private final @Nullable String[] tokens;
  private final BytesRef[][] found;
  private final int mask;
  private int entries;

  /** Makes an empty table of so many slots, a power of two; half of them are used. */
  TermTable(int slots) {
    hashes = new int[slots];
    tokens = new String[slots];
    found = new BytesRef[slots][];
    mask = slots - 1;
  }

  /**
   * Returns the terms of the token {@code [start, end)}, one per word in it, an empty one for words
   * left out; none for a token without letters and digits. The array must not be changed.
   */
  BytesRef[] terms(String text, int start, int end) {
    int length = end - start;
    if (length > MAX_REMEMBERED_CHARS) {
      return compute(text.substring(start, end));
    }
    int hash = length;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    hash ^= hash >>> 15;
    int slot = hash & mask;
    while (true) {
      String token = tokens[slot];
      if (token == null) {
        break;
      }
      if (hashes[slot] == hash
          && token.length() == length
          && text.regionMatches(start, token, 0, length)) {
        return found[slot];
      }
      slot = (slot + 1) & mask;
    }
    String token = text.substring(start, end);
    BytesRef[] terms = compute(token);
    if (entries > mask / 2) {
      Arrays.fill(tokens, null);
      Arrays.fill(found, null);
      entries = 0;
      slot = hash & mask;
    }
    hashes[slot] = hash;
    tokens[slot] = token;
    found[slot] = terms;
    entries++;
    return terms;
  }

  /** Returns the term of a folded word, stop word or not. */
  BytesRef term(String word) {
    return new BytesRef(stemmer.stem(word));
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
