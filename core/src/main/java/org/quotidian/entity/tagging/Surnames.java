package org.quotidian.entity.tagging;

import java.util.Arrays;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.gazetteer.LexiconFlag;
import org.quotidian.entity.gazetteer.NameHash;
import org.quotidian.entity.names.WellKnownPersons;

/**
 * Surnames that are words of their own ("King", "Press") and that the model passes over where they stand
 * alone: whoever is named in full in the article may speak by surname. A surname that the model itself has
 * found alone more than once, and that of a well-known person, is one at the beginning of a sentence and in
 * a headline, too.
 */
final class Surnames {
  private static final byte BEGIN = (byte) Labels.of(EntityType.PERSON, Labels.BEGIN);
  private static final byte BEGIN_PLACE = (byte) Labels.of(EntityType.PLACE, Labels.BEGIN);
  private static final byte LAST_PLACE = (byte) Labels.of(EntityType.PLACE, Labels.LAST);
  private static final byte LAST = (byte) Labels.of(EntityType.PERSON, Labels.LAST);
  private static final long GIVEN = LexiconFlag.MALE | LexiconFlag.FEMALE;
  private static final byte UNIT = (byte) Labels.of(EntityType.PERSON, Labels.UNIT);

  /** Only so many persons' surnames are looked for. */
  private static final int MOST = 256;

  private static final int SHORTEST = 3;

  /** So often must the model have found a surname alone to be sure of it. */
  private static final int OFTEN = 2;

  /** Behind such words a surname is a part of another name: "Trump Tower". */
  private static final long HEAD =
      LexiconFlag.ORG_HEAD
          | LexiconFlag.PLACE_HEAD
          | LexiconFlag.OTHER_HEAD
          | LexiconFlag.LEGAL_FORM;

  private static final long NO_SURNAME =
      LexiconFlag.TOP_WORD | LexiconFlag.TITLE | LexiconFlag.ROLE | LexiconFlag.CALENDAR;

  private static final long JUNIOR = NameHash.of("Jr");
  private static final long SENIOR = NameHash.of("Sr");

  /** So many words may follow a surname in a name that is all there is of a headline. */
  private static final int LONGEST_HEADED = 3;

  private static final long WHITE = NameHash.of("White");
  private static final long HOUSE = NameHash.of("House");
  private static final long THE = NameHash.of("the");

  private final long[] surnames = new long[MOST];
  private final boolean[] spoke = new boolean[MOST];
  private final int[] alone = new int[MOST];
  private int count;

  /** Labels the surnames of an article's persons. */
  void mark(Tokens t, byte[] labels) {
    collect(t, labels);
    if (count == 0) {
      return;
    }
    cutFirstWords(t, labels);
    cutLaterWords(t, labels);
    for (int r = 0; r < t.runs; r++) {
      for (int i = t.runFirst[r]; i < t.runEnd[r]; i++) {
        if (labels[i] == UNIT) {
          int found = find(t.hash[i]);
          if (found >= 0) {
            alone[found]++;
          }
        }
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
        if (known < 0) {
          continue;
        }
        boolean sure =
            (t.flags[i] & NO_SURNAME) == 0
                && (alone[known] >= OFTEN || WellKnownPersons.standard().isSurname(t.hash[i]));
        if ((spoke[known] && within && isAlone(t, i)) || (sure && isFree(t, labels, i))) {
          labels[i] = UNIT;
        }
      }
    }
  }

  /** Cuts a common word at the beginning of a sentence off a surname that another full name has: "Can Trump win". */
  private void cutFirstWords(Tokens t, byte[] labels) {
    for (int r = 0; r < t.runs; r++) {
      int i = t.runFirst[r];
      boolean first =
          (t.shape[i] & Shape.SENTENCE_FIRST) != 0 || i == t.sentenceFirst[t.sentence[i]];
      boolean word = (t.flags[i] & GIVEN) == 0 && (t.flags[i] & LexiconFlag.TOP_WORD) != 0;
      if (first && word && i + 1 < t.runEnd[r] && labels[i] == BEGIN && labels[i + 1] == LAST) {
        int known = find(t.hash[i + 1]);
        if (known >= 0 && known + 1 < count && surnames[known + 1] == surnames[known]) {
          labels[i] = Labels.OUTSIDE;
          labels[i + 1] = UNIT;
        }
      }
    }
  }

