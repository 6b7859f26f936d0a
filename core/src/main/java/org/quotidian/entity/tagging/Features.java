package org.quotidian.entity.tagging;

import org.quotidian.entity.gazetteer.LexiconFlag;

/**
 * What is seen of a token when its label is chosen: the word and its neighbours, its shape and its
 * beginning and end, what the lexicon knows, and what the article says of the word elsewhere. Each
 * feature is a row of the model, found by hashing.
 */
public final class Features {
  /** How many features a token has at most. */
  public static final int MOST = 72;

  private static final long PERSON_FLAGS =
      LexiconFlag.MALE
          | LexiconFlag.FEMALE
          | LexiconFlag.GIVEN
          | LexiconFlag.COMMON_SURNAME
          | LexiconFlag.SURNAME
          | LexiconFlag.PERSON;
  private static final long PLACE_FLAGS =
      LexiconFlag.COUNTRY
          | LexiconFlag.REGION
          | LexiconFlag.LARGE_CITY
          | LexiconFlag.CITY
          | LexiconFlag.TOWN
          | LexiconFlag.AREA
          | LexiconFlag.DEMONYM
          | LexiconFlag.PLACE_HEAD;
  private static final long ORG_FLAGS =
      LexiconFlag.COMPANY
          | LexiconFlag.PARTY
          | LexiconFlag.ORGANISATION
          | LexiconFlag.OUTLET
          | LexiconFlag.ACRONYM
          | LexiconFlag.ORG_HEAD
          | LexiconFlag.LEGAL_FORM;
  private static final long WORD_FLAGS =
      LexiconFlag.COMMON_WORD
          | LexiconFlag.TOP_WORD
          | LexiconFlag.TITLE
          | LexiconFlag.ROLE
          | LexiconFlag.CALENDAR
          | LexiconFlag.OTHER_HEAD
          | LexiconFlag.DEMONYM
          | LexiconFlag.LINK
          | LexiconFlag.KIN;
  private static final long CONTEXT_FLAGS =
      LexiconFlag.TITLE
          | LexiconFlag.ROLE
          | LexiconFlag.SPEECH
          | LexiconFlag.PLACE_PREPOSITION
          | LexiconFlag.CALENDAR
          | LexiconFlag.KIN
          | LexiconFlag.DEMONYM
          | LexiconFlag.COUNTRY
          | LexiconFlag.REGION
          | LexiconFlag.GIVEN
          | LexiconFlag.ORG_HEAD
          | LexiconFlag.PLACE_HEAD
          | LexiconFlag.LEGAL_FORM
          | LexiconFlag.TOP_WORD;

  private static final long BEFORE_START = 0x1F3A;
  private static final long AFTER_END = 0x2E4B;

  private final int shift;
  private final Evidence evidence = new Evidence();
  private int[] rows = new int[MOST];
  private int size;

  /** Makes features for a model of {@code 2^bits} rows. */
  public Features(int bits) {
    this.shift = 64 - bits;
  }

  /** Gathers what the article says as a whole; to be called before its tokens are looked at. */
  public void begin(Tokens tokens) {
    evidence.gather(tokens);
  }

