package org.quotidian.index.terms;

import org.quotidian.index.layout.KeyField;
import org.quotidian.text.AnnotatedText;

/**
 * A number that every claim carries: whether what it says is negated, and what stands for its speaker and
 * words, by which claims that say the same are told without reading them. Two of ten
 * thousand different wordings that stand for the same are less likely than one in twenty.
 */
public final class Wording {
  /** Of fewer telling words, another claim may have the same by chance. */
  private static final int FEWEST_WORDS = 4;

  /** In more words than that, what a negation holds of is not all that is said. */
  private static final int LONGEST_NEGATED = 24;

  private static final int AFFIRMED = 1;
  private static final int NEGATED = 2;
  private static final int POLARITY_BITS = 2;
  private static final int HASH_BITS = 30;
  private static final long FNV_START = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;

  private long hash;
  private int words;
  private int tokens;
  private int negations;

  /** Begins a claim of whom a key stands for. */
  public void start(long speaker) {
    hash = (FNV_START ^ speaker) * FNV_PRIME;
    words = 0;
    tokens = 0;
    negations = 0;
  }

  /** Adds the tokens {@code [first, behind)} of what is said. */
  public void add(AnnotatedText text, TermSequence terms, int first, int behind) {
    for (int token = first; token < behind; token++) {
      if (text.isNegation(token)) {
        negations++;
      }
    }
    tokens += behind - first;
    int end = terms.firstOf(behind);
    for (int i = terms.firstOf(first); i < end; i++) {
      hash = (hash ^ KeyField.hash(terms.term(i))) * FNV_PRIME;
      words++;
    }
  }

  /** Returns the number. */
  public long value() {
    long mixed = (hash ^ negations) * FNV_PRIME;
    long said = words < FEWEST_WORDS ? 0 : (mixed ^ (mixed >>> 32)) & ((1L << HASH_BITS) - 1);
    int polarity = tokens > LONGEST_NEGATED ? 0 : negations > 0 ? NEGATED : AFFIRMED;
    return said << POLARITY_BITS | polarity;
  }

  /** Tells whether the claim of a number can be told from others by it. */
  public static boolean isTelling(long value) {
    return value >>> POLARITY_BITS != 0;
  }

  /** Tells whether it is known that what is said is negated, or that it is not. */
  public static boolean is(long value, boolean negated) {
    return (value & (negated ? NEGATED : AFFIRMED)) != 0;
  }

  /** Tells whether running text negates something. */
  public static boolean isNegated(String runningText) {
    AnnotatedText text = AnnotatedText.of(runningText);
    for (int token = 0; token < text.tokenCount(); token++) {
      if (text.isNegation(token)) {
        return true;
      }
    }
    return false;
  }
}
