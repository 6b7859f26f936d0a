package org.quotidian.entity.tagging;

import java.util.Set;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.gazetteer.LexiconFlag;
import org.quotidian.entity.gazetteer.NameHash;

/**
 * What the words before an acronym in brackets say of it: "Awami League (AL)" is an organisation wherever
 * the article has its letters, and the "IP" of "internet protocol (IP)" is no name at all.
 */
public final class Acronyms {
  private static final byte UNIT = (byte) Labels.of(EntityType.ORG, Labels.UNIT);
  private static final Set<Long> SMALL =
      Set.of(
          NameHash.of("of"),
          NameHash.of("and"),
          NameHash.of("for"),
          NameHash.of("the"),
          NameHash.of("in"));

  /** Only so many letters are looked for. */
  private static final int LONGEST = 8;

  private Acronyms() {}

  /** Corrects the labels of acronyms that are explained. */
  public static void correct(Tokens t, byte[] labels) {
    for (int r = 0; r < t.runs; r++) {
      for (int i = Math.max(2, t.runFirst[r]); i < t.runEnd[r]; i++) {
        if ((t.shape[i] & Shape.ALL_CAPITALS) != 0
            && i - 2 >= t.sentenceFirst[t.sentence[i]]
            && i + 1 < t.count
            && t.isMark(i - 1, '(', '(')
            && t.isMark(i + 1, ')', ')')) {
          explained(t, labels, i);
        }
      }
    }
  }

  private static void explained(Tokens t, byte[] labels, int acronym) {
    int before = labels[acronym - 2];
    boolean organisation =
        before == Labels.of(EntityType.ORG, Labels.LAST) && t.isCandidate(acronym - 2);
    int first = first(t, acronym, !organisation);
    if (first < 0) {
      return;
    }
    boolean head = false;
    for (int i = first; i < acronym - 1; i++) {
      head |= (t.flags[i] & LexiconFlag.ORG_HEAD) != 0;
    }
    if (organisation && head && begins(labels, first)) {
      relabel(t, labels, acronym, true);
    } else if (!organisation && !head && before == Labels.OUTSIDE) {
      relabel(t, labels, acronym, false);
    }
  }

  private static boolean begins(byte[] labels, int first) {
    return labels[first] != Labels.OUTSIDE && Labels.position(labels[first]) == Labels.BEGIN;
  }

  /**
   * Returns the first of the words before the bracket whose first letters are those of the acronym, or -1.
   *
   * @param small whether all of them must be in small letters
   */
  private static int first(Tokens t, int acronym, boolean small) {
    String letters = t.words(acronym, 1);
    int left = letters.length();
    int from = t.sentenceFirst[t.sentence[acronym]];
    if (left > LONGEST) {
      return -1;
    }
    for (int i = acronym - 2; i >= from; i--) {
      String word = t.kind[i] == Tokens.WORD ? t.words(i, 1) : "";
      int parts = 0;
      for (int at = word.length() - 1; at >= 0 && left > 0; at--) {
        boolean begin = at == 0 || word.charAt(at - 1) == '-';
        if (begin && isLetter(word.charAt(at), letters.charAt(left - 1), small)) {
          left--;
          parts++;
        } else if (begin) {
          at = 0;
        }
      }
      if (left == 0) {
        return i;
      } else if (parts == 0 && (!SMALL.contains(t.hash[i]) || i == acronym - 2)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isLetter(char c, char capital, boolean small) {
    return Character.toUpperCase(c) == capital && (!small || Character.isLowerCase(c));
  }

  /** Makes the acronym an organisation wherever it is no part of a longer name, or no name at all. */
  private static void relabel(Tokens t, byte[] labels, int acronym, boolean organisation) {
    for (int r = 0; r < t.runs; r++) {
      for (int i = t.runFirst[r]; i < t.runEnd[r]; i++) {
        if (t.hash[i] != t.hash[acronym] || (t.shape[i] & Shape.ALL_CAPITALS) == 0) {
          continue;
        }
        boolean alone = labels[i] == Labels.OUTSIDE || Labels.position(labels[i]) == Labels.UNIT;
        if (organisation && alone) {
          labels[i] = UNIT;
        } else if (!organisation && labels[i] == UNIT) {
          labels[i] = Labels.OUTSIDE;
        }
      }
    }
  }
}