  /**
   * Cuts what follows a well-known person's surname off it: where a whole headline was taken for one name
   * ("Trump Allies Drag Watchdog"), and the White House everywhere ("the Trump White House").
   */
  private void cutLaterWords(Tokens t, byte[] labels) {
    for (int r = 0; r < t.runs; r++) {
      for (int i = t.runFirst[r]; i + 1 < t.runEnd[r]; i++) {
        if (!isLongerThanSurname(t, labels, i)) {
          continue;
        }
        int last = i + 1;
        while (Labels.position(labels[last]) == Labels.INSIDE) {
          last++;
        }
        int sentence = t.sentence[i];
        boolean whole = t.sentenceFirst[sentence] == i && t.sentenceFirst[sentence + 1] == last + 1;
        boolean headline = (t.style[i] & (Tokens.TITLE_CASE | Tokens.TITLE)) != 0;
        if (last == i + 2 && t.hash[i + 1] == WHITE && t.hash[last] == HOUSE) {
          labels[i] = UNIT;
          labels[i + 1] = BEGIN_PLACE;
          labels[last] = LAST_PLACE;
        } else if (headline && whole && last - i >= LONGEST_HEADED) {
          labels[i] = UNIT;
          Arrays.fill(labels, i + 1, last + 1, (byte) Labels.OUTSIDE);
        }
      }
    }
  }

  /** Tells whether a name that is no person's begins with a well-known surname of the article. */
  private boolean isLongerThanSurname(Tokens t, byte[] labels, int i) {
    return labels[i] != Labels.OUTSIDE
        && Labels.position(labels[i]) == Labels.BEGIN
        && Labels.type(labels[i]) != EntityType.PERSON
        && (t.flags[i] & NO_SURNAME) == 0
        && find(t.hash[i]) >= 0
        && WellKnownPersons.standard().isSurname(t.hash[i]);
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
    Arrays.fill(alone, 0, count, 0);
  }

  /** Returns which of the surnames an unlabelled word is, or a negative number. */
  private int surname(Tokens t, byte[] labels, int i) {
    boolean open =
        labels[i] == Labels.OUTSIDE
            && t.kind[i] == Tokens.WORD
            && (t.shape[i] & (Shape.CAPITALISED | Shape.ALL_CAPITALS)) == Shape.CAPITALISED;
    return open ? find(t.hash[i]) : -1;
  }

  /** Returns the first row of a surname, or a negative number. */
  private int find(long hash) {
    int at = Arrays.binarySearch(surnames, 0, count, hash);
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

  /**
   * Tells whether no other word makes a longer name with it: in running text a capitalised word beside it
   * must begin a sentence or a name of its own ("Trump White House"); in a headline it must be no head.
   */
  private static boolean isFree(Tokens t, byte[] labels, int i) {
    int from = t.sentenceFirst[t.sentence[i]];
    int to = t.sentenceFirst[t.sentence[i] + 1];
    boolean headline = (t.style[i] & (Tokens.TITLE_CASE | Tokens.TITLE)) != 0;
    boolean before =
        i > from
            && ((t.isCandidate(i - 1)
                    && !headline
                    && (t.shape[i - 1] & Shape.SENTENCE_FIRST) == 0
                    && i - 1 > from)
                || t.isMark(i - 1, '&', '-'));
    if (before) {
      return false;
    }
    if (i + 1 == to) {
      return true;
    }
    boolean name = labels[i + 1] != Labels.OUTSIDE;
    boolean head = (t.flags[i + 1] & HEAD) != 0;
    boolean word = t.isCandidate(i + 1) && !name && (head || !headline);
    boolean after = word || t.isMark(i + 1, '&', '-');
    return !after;
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