  /**
   * Writes the rows of a token into {@code out}.
   *
   * @return how many there are
   */
  public int of(Tokens t, int i, int runFirst, int runEnd, int[] out) {
    rows = out;
    size = 0;
    int from = t.sentenceFirst[t.sentence[i]];
    int to = t.sentenceFirst[t.sentence[i] + 1];
    long w = t.hash[i];
    long w1 = i > from ? t.hash[i - 1] : BEFORE_START;
    long w2 = i > from + 1 ? t.hash[i - 2] : BEFORE_START;
    long n1 = i + 1 < to ? t.hash[i + 1] : AFTER_END;
    long n2 = i + 2 < to ? t.hash[i + 2] : AFTER_END;
    int s = t.shape[i];
    int s1 = i > from ? t.shape[i - 1] : -1;
    int z1 = i + 1 < to ? t.shape[i + 1] : -1;
    long f = t.flags[i];
    long f1 = i > from ? t.flags[i - 1] : 0;
    long g1 = i + 1 < to ? t.flags[i + 1] : 0;
    int style = t.style[i];
    boolean candidate = t.isCandidate(i);

    add(1, 0);
    add(2, w);
    add(3, w * 31 + s);
    add(4, w1);
    add(5, n1);
    add(6, w2);
    add(7, n2);
    add(8, w * 31 + w1);
    add(9, w * 31 + n1);
    add(10, w1 * 31 + n1);
    add(11, w1 * 31 + w2);
    add(12, n1 * 31 + n2);
    add(13, s + (style & 7) * 65536L);
    add(14, (s & 0x1FF) + (s1 & 0x1FFL) * 4096 + (z1 & 0x1FFL) * 16777216L);
    if (candidate) {
      affixes(t, i);
    }
    add(20, f & (PERSON_FLAGS | LexiconFlag.COMMON_WORD));
    add(21, f & PLACE_FLAGS);
    add(22, f & ORG_FLAGS);
    add(23, (f & WORD_FLAGS) * 2 + (s & Shape.SENTENCE_FIRST) / Shape.SENTENCE_FIRST);
    add(24, f & ~LexiconFlag.PREFIX);
    add(25, (f1 & CONTEXT_FLAGS) * 2 + (s1 & 1));
    add(26, (g1 & CONTEXT_FLAGS) * 2 + (z1 & 1));
    long coarse = coarse(f);
    long coarse1 = i > from ? coarse(f1) * 2 + (s1 & 1) : 999;
    long coarseN = i + 1 < to ? coarse(g1) * 2 + (z1 & 1) : 999;
    add(27, coarse + coarse1 * 4096);
    add(28, coarse + coarseN * 4096);
    add(29, coarse + coarse1 * 4096 + coarseN * 16777216L);
    if (t.phrase[i] != 0) {
      long at = t.phrasePosition[i] + 4L * t.phraseLength[i];
      add(30, (t.phrase[i] & ~LexiconFlag.PREFIX) * 64 + t.phrasePosition[i]);
      add(31, coarse(t.phrase[i]) * 256 + at);
    } else {
      add(32, coarse * 4 + (s & 3));
    }
    long before = runFirst > from ? t.hash[runFirst - 1] : BEFORE_START;
    long after = runEnd < to ? t.hash[runEnd] : AFTER_END;
    int length = Math.min(5, runEnd - runFirst);
    int place = i == runFirst ? 0 : i + 1 == runEnd ? 2 : 1;
    add(33, before * 8 + place);
    add(34, after * 8 + place);
    add(35, length * 8 + place + 64L * (s & 15));
    long contextBefore = runFirst > from ? t.flags[runFirst - 1] & CONTEXT_FLAGS : 1;
    long contextAfter = runEnd < to ? t.flags[runEnd] & CONTEXT_FLAGS : 1;
    add(36, contextBefore * 64 + place * 8L + length);
    add(37, contextAfter * 64 + place * 8L + length);
    add(38, coarse(contextBefore) * 4096 + coarse);
    add(39, coarse(contextAfter) * 4096 + coarse);
    long lastFlags = coarse(t.flags[runEnd - 1]);
    add(40, lastFlags * 8 + place);
    add(41, lastFlags * 4096 + coarse);
    add(42, t.hash[runEnd - 1] * 8 + place);
    add(43, t.hash[runFirst] * 8 + place);
    if (candidate) {
      int bits = evidence.elsewhere(i);
      if (bits != 0) {
        for (int left = bits; left != 0; left &= left - 1) {
          add(44, Integer.numberOfTrailingZeros(left) * 4L + (s & 3));
        }
        add(45, bits & 0x7F);
        add(46, bits & ~0x7F);
        add(47, (long) bits * 4096 + coarse);
      } else {
        add(48, s & 3);
      }
    }
    return size;
  }

  /** Remembers the labels of a first pass, for {@link #history}. */
  public void remember(Tokens tokens, byte[] labels) {
    evidence.remember(tokens, labels);
  }

