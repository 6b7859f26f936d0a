package org.quotidian.entity.tagging;

import java.util.Arrays;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.gazetteer.LexiconFlag;
import org.quotidian.entity.gazetteer.NameHash;

/**
 * Surnames that are words of their own ("King", "Press") and that the model passes over where they stand
 * alone: whoever is named in full in the article may speak by surname.
 */
final class Surnames {
  private static final byte UNIT = (byte) Labels.of(EntityType.PERSON, Labels.UNIT);

  /** Only so many persons' surnames are looked for. */
  private static final int MOST = 256;

  private static final int SHORTEST = 3;

  private static final long JUNIOR = NameHash.of("Jr");
  private static final long SENIOR = NameHash.of("Sr");
  private static final long THE = NameHash.of("the");

  private final long[] surnames = new long[MOST];
  private final boolean[] spoke = new boolean[MOST];
  private int count;

  /** Labels the surnames of an article's persons. */
  void mark(Tokens t, byte[] labels) {
    collect(t, labels);
    if (count == 0) {
      return;
    }
    for (int r = 0; r < t.runs; r++) {
      for (int i = t.runFirst[r]; i < t.runEnd[r]; i++) {
        int known = surname(t, labels, i);
        if (known >= 0 && isAlone(t, i) && speaks(t, i)) {
          spoke[known] = true;
          labels[i] = UNIT;
        }
      }
    }
    for (int r = 0; r < t.runs; r++) {
      for (int i = t.runFirst[r]; i < t.runEnd[r]; i++) {
        int known = surname(t, labels, i);
        boolean within = (t.shape[i] & Shape.SENTENCE_FIRST) == 0 && t.style[i] == 0;
        if (known >= 0 && spoke[known] && within && isAlone(t, i)) {
          labels[i] = UNIT;
        }
      }
    }
  }

  private void collect(Tokens t, byte[] labels) {
    count = 0;
    for (int r = 0; r < t.runs && count < MOST; r++) {
      for (int i = t.runFirst[r] + 1; i < t.runEnd[r] && count < MOST; i++) {
        byte label = labels[i];
        if (label == Labels.OUTSIDE
            || Labels.type(label) != EntityType.PERSON
            || Labels.position(label) != Labels.LAST) {
          continue;
        }
        int last = t.hash[i] == JUNIOR || t.hash[i] == SENIOR ? i - 1 : i;
        boolean second = labels[last] == label || Labels.position(labels[last]) == Labels.INSIDE;
        if (second && t.isCandidate(last) && t.end[last] - t.start[last] >= SHORTEST) {
          surnames[count++] = t.hash[last];
        }
      }
    }
    Arrays.sort(surnames, 0, count);
    Arrays.fill(spoke, 0, count, false);
  }

  /** Returns which of the surnames an unlabelled word is, or a negative number. */
  private int surname(Tokens t, byte[] labels, int i) {
    boolean open =
        labels[i] == Labels.OUTSIDE
            && t.kind[i] == Tokens.WORD
            && (t.shape[i] & (Shape.CAPITALISED | Shape.ALL_CAPITALS)) == Shape.CAPITALISED;
    int at = open ? Arrays.binarySearch(surnames, 0, count, t.hash[i]) : -1;
    while (at > 0 && surnames[at - 1] == surnames[at]) {
      at--;
    }
    return at;
  }

  /** Tells whether neither an article nor another capitalised word stands beside it, as in "King Street". */
  private static boolean isAlone(Tokens t, int i) {
    int from = t.sentenceFirst[t.sentence[i]];
    int to = t.sentenceFirst[t.sentence[i] + 1];
    boolean before =
        i > from
            && (t.isCandidate(i - 1) || t.isMark(i - 1, '&', '-'))
            && (t.shape[i - 1] & Shape.SENTENCE_FIRST) == 0;
    boolean after = i + 1 < to && (t.isCandidate(i + 1) || t.isMark(i + 1, '&', '-'));
    boolean the = i > from && t.hash[i - 1] == THE;
    return !before && !after && !the;
  }

  private static boolean speaks(Tokens t, int i) {
    int from = t.sentenceFirst[t.sentence[i]];
    int to = t.sentenceFirst[t.sentence[i] + 1];
    boolean before = i > from && isSpeech(t, i - 1);
    boolean after = i + 1 < to && isSpeech(t, i + 1);
    return before || after;
  }

  private static boolean isSpeech(Tokens t, int i) {
    return t.kind[i] == Tokens.WORD && !t.isCandidate(i) && (t.flags[i] & LexiconFlag.SPEECH) != 0;
  }
}
