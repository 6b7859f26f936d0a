package org.quotidian.claim.reading;

import org.quotidian.claim.lexicon.WordClass;
import org.quotidian.claim.lexicon.WordGroup;

/** Where noun phrases may open and close, and where contents may end; told once for every token. */
public final class Edges {
  private static final int OPENS = 1, CLOSES = 2, ENDS = 4;

  private static final int DETERMINER = WordGroup.DETERMINER.ordinal();
  private static final int NAME = WordGroup.NAME.ordinal();
  private static final int VERB = WordGroup.VERB.ordinal();
  private static final int CUE_VERB = WordGroup.CUE_VERB.ordinal();

  private static final long ALWAYS_OPENING =
      mask(WordGroup.DETERMINER, WordGroup.PRONOUN, WordGroup.RELATIVE);

  private static final long OPENING =
      ALWAYS_OPENING
          | mask(WordGroup.NAME, WordGroup.WORD, WordGroup.ROLE, WordGroup.CUE_NOUN)
          | mask(WordGroup.CUE_ADJECTIVE, WordGroup.NUMBER, WordGroup.VERB, WordGroup.TIME)
          | mask(WordGroup.ADVERB, WordGroup.CUE_VERB);

  private static final long MODIFYING = mask(WordGroup.WORD, WordGroup.CUE_ADJECTIVE);
  private static final long BEFORE_CUE = MODIFYING | mask(WordGroup.PRONOUN, WordGroup.NAME);

  private static final long ALWAYS_CLOSING =
      mask(WordGroup.PRONOUN, WordGroup.RELATIVE, WordGroup.COMMA, WordGroup.BRACKET)
          | mask(WordGroup.NUMBER, WordGroup.VERB, WordGroup.CUE_VERB, WordGroup.TIME)
          | mask(WordGroup.ROLE);

  private static final long CLOSING =
      mask(WordGroup.NAME, WordGroup.WORD, WordGroup.CUE_NOUN, WordGroup.CUE_ADJECTIVE)
          | mask(WordGroup.DETERMINER);

  private static final long GOING_ON = mask(WordGroup.WORD, WordGroup.ROLE, WordGroup.CUE_NOUN);

  private static final long ENDING =
      mask(WordGroup.COMMA, WordGroup.STOP, WordGroup.COLON, WordGroup.DASH, WordGroup.BRACKET)
          | mask(WordGroup.CONJUNCTION, WordGroup.PREPOSITION, WordGroup.SUBORDINATOR)
          | mask(WordGroup.RELATIVE, WordGroup.TO, WordGroup.TIME, WordGroup.BE, WordGroup.HAVE)
          | mask(WordGroup.MODAL, WordGroup.DO, WordGroup.ADVERB, WordGroup.CUE_VERB)
          | mask(WordGroup.OPENING_QUOTE);

  /** The edges of nothing. */
  static final Edges NONE = new Edges();

  private final byte[] edges;

  private Edges() {
    edges = new byte[0];
  }

  Edges(Reading r) {
    edges = new byte[r.size()];
    for (int t = 0; t < edges.length; t++) {
      boolean first = t == 0 || r.sentence[t - 1] != r.sentence[t];
      boolean last = t + 1 == edges.length || r.sentence[t + 1] != r.sentence[t];
      edges[t] =
          (byte)
              ((opensPhrase(r, t, first) ? OPENS : 0)
                  + (closesPhrase(r, t, last) ? CLOSES : 0)
                  + (boundary(r, t) ? ENDS : 0));
    }
  }

  /** Tells whether a noun phrase may open with the token. */
  public boolean opens(int token) {
    return (edges[token] & OPENS) != 0;
  }

  /** Tells whether a noun phrase may close with the token. */
  public boolean closes(int token) {
    return (edges[token] & CLOSES) != 0;
  }

  /** Tells whether a content may end before the token. */
  public boolean ends(int token) {
    return (edges[token] & ENDS) != 0;
  }

  private static long mask(WordGroup... groups) {
    return WordGroup.mask(groups);
  }

  private static boolean opensPhrase(Reading r, int t, boolean first) {
    int at = r.groups[t];
    int before = first ? 0 : r.groups[t - 1];
    if (!WordGroup.in(OPENING, at)) {
      return false;
    }
    if (before == DETERMINER && !r.is(t - 1, WordClass.QUANTIFIER)) {
      return false;
    }
    if (at == NAME) {
      return before != NAME || r.mention[t - 1] != r.mention[t];
    }
    return WordGroup.in(ALWAYS_OPENING, at)
        || !WordGroup.in(at == CUE_VERB ? BEFORE_CUE : MODIFYING, before);
  }

  private static boolean closesPhrase(Reading r, int t, boolean last) {
    int at = r.groups[t];
    int next = last ? 0 : r.groups[t + 1];
    if (WordGroup.in(ALWAYS_CLOSING, at)) {
      return true;
    }
    if (!WordGroup.in(CLOSING, at) || WordGroup.in(GOING_ON, next)) {
      return false;
    }
    return at != NAME || next != NAME || r.mention[t + 1] != r.mention[t];
  }

  private static boolean boundary(Reading r, int end) {
    int at = r.groups[end];
    if (WordGroup.in(ENDING, at) || r.closes(end - 1)) {
      return true;
    }
    return at == VERB
        ? r.is(end, WordClass.WORD_ING) || r.is(end, WordClass.WORD_ED)
        : r.is(end - 1, WordGroup.COMMA);
  }
}
