package org.quotidian.claim.attribution;

/** Where noun phrases may open and close, and where contents may end; told once for every token. */
final class Edges {
  private static final int OPENS = 1, CLOSES = 2, ENDS = 4;

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
  boolean opens(int token) {
    return (edges[token] & OPENS) != 0;
  }

  /** Tells whether a noun phrase may close with the token. */
  boolean closes(int token) {
    return (edges[token] & CLOSES) != 0;
  }

  /** Tells whether a content may end before the token. */
  boolean ends(int token) {
    return (edges[token] & ENDS) != 0;
  }

  private static boolean opensPhrase(Reading r, int t, boolean first) {
    WordGroup at = r.wordClass(t).group();
    WordGroup before = first ? WordGroup.NONE : r.wordClass(t - 1).group();
    if (before == WordGroup.DETERMINER && !r.is(t - 1, WordClass.QUANTIFIER)) {
      return false;
    }
    boolean modified = before == WordGroup.WORD || before == WordGroup.CUE_ADJECTIVE;
    return switch (at) {
      case DETERMINER, PRONOUN, RELATIVE -> true;
      case NAME -> before != WordGroup.NAME || r.mention[t - 1] != r.mention[t];
      case WORD, ROLE, CUE_NOUN, CUE_ADJECTIVE, NUMBER -> !modified;
      case VERB, TIME, ADVERB -> !modified;
      case CUE_VERB -> !modified && before != WordGroup.PRONOUN && before != WordGroup.NAME;
      default -> false;
    };
  }

  private static boolean closesPhrase(Reading r, int t, boolean last) {
    WordGroup at = r.wordClass(t).group();
    WordGroup next = last ? WordGroup.NONE : r.wordClass(t + 1).group();
    boolean goesOn = next == WordGroup.WORD || next == WordGroup.ROLE || next == WordGroup.CUE_NOUN;
    return switch (at) {
      case PRONOUN, RELATIVE, COMMA, BRACKET, NUMBER, VERB, CUE_VERB, TIME -> true;
      case NAME -> !goesOn && (next != WordGroup.NAME || r.mention[t + 1] != r.mention[t]);
      case WORD, CUE_NOUN, CUE_ADJECTIVE, DETERMINER -> !goesOn;
      case ROLE -> true;
      default -> false;
    };
  }

  private static boolean boundary(Reading r, int end) {
    if (r.closes(end - 1)) {
      return true;
    }
    return switch (r.wordClass(end).group()) {
      case COMMA, STOP, COLON, DASH, BRACKET, CONJUNCTION, PREPOSITION, SUBORDINATOR -> true;
      case RELATIVE, TO, TIME, BE, HAVE, MODAL, DO, ADVERB, CUE_VERB, OPENING_QUOTE -> true;
      case VERB -> r.is(end, WordClass.WORD_ING) || r.is(end, WordClass.WORD_ED);
      default -> r.is(end - 1, WordGroup.COMMA);
    };
  }
}
