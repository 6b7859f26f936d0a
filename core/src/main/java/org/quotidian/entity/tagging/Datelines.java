package org.quotidian.entity.tagging;

import java.util.Set;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.gazetteer.LexiconFlag;
import org.quotidian.entity.gazetteer.NameHash;

/**
 * Places that the form of a newspaper's text tells: the dateline in capitals that an article begins with
 * ("COLUMBIA, Ky. (WBKO) -", "KYIV, April 12 (Reuters) -", "DALLAS \u2014") and the shortened state after a
 * town ("Wainwright, Alta."); and years counted from an era ("300 B.C.") are none. The open sets have too few of either to learn them.
 */
final class Datelines {
  private static final byte UNIT = (byte) Labels.of(EntityType.PLACE, Labels.UNIT);

  /** A dateline's place has at most this many words. */
  private static final int MOST_WORDS = 3;

  /** How far the mark that ends a dateline may be from its place: "New York, April 12 (Reuters) -". */
  private static final int MOST_BETWEEN = 6;

  /** Small words inside the names of towns. */
  private static final Set<Long> SMALL =
      Set.of(
          NameHash.of("de"),
          NameHash.of("da"),
          NameHash.of("el"),
          NameHash.of("la"),
          NameHash.of("al"));

  private static final long BEFORE_CHRIST = NameHash.of("BC");
  private static final long BEFORE_COMMON_ERA = NameHash.of("BCE");
  private static final long CENTURY = NameHash.of("century");

  private static final long PLACE =
      LexiconFlag.COUNTRY
          | LexiconFlag.REGION
          | LexiconFlag.LARGE_CITY
          | LexiconFlag.CITY
          | LexiconFlag.TOWN
          | LexiconFlag.AREA;
  private static final long NO_PLACE =
      LexiconFlag.COMMON_WORD
          | LexiconFlag.ORGANISATION
          | LexiconFlag.OUTLET
          | LexiconFlag.ACRONYM
          | LexiconFlag.COMPANY;

  private Datelines() {}

  /** Corrects the labels of a first or only pass. */
  static void mark(Tokens tokens, byte[] labels) {
    if (tokens.bodyFrom < tokens.count) {
      dateline(tokens, labels, tokens.bodyFrom);
    }
    for (int r = 0; r < tokens.runs; r++) {
      for (int i = tokens.runFirst[r]; i < tokens.runEnd[r]; i++) {
        if (labels[i] == UNIT && isEra(tokens, i)) {
          labels[i] = Labels.OUTSIDE;
        }
      }
      int i = tokens.runFirst[r];
      boolean afterPlace =
          i > 1
              && tokens.isMark(i - 1, ',', ',')
              && tokens.sentence[i - 2] == tokens.sentence[i]
              && endsPlace(labels[i - 2]);
      boolean open = labels[i] != Labels.OUTSIDE && Labels.position(labels[i]) != Labels.UNIT;
      int last = tokens.runEnd[r] - 1;
      boolean money =
          tokens.runEnd[r] < tokens.count
              && tokens.isMark(last + 1, '$', '$')
              && (tokens.shape[last] & Shape.ALL_CAPITALS) != 0;
      if (money && labels[last] == UNIT) {
        labels[last] = Labels.OUTSIDE;
      }
      if (afterPlace && !open && tokens.abbreviatedRegion(i) != null) {
        labels[i] = UNIT;
        tokens.takePoint(i);
      }
    }
  }

  /** Tells whether the word says from when years are counted: "300 B.C.", "the second century B.C.". */
  private static boolean isEra(Tokens t, int i) {
    return i > 0
        && (t.hash[i] == BEFORE_CHRIST || t.hash[i] == BEFORE_COMMON_ERA)
        && (t.kind[i - 1] == Tokens.NUMBER || t.hash[i - 1] == CENTURY);
  }

  private static boolean endsPlace(byte label) {
    return label != Labels.OUTSIDE
        && Labels.type(label) == EntityType.PLACE
        && Labels.position(label) >= Labels.LAST;
  }

  private static void dateline(Tokens t, byte[] labels, int first) {
    int sentenceEnd = t.sentenceFirst[t.sentence[first] + 1];
    if ((t.style[first] & Tokens.ALL_CAPITALS) != 0 && t.sentence[first] + 1 == t.sentences) {
      return;
    }
    int end = first;
    long flags = 0;
    while (end < sentenceEnd && end - first <= MOST_WORDS && isCapitals(t, end, first)) {
      flags |= t.flags[end] | t.phrase[end];
      end++;
    }
    int words = end - first;
    if (words == 0 || words > MOST_WORDS || end >= sentenceEnd) {
      return;
    }
    boolean known = (flags & PLACE) != 0;
    boolean plain = known || (flags & NO_PLACE) == 0;
    boolean marked = plain && isMarked(t, end, sentenceEnd);
    int state =
        known && t.isMark(end, ',', ',') && end + 1 < sentenceEnd ? t.placeLength(end + 1) : 0;
    boolean beforeState =
        state > 0
            && end + 1 + state < sentenceEnd
            && t.isCandidate(end + 1 + state)
            && (t.shape[end + 1] & Shape.ALL_CAPITALS) == 0;
    boolean unmarked = known && words == 1 && t.isCandidate(end) && (flags & NO_PLACE) == 0;
    if (!marked && !unmarked && !beforeState) {
      return;
    }
    place(labels, first, end, sentenceEnd);
    if (beforeState && !marked) {
      place(labels, end + 1, end + 1 + state, sentenceEnd);
    }
  }

  /** Labels a place; what is left of a name that went on behind it is none. */
  private static void place(byte[] labels, int first, int end, int sentenceEnd) {
    for (int i = first; i < end; i++) {
      int position =
          end - first == 1
              ? Labels.UNIT
              : i == first ? Labels.BEGIN : i + 1 == end ? Labels.LAST : Labels.INSIDE;
      labels[i] = (byte) Labels.of(EntityType.PLACE, position);
    }
    for (int i = end; i < sentenceEnd && isInside(labels[i]); i++) {
      labels[i] = Labels.OUTSIDE;
    }
  }

  private static boolean isInside(byte label) {
    int position = label == Labels.OUTSIDE ? -1 : Labels.position(label);
    return position == Labels.INSIDE || position == Labels.LAST;
  }

  private static boolean isCapitals(Tokens t, int i, int first) {
    return t.kind[i] == Tokens.WORD
        && (t.shape[i] & Shape.ALL_CAPITALS) != 0
        && (t.shape[i] & (Shape.DIGIT | Shape.POINT)) == 0
        && (t.end[i] - t.start[i] > 2 || (i > first && SMALL.contains(t.hash[i])));
  }

  /** A dash or a bracket at once or after a comma and a date, or a comma and a shortened state. */
  private static boolean isMarked(Tokens t, int end, int sentenceEnd) {
    boolean comma = t.isMark(end, ',', ',');
    if (comma && end + 1 < sentenceEnd && t.abbreviatedRegion(end + 1) != null) {
      return true;
    }
    int last = comma ? Math.min(sentenceEnd, end + 1 + MOST_BETWEEN) : end + 1;
    for (int i = comma ? end + 2 : end; i < last; i++) {
      if (t.kind[i] == Tokens.PUNCTUATION
          && (t.isMark(i, '(', '-') || t.isMark(i, '\u2014', '\u2013'))) {
        return true;
      }
    }
    return false;
  }
}
