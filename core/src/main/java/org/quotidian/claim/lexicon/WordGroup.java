package org.quotidian.claim.lexicon;

/** A rough part of speech: what several {@link WordClass}es have in common. */
public enum WordGroup {
  /** Nothing: beyond the sentence. */
  NONE,
  /** Opens a noun phrase: "the", "some", "her". */
  DETERMINER,
  /** Is a noun phrase: "she", "it", "themselves". */
  PRONOUN,
  /** Opens a relative or content clause: "that", "who", "what". */
  RELATIVE,
  /** Opens another clause: "if", "while", "how". */
  SUBORDINATOR,
  /** "and", "or", "but". */
  CONJUNCTION,
  /** "of", "in", "against". */
  PREPOSITION,
  /** "to". */
  TO,
  /** "is", "were", "been". */
  BE,
  /** "has", "had". */
  HAVE,
  /** "do", "did", and with their negation. */
  DO,
  /** "will", "could", and with their negation. */
  MODAL,
  /** "not", "never". */
  NEGATION,
  /** "also", "repeatedly", words in -ly. */
  ADVERB,
  /** "Monday", "week". */
  TIME,
  /** A lower-case word of no other group: mostly nouns and adjectives. */
  WORD,
  /** A word that looks like or is a verb and no cue. */
  VERB,
  /** A verb of the cue lexicon. */
  CUE_VERB,
  /** A noun of the cue lexicon. */
  CUE_NOUN,
  /** An adjective of the cue lexicon. */
  CUE_ADJECTIVE,
  /** A capitalised word of no other group. */
  NAME,
  /** A number. */
  NUMBER,
  /** A noun for a person or a body: "spokeswoman", "court". */
  ROLE,
  /** A comma. */
  COMMA,
  /** Ends a sentence. */
  STOP,
  /** A colon or semicolon. */
  COLON,
  /** A dash. */
  DASH,
  /** An opening quotation mark. */
  OPENING_QUOTE,
  /** A closing quotation mark. */
  CLOSING_QUOTE,
  /** A bracket. */
  BRACKET,
  /** "'s" and the bare possessive apostrophe. */
  POSSESSIVE_MARK,
  /** Any other token. */
  OTHER;

  /** What may stand in a verb group and is a verb. */
  public static final long VERBAL = mask(BE, HAVE, DO, MODAL, CUE_VERB, VERB);

  /** Returns a set of groups: the bits of their ordinals. */
  public static long mask(WordGroup... groups) {
    long mask = 0;
    for (WordGroup group : groups) {
      mask |= 1L << group.ordinal();
    }
    return mask;
  }

  /** Tells whether a set holds the group of the given ordinal. */
  public static boolean in(long mask, int ordinal) {
    return (mask >>> ordinal & 1) != 0;
  }
}
