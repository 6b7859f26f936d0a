package org.quotidian.index.terms;

import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.layout.KeyField;

/**
 * The terms by which an entity is found and counted. The arrays must not be changed. Safe for use by
 * many threads.
 */
public final class NameTerms {
  private final BytesRef[] keys;
  private final BytesRef[] exact;
  private final BytesRef[] counted;
  private final long[] hashes;
  private volatile BytesRef @Nullable [] derived;
  private volatile long @Nullable [] derivedHashes;

  NameTerms(BytesRef[] keys, BytesRef[] exact, BytesRef[] counted) {
    this.keys = keys;
    this.exact = exact;
    this.counted = counted;
    this.hashes = hashes(keys);
  }

  /** Returns the entity's id. */
  public BytesRef id() {
    return keys[0];
  }

  /** Returns the keys by which it is found, its id first. */
  public BytesRef[] keys() {
    return keys;
  }

  /** Returns the keys in the form that words derived from its name have. */
  public BytesRef[] derived() {
    BytesRef[] known = derived;
    if (known == null) {
      known = new BytesRef[keys.length];
      for (int i = 0; i < keys.length; i++) {
        known[i] = new BytesRef(keys[i].utf8ToString() + NameKeys.DERIVED);
      }
      derived = known;
    }
    return known;
  }

  /** Returns the hashes of the {@link #keys}, for claims. */
  public long[] hashes() {
    return hashes;
  }

  /** Returns the hashes of the {@link #derived} keys, for claims. */
  public long[] derivedHashes() {
    long[] known = derivedHashes;
    if (known == null) {
      known = hashes(derived());
      derivedHashes = known;
    }
    return known;
  }

  private static long[] hashes(BytesRef[] keys) {
    long[] hashes = new long[keys.length];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = KeyField.hash(keys[i]);
    }
    return hashes;
  }

  /** Returns the terms of {@link Fields#SPELLING}. */
  public BytesRef[] exact() {
    return exact;
  }

  /** Returns the values of {@link Fields#SPELLED}. */
  public BytesRef[] counted() {
    return counted;
  }
}
