package org.quotidian.claim.reading;

import org.quotidian.claim.lexicon.WordClass;
import org.quotidian.claim.lexicon.WordGroup;

/**
 * The phrases of a text, without their length: noun phrases and verb groups count as one step each,
 * all else stays a step of its own. So "the mayor of the town has said" and "she has said" look much
 * the same (Abney, "Parsing by chunks", 1991). Filled in one pass from behind and one from the
 * front.
 */
public final class Chunks {
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

  private static final int DETERMINER = WordGroup.DETERMINER.ordinal();
  private static final int VERB = WordGroup.VERB.ordinal();

  private static final long AUXILIARY =
      WordGroup.mask(WordGroup.BE, WordGroup.HAVE, WordGroup.DO, WordGroup.MODAL);

  private static final long VERB_GROUP =
      WordGroup.VERBAL | WordGroup.mask(WordGroup.NEGATION, WordGroup.ADVERB);

  private static final long NOMINAL =
      WordGroup.mask(
          WordGroup.DETERMINER,
          WordGroup.WORD,
          WordGroup.NAME,
          WordGroup.NUMBER,
          WordGroup.ROLE,
          WordGroup.CUE_NOUN,
          WordGroup.CUE_ADJECTIVE,
          WordGroup.TIME,
          WordGroup.POSSESSIVE_MARK);

  /** What a token of each class is as a step of its own. */
  private static final short[] ALONE = new short[WordClass.values().length];

  static {
    for (WordClass kind : WordClass.values()) {
      ALONE[kind.ordinal()] = (short) alone(kind);
    }
  }

  /** The phrases of nothing. */
  static final Chunks NONE = new Chunks();

  /** Marks the first token of a phrase, while the phrases are being read. */
  private static final int BEGINS = 1 << 31;

  /** The next three steps from each token on, eight bits each. */
  public final int[] ahead3;

  /** The last two steps up to each token, eight bits each. */
  public final int[] behind2;

  private Chunks() {
    ahead3 = new int[0];
    behind2 = new int[0];
  }

  Chunks(Reading r) {
    int n = r.size();
    ahead3 = new int[n + 1];
    behind2 = new int[n + 1];
    int step = 0;
    int next = 0;
    int after = 0;
    for (int t = n - 1; t >= 0; t--) {
      boolean same = t + 1 < n && r.sentence[t] == r.sentence[t + 1];
      if (same && joins(r, t)) {
        step = together(r, t, step);
      } else {
        ahead3[t + 1] |= BEGINS;
        after = same ? next : 0;
        next = same ? step : 0;
        step = ALONE[r.classes[t]];
      }
      ahead3[t] = step << 16 | next << 8 | after;
    }
    int before = 0;
    step = 0;
    for (int t = 0; t < n; t++) {
      if (t == 0 || ahead3[t] < 0) {
        before = t > 0 && r.sentence[t - 1] == r.sentence[t] ? step : 0;
        ahead3[t] &= ~BEGINS;
        step = ahead3[t] >>> 16;
      }
      behind2[t + 1] = step << 8 | before;
    }
    ahead3[n] = 0;
  }

  /** Returns the next two steps from a token on. */
  public int ahead2(int token) {
    return ahead3[token] >>> 8;
  }

  /** Tells whether a token and the next belong to one phrase. */
  private static boolean joins(Reading r, int t) {
    int at = r.groups[t];
    int next = r.groups[t + 1];
    if (WordGroup.in(NOMINAL, at)) {
      if (at == DETERMINER && next == VERB) {
        return t + 2 < r.size() && WordGroup.in(NOMINAL, r.groups[t + 2]);
      }
      return WordGroup.in(NOMINAL, next) && (next != DETERMINER || at == DETERMINER);
    }
    if (at == VERB && WordGroup.in(NOMINAL, next) && t > 0) {
      return r.groups[t - 1] == DETERMINER && next != DETERMINER;
    }
    return WordGroup.in(VERB_GROUP, at) && WordGroup.in(VERB_GROUP, next);
  }

  private static int alone(WordClass kind) {
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
  private static int together(Reading r, int t, int rest) {
    if (!WordGroup.in(AUXILIARY, r.groups[t])) {
      return rest;
    }
    return rest >= FINITE + CUE ? FINITE + CUE : FINITE;
  }
}
