package org.quotidian.index.block;

import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;
import org.quotidian.index.layout.KeyField;

/**
 * Feeds the keys of a claim in their roles, each once: the index would find that out, too,
 * but later. Nothing is made for a key. Reused.
 */
final class KeyBag extends TokenStream {
  /** How many keys are looked through for the same; a claim seldom has more. */
  private static final int LOOKED_AT = 64;

  private final BytesTermAttribute bytes = addAttribute(BytesTermAttribute.class);
  private final BytesRef term = new BytesRef(new byte[KeyField.BYTES]);
  private long[] keys = new long[64];
  private int size;
  private int at;

  void empty() {
    size = 0;
  }

  /** Adds keys, given their hashes. */
  void addAll(KeyField role, long[] hashes) {
    for (long hash : hashes) {
      add(role, hash);
    }
  }

  /** Adds a key, given its hash. */
  void add(KeyField role, long hash) {
    long packed = role.packed(hash);
    for (int i = size - 1; i >= Math.max(0, size - LOOKED_AT); i--) {
      if (keys[i] == packed) {
        return;
      }
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    keys[size++] = packed;
  }

  @Override
  public void reset() {
    at = 0;
    clearAttributes(); // the end of the stream before left a position increment of 0
    bytes.setBytesRef(term);
  }

  @Override
  public boolean incrementToken() {
    if (at == size) {
      return false;
    }
    KeyField.write(keys[at++], term.bytes);
    return true;
  }
}
