package org.quotidian.entity.tagging;

import java.util.Arrays;
import org.quotidian.entity.gazetteer.LexiconFlag;
import org.quotidian.entity.gazetteer.NameHash;

/**
 * What the article says of a word elsewhere: how often each capitalised word stands after a title,
 * after a given name, after "in", before "said" and so on. Reused; not safe for several threads.
 */
final class Evidence {
  static final int AFTER_TITLE = 0;
  static final int AFTER_GIVEN = 1;
  static final int AFTER_IN = 2;
  static final int BEFORE_SPEECH = 3;
  static final int BEFORE_ORG_HEAD = 4;
  static final int BEFORE_PLACE_HEAD = 5;
  static final int BEFORE_LEGAL_FORM = 6;
  static final int AFTER_THE = 7;
  static final int SMALL = 8;
  static final int BEFORE_PLACE = 9;
  static final int IN_BRACKETS = 10;
  static final int LAST_OF_RUN = 11;
  static final int FIRST_OF_RUN = 12;
  static final int ALONE = 13;
  static final int POSSESSIVE = 14;
  static final int AFTER_ROLE = 15;
  static final int KINDS = 16;

  private static final long THE = NameHash.of("the");

  private long[] words = new long[256];
  private int[] slotEntry = new int[256];
  private short[] counts = new short[1024];
  private int mask;
  private int entries;
  private int[] entryOf = new int[256];
  private int[] own = new int[256];
  private short[] labelCounts = new short[1024];
  private byte[] first = {};

