package org.quotidian.claim.attribution;

/**
 * The phrases of a text, without their length: noun phrases and verb groups count as one step each,
 * all else stays a step of its own. So "the mayor of the town has said" and "she has said" look much
 * the same (Abney, "Parsing by chunks", 1991). Filled in one pass from behind and one from the
 * front.
 */
final class Chunks {
  /** What a step is beside a {@link WordClass}, whose ordinals are below these. */
  private static final int NAMES = 160,
      ROLES = 161,
      CUE_NOUNS = 162,
      NUMBERS = 163,
      TIMES = 164,
      THINGS = 165,
      FINITE = 170,
      PAST_OR_PARTICIPLE = 171,
      ING = 172,
      BASE = 173,
      CUE = 8;

  /** The phrases of nothing. */
  static final Chunks NONE = new Chunks();

  /** The step that begins at each token, the rest of a phrase where the token is inside one. */
  private final short[] step;

  /** The token after that step. */
  private final int[] end;

  /** The first token of the phrase that holds each token. */
  private final int[] first;

  /** The next two and three steps from each token on, and the last and last two up to it. */
  final int[] ahead2;

  final int[] ahead3;
  final int[] behind1;
  final int[] behind2;

  private Chunks() {
    step = new short[0];
    end = new int[0];
    first = new int[0];
    ahead2 = new int[0];
    ahead3 = new int[0];
    behind1 = new int[0];
    behind2 = new int[0];
  }

  Chunks(Reading r) {
    int n = r.size();
    step = new short[n + 1];
    end = new int[n + 1];
    first = new int[n];
    ahead2 = new int[n + 1];
    ahead3 = new int[n + 1];
    behind1 = new int[n + 1];
    behind2 = new int[n + 1];
    end[n] = n;
    for (int t = n - 1; t >= 0; t--) {
      boolean joined = t + 1 < n && r.sentence[t] == r.sentence[t + 1] && joins(r, t);
      end[t] = joined ? end[t + 1] : t + 1;
      step[t] = (short) (joined ? together(r, t) : alone(r, t));
      int second = end[t];
      boolean beyond = second >= n || r.sentence[second] != r.sentence[t];
      int next = beyond ? 0 : step[second];
      int third = beyond ? n : end[second];
      int after = third >= n || r.sentence[third] != r.sentence[t] ? 0 : step[third];
      ahead2[t] = step[t] << 8 | next;
      ahead3[t] = ahead2[t] << 8 | after;
    }
    for (int t = 0; t < n; t++) {
      boolean inside = t > 0 && end[t - 1] > t;
      first[t] = inside ? first[t - 1] : t;
      int before = first[t] - 1;
      boolean beyond = before < 0 || r.sentence[before] != r.sentence[t];
      behind1[t + 1] = step[first[t]];
      behind2[t + 1] = step[first[t]] << 8 | (beyond ? 0 : step[first[before]]);
    }
  }

  /** Tells whether a token and the next belong to one phrase. */
  private static boolean joins(Reading r, int t) {
    WordGroup at = r.wordClass(t).group();
    WordGroup next = r.wordClass(t + 1).group();
    if (nominal(at)) {
      if (at == WordGroup.DETERMINER && next == WordGroup.VERB) {
        return t + 2 < r.size() && nominal(r.wordClass(t + 2).group());
      }
      return nominal(next) && (next != WordGroup.DETERMINER || at == WordGroup.DETERMINER);
    }
    if (at == WordGroup.VERB && nominal(next) && t > 0) {
      return r.is(t - 1, WordGroup.DETERMINER) && next != WordGroup.DETERMINER;
    }
    return verbal(at) && verbal(next);
  }

  private static boolean nominal(WordGroup group) {
    return switch (group) {
      case DETERMINER, WORD, NAME, NUMBER, ROLE, CUE_NOUN, CUE_ADJECTIVE, TIME -> true;
      case POSSESSIVE_MARK -> true;
      default -> false;
    };
  }

  private static boolean verbal(WordGroup group) {
    return switch (group) {
      case BE, HAVE, DO, MODAL, NEGATION, ADVERB, VERB, CUE_VERB -> true;
      default -> false;
    };
  }

  private static int alone(Reading r, int t) {
    WordClass kind = r.wordClass(t);
    return switch (kind.group()) {
      case NAME -> NAMES;
      case ROLE -> ROLES;
      case CUE_NOUN -> CUE_NOUNS;
      case NUMBER -> NUMBERS;
      case TIME -> TIMES;
      case WORD, CUE_ADJECTIVE -> THINGS;
      case BE, HAVE, DO, MODAL -> FINITE;
      case VERB, CUE_VERB -> verb(kind);
      default -> kind.ordinal();
    };
  }

  private static int verb(WordClass kind) {
    return switch (kind) {
      case CUE_BASE -> BASE + CUE;
      case CUE_S -> FINITE + CUE;
      case CUE_PAST, CUE_PARTICIPLE -> PAST_OR_PARTICIPLE + CUE;
      case CUE_ING -> ING + CUE;
      case WORD_ING -> ING;
      case WORD_ED, VERB_PAST -> PAST_OR_PARTICIPLE;
      case VERB_S -> FINITE;
      default -> BASE;
    };
  }

  /** Returns what the phrase from a token on is, the rest of it being known. */
  private int together(Reading r, int t) {
    WordGroup group = r.wordClass(t).group();
    int rest = step[t + 1];
    boolean cue = rest >= FINITE + CUE;
    return switch (group) {
      case BE, HAVE, DO, MODAL -> cue ? FINITE + CUE : FINITE;
      case NEGATION, ADVERB -> rest;
      default -> rest;
    };
  }
}
