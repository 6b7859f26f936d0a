package org.quotidian.index.layout;

import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/**
 * Where keys are looked for: in an article, or in one of the roles that a claim has them in. The keys of
 * all roles of a claim are in one field, {@link Fields#KEYS}: a letter for the role and 48 bits that
 * stand for the key, so that a claim costs one field for all of them and a term seven bytes. Two of five
 * million different keys that stand for the same are less likely than one in twenty.
 */
public enum KeyField {
  /** The entities that an article names; the keys as they are. */
  ARTICLE('-'),

  /** Whom a claim has as its speaker, and for whom that one speaks. */
  SPEAKER('s'),

  /** Whom or what a claim's content names. */
  ABOUT('a'),

  /** Whom or what a claim's source names besides the speaker. */
  SOURCE_NAMED('n'),

  /** Whom a claim names as told. */
  TOLD('t'),

  /** A claim's target. */
  TARGET('g'),

  /** The source of a claim without a speaker as a whole, folded. */
  UNRESOLVED('u'),

  /** Act, kind, polarity, and which types of entities a claim names: {@link Traits}. */
  TRAIT('x');

  /** How many bytes a term has. */
  public static final int BYTES = 7;

  private static final int HASH_BITS = 48;

  private final long role;

  KeyField(char role) {
    this.role = (long) role << HASH_BITS;
  }

  /** Returns the field of the index. */
  public String field() {
    return this == ARTICLE ? Fields.NAMED : Fields.KEYS;
  }

  /** Returns the term of a key. */
  public Term term(String key) {
    BytesRef whole = new BytesRef(key);
    return this == ARTICLE ? new Term(Fields.NAMED, whole) : term(hash(whole));
  }

  /** Returns the term of a key of a claim, given its hash. */
  public Term term(long hash) {
    byte[] bytes = new byte[BYTES];
    write(packed(hash), bytes);
    return new Term(field(), new BytesRef(bytes));
  }

  /** Returns the bytes of the term of a key. */
  public BytesRef bytes(String key) {
    return term(key).bytes();
  }

  /** Returns a term as one number, given the hash of its key. */
  public long packed(long hash) {
    return role | hash;
  }

  /** Writes the bytes of a term that is given as one number. */
  public static void write(long packed, byte[] bytes) {
    for (int i = BYTES - 1; i >= 0; i--) {
      bytes[i] = (byte) packed;
      packed >>>= Byte.SIZE;
    }
  }

  /**
   * Returns what stands for a key: FNV-1a of its bytes, mixed as MurmurHash 3 does at its end. Part of the
   * layout.
   */
  public static long hash(BytesRef key) {
    long hash = 0xCBF29CE484222325L;
    for (int i = key.offset; i < key.offset + key.length; i++) {
      hash = (hash ^ (key.bytes[i] & 0xFF)) * 0x100000001B3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return (hash ^ (hash >>> 33)) >>> (Long.SIZE - HASH_BITS);
  }
}