  void gather(Tokens tokens) {
    int candidates = 0;
    for (int r = 0; r < tokens.runs; r++) {
      candidates += tokens.runEnd[r] - tokens.runFirst[r];
    }
    reset(candidates, tokens.count);
    for (int r = 0; r < tokens.runs; r++) {
      for (int i = tokens.runFirst[r]; i < tokens.runEnd[r]; i++) {
        entryOf[i] = -1;
        if (tokens.isCandidate(i)) {
          int entry = entry(tokens.hash[i]);
          entryOf[i] = entry;
          int bits = bits(tokens, i, tokens.runFirst[r], tokens.runEnd[r]);
          own[i] = bits;
          count(entry, bits);
        }
      }
    }
    for (int i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] == Tokens.WORD && !tokens.isCandidate(i)) {
        int entry = known(tokens.hash[i]);
        if (entry >= 0) {
          count(entry, 1 << SMALL);
        }
      }
    }
  }

  /** Returns what occurrences other than this one say, as bits; 0 for what is no candidate. */
  int elsewhere(int token) {
    int entry = entryOf[token];
    if (entry < 0) {
      return 0;
    }
    int bits = 0;
    int mine = own[token];
    for (int k = 0; k < KINDS; k++) {
      if (counts[entry * KINDS + k] > ((mine >> k) & 1)) {
        bits |= 1 << k;
      }
    }
    return bits;
  }

  /** Counts the labels of a first pass by word. */
  void remember(Tokens tokens, byte[] labels) {
    int needed = entries * Labels.COUNT;
    if (labelCounts.length < needed) {
      labelCounts = new short[needed * 2];
    }
    Arrays.fill(labelCounts, 0, needed, (short) 0);
    first = labels;
    for (int r = 0; r < tokens.runs; r++) {
      for (int i = tokens.runFirst[r]; i < tokens.runEnd[r]; i++) {
        if (entryOf[i] >= 0) {
          int at = entryOf[i] * Labels.COUNT + labels[i];
          if (labelCounts[at] < Short.MAX_VALUE) {
            labelCounts[at]++;
          }
        }
      }
    }
  }

  /** Returns how often the first pass labelled other occurrences of the word. */
  int labelsElsewhere(int token) {
    int entry = entryOf[token];
    if (entry < 0) {
      return 0;
    }
    int sum = -1;
    for (int k = 0; k < Labels.COUNT; k++) {
      sum += labelCounts[entry * Labels.COUNT + k];
    }
    return sum;
  }

  /**
   * Returns what the other occurrences of the word mostly are: 0 for no name, 1 to 3 for the types,
   * and 4 more where they all agree; -1 where there are none.
   */
  int usualType(int token) {
    int entry = entryOf[token];
    if (entry < 0) {
      return -1;
    }
    int best = -1;
    int most = 0;
    int all = 0;
    for (int type = 0; type < 4; type++) {
      int sum = 0;
      for (int k = type == 0 ? 0 : 4 * type - 3; k <= 4 * type; k++) {
        sum += labelCounts[entry * Labels.COUNT + k] - (first[token] == k ? 1 : 0);
      }
      all += sum;
      if (sum > most) {
        most = sum;
        best = type;
      }
    }
    return best < 0 ? -1 : best + (most == all ? 4 : 0);
  }

  /** Returns the label that the other occurrences of the word mostly have; -1 where there are none. */
  int usualLabel(int token) {
    int entry = entryOf[token];
    if (entry < 0) {
      return -1;
    }
    int best = -1;
    int most = 0;
    for (int k = 0; k < Labels.COUNT; k++) {
      int count = labelCounts[entry * Labels.COUNT + k] - (first[token] == k ? 1 : 0);
      if (count > most) {
        most = count;
        best = k;
      }
    }
    return best;
  }

  private static int bits(Tokens t, int i, int runFirst, int runEnd) {
    int bits = 0;
    int sentenceStart = t.sentenceFirst[t.sentence[i]];
    int sentenceEnd = t.sentenceFirst[t.sentence[i] + 1];
    boolean first = i == runFirst;
    boolean last = i + 1 == runEnd;
    if (i > sentenceStart) {
      long before = t.flags[i - 1];
      boolean beforeCapital = t.isCandidate(i - 1);
      if ((before & LexiconFlag.TITLE) != 0) {
        bits |= 1 << AFTER_TITLE;
      }
      if (beforeCapital && (before & LexiconFlag.GIVEN) != 0) {
        bits |= 1 << AFTER_GIVEN;
      }
      if (!beforeCapital && (before & LexiconFlag.PLACE_PREPOSITION) != 0) {
        bits |= 1 << AFTER_IN;
      }
      if (t.hash[i - 1] == THE) {
        bits |= 1 << AFTER_THE;
      }
      if (!beforeCapital && (before & LexiconFlag.ROLE) != 0) {
        bits |= 1 << AFTER_ROLE;
      }
      if (t.kind[i - 1] == Tokens.PUNCTUATION && t.hash[i - 1] == '(') {
        bits |= 1 << IN_BRACKETS;
      }
    }
    if (i + 1 < sentenceEnd) {
      long after = t.flags[i + 1];
      boolean afterCapital = t.isCandidate(i + 1);
      if (!afterCapital && (after & LexiconFlag.SPEECH) != 0) {
        bits |= 1 << BEFORE_SPEECH;
      }
      if (afterCapital && (after & LexiconFlag.ORG_HEAD) != 0) {
        bits |= 1 << BEFORE_ORG_HEAD;
      }
      if (afterCapital && (after & LexiconFlag.PLACE_HEAD) != 0) {
        bits |= 1 << BEFORE_PLACE_HEAD;
      }
      if (afterCapital && (after & LexiconFlag.LEGAL_FORM) != 0) {
        bits |= 1 << BEFORE_LEGAL_FORM;
      }
      if (t.kind[i + 1] == Tokens.CLITIC) {
        bits |= 1 << POSSESSIVE;
      }
      boolean comma = t.kind[i + 1] == Tokens.PUNCTUATION && t.hash[i + 1] == ',';
      if (comma
          && i + 2 < sentenceEnd
          && t.isCandidate(i + 2)
          && (t.flags[i + 2] & (LexiconFlag.COUNTRY | LexiconFlag.REGION)) != 0) {
        bits |= 1 << BEFORE_PLACE;
      }
    }
    if (first && last) {
      bits |= 1 << ALONE;
    } else if (first) {
      bits |= 1 << FIRST_OF_RUN;
    } else if (last) {
      bits |= 1 << LAST_OF_RUN;
    }
    return bits;
  }

  private void reset(int candidates, int tokens) {
    int size = Math.max(256, Integer.highestOneBit(Math.max(1, candidates)) * 4);
    mask = size - 1;
    if (words.length < size) {
      words = new long[size];
      slotEntry = new int[size];
    } else {
      Arrays.fill(words, 0, size, 0);
    }
    if (counts.length < candidates * KINDS) {
      counts = new short[candidates * KINDS * 2];
    }
    if (entryOf.length < tokens) {
      entryOf = new int[tokens * 2];
      own = new int[tokens * 2];
    }
    entries = 0;
  }

  private int entry(long word) {
    int at = NameHash.slot(word, mask);
    while (words[at] != 0) {
      if (words[at] == word) {
        return slotEntry[at];
      }
      at = (at + 1) & mask;
    }
    words[at] = word;
    slotEntry[at] = entries;
    Arrays.fill(counts, entries * KINDS, (entries + 1) * KINDS, (short) 0);
    return entries++;
  }

  private int known(long word) {
    int at = NameHash.slot(word, mask);
    while (words[at] != 0) {
      if (words[at] == word) {
        return slotEntry[at];
      }
      at = (at + 1) & mask;
    }
    return -1;
  }

  private void count(int entry, int bits) {
    for (int left = bits; left != 0; left &= left - 1) {
      int at = entry * KINDS + Integer.numberOfTrailingZeros(left);
      if (counts[at] < Short.MAX_VALUE) {
        counts[at]++;
      }
    }
  }
}