  /** Tells whether the first pass labelled another occurrence of the token's word. */
  boolean hasHistory(int token) {
    return evidence.labelsElsewhere(token) > 0;
  }

  /**
   * Adds to the {@code count} rows of a token those that tell how a first pass labelled the same word
   * elsewhere in the article.
   *
   * @return how many rows there are now
   */
  public int history(Tokens t, int i, int runFirst, int runEnd, int[] out, int count) {
    rows = out;
    size = count;
    int here = evidence.usualType(i);
    if (here < 0) {
      return size;
    }
    int before = i > runFirst ? evidence.usualType(i - 1) : -2;
    int after = i + 1 < runEnd ? evidence.usualType(i + 1) : -2;
    int label = evidence.usualLabel(i);
    add(50, here);
    add(51, here * 16L + (t.shape[i] & 15));
    add(52, label);
    add(53, (label * 16L + before + 2) * 16 + after + 2);
    add(54, here * 4L + Math.min(3, evidence.labelsElsewhere(i)));
    add(55, here * 4096L + coarse(t.flags[i]));
    return size;
  }

  /** A dozen bits that sum up what the lexicon knows. */
  private static long coarse(long f) {
    long bits = 0;
    if ((f & (LexiconFlag.MALE | LexiconFlag.FEMALE)) != 0) {
      bits |= 1;
    }
    if ((f & (LexiconFlag.GIVEN | LexiconFlag.SURNAME)) != 0) {
      bits |= 2;
    }
    if ((f & (LexiconFlag.COUNTRY | LexiconFlag.REGION | LexiconFlag.LARGE_CITY)) != 0) {
      bits |= 4;
    }
    if ((f & (LexiconFlag.CITY | LexiconFlag.TOWN | LexiconFlag.AREA)) != 0) {
      bits |= 8;
    }
    if ((f
            & (LexiconFlag.COMPANY
                | LexiconFlag.PARTY
                | LexiconFlag.ORGANISATION
                | LexiconFlag.OUTLET))
        != 0) {
      bits |= 16;
    }
    if ((f & (LexiconFlag.ORG_HEAD | LexiconFlag.LEGAL_FORM)) != 0) {
      bits |= 32;
    }
    if ((f & LexiconFlag.PLACE_HEAD) != 0) {
      bits |= 64;
    }
    if ((f & (LexiconFlag.TITLE | LexiconFlag.ROLE)) != 0) {
      bits |= 128;
    }
    if ((f & LexiconFlag.COMMON_WORD) != 0) {
      bits |= 256;
    }
    if ((f & (LexiconFlag.CALENDAR | LexiconFlag.OTHER_HEAD | LexiconFlag.DEMONYM)) != 0) {
      bits |= 512;
    }
    if ((f & LexiconFlag.SPEECH) != 0) {
      bits |= 1024;
    }
    if ((f & LexiconFlag.PLACE_PREPOSITION) != 0) {
      bits |= 2048;
    }
    return bits;
  }

  private void affixes(Tokens t, int i) {
    String text = t.text(i);
    int from = t.start[i];
    int to = t.end[i];
    int length = to - from;
    long front = 0;
    for (int k = 0; k < 4 && k < length; k++) {
      front = front * 131 + small(text.charAt(from + k));
      if (k == 2) {
        add(15, front);
      }
    }
    add(16, front);
    long back = 0;
    for (int k = 0; k < 4 && k < length; k++) {
      back = back * 131 + small(text.charAt(to - 1 - k));
      if (k == 1) {
        add(17, back);
      } else if (k == 2) {
        add(18, back);
      }
    }
    add(19, back * 2 + (length > 4 ? 1 : 0));
  }

  private static int small(char c) {
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
  }

  private void add(int template, long value) {
    long h = (value + template * 0x9E3779B97F4A7C15L) * 0xC2B2AE3D27D4EB4FL;
    h ^= h >>> 29;
    h *= 0x165667B19E3779F9L;
    rows[size++] = (int) (h >>> shift);
  }
}
