package org.quotidian.entity.tagging;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.gazetteer.LexiconFlag;
import org.quotidian.entity.gazetteer.NameHash;
import org.quotidian.entity.gazetteer.RegionAbbreviations;

/**
 * Persons called by initials written without a blank ("J.K. Rowling", "M.K. Stalin"): the open sets set
 * such initials apart, so that the model passes over them.
 */
final class Initials {
  private static final byte FIRST = (byte) Labels.of(EntityType.PERSON, Labels.BEGIN);
  private static final byte MIDDLE = (byte) Labels.of(EntityType.PERSON, Labels.INSIDE);
  private static final byte LAST = (byte) Labels.of(EntityType.PERSON, Labels.LAST);
  private static final byte UNIT = (byte) Labels.of(EntityType.PERSON, Labels.UNIT);

  /** Letters that stand before a name without being part of it, or before no name at all. */
  private static final Set<Long> OTHERS =
      Stream.of(
              "vp", "ok", "pm", "am", "mp", "qc", "kc", "da", "ag", "ceo", "cfo", "ps", "pr", "tv",
              "id", "dj", "mc", "rip", "gp")
          .map(NameHash::of)
          .collect(Collectors.toUnmodifiableSet());

  private static final long KNOWN =
      LexiconFlag.COUNTRY
          | LexiconFlag.REGION
          | LexiconFlag.LARGE_CITY
          | LexiconFlag.ORGANISATION
          | LexiconFlag.COMPANY
          | LexiconFlag.TITLE;
  private static final long NO_SURNAME =
      LexiconFlag.TITLE
          | LexiconFlag.ROLE
          | LexiconFlag.ORG_HEAD
          | LexiconFlag.PLACE_HEAD
          | LexiconFlag.OTHER_HEAD
          | LexiconFlag.LEGAL_FORM
          | LexiconFlag.COUNTRY
          | LexiconFlag.REGION
          | LexiconFlag.LARGE_CITY
          | LexiconFlag.CITY
          | LexiconFlag.DEMONYM
          | LexiconFlag.CALENDAR;
  private static final long PART_OF_NAME =
      LexiconFlag.SURNAME | LexiconFlag.COMMON_SURNAME | LexiconFlag.GIVEN;

  private Initials() {}

  /** Labels such initials, and the surname that follows them. */
  static void mark(Tokens t, byte[] labels) {
    for (int r = 0; r < t.runs; r++) {
      for (int i = t.runFirst[r]; i + 1 < t.runEnd[r]; i++) {
        if (labels[i] != Labels.OUTSIDE || !areInitials(t, i)) {
          continue;
        }
        byte next = labels[i + 1];
        if (next == UNIT) {
          labels[i] = FIRST;
          labels[i + 1] = LAST;
        } else if (next == FIRST) {
          labels[i] = FIRST;
          labels[i + 1] = MIDDLE;
        } else if (next == Labels.OUTSIDE && isSurname(t, i + 1, t.flags[i])) {
          labels[i] = FIRST;
          labels[i + 1] = LAST;
        }
      }
    }
  }

  /** Two to four capitals, each with a point, that stand for no place or body. */
  private static boolean areInitials(Tokens t, int token) {
    int both = Shape.ALL_CAPITALS | Shape.POINT;
    if ((t.shape[token] & both) != both
        || t.kind[token] != Tokens.WORD
        || (t.flags[token] & KNOWN) != 0
        || OTHERS.contains(t.hash[token])
        || (t.style[token] & Tokens.ALL_CAPITALS) != 0) {
      return false;
    }
    String letters = t.text(token);
    int from = t.start[token];
    int to = t.end[token];
    int length = to - from;
    if (length < 3 || length > 8) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean point = letters.charAt(i) == '.';
      if (point != ((i - from) % 2 == 1)) {
        return false;
      }
    }
    boolean pointed =
        letters.charAt(to - 1) == '.' || (to < letters.length() && letters.charAt(to) == '.');
    return pointed && RegionAbbreviations.region(letters.substring(from, to), true) == null;
  }

  /** After letters that are an acronym, too ("H.R."), only a word that is nothing but part of a name counts. */
  private static boolean isSurname(Tokens t, int token, long initials) {
    boolean word =
        t.kind[token] == Tokens.WORD
            && (t.shape[token] & (Shape.CAPITALISED | Shape.ALL_CAPITALS)) == Shape.CAPITALISED
            && (t.flags[token] & NO_SURNAME) == 0;
    boolean name = (t.flags[token] & PART_OF_NAME) != 0;
    boolean common = (t.flags[token] & LexiconFlag.COMMON_WORD) != 0;
    return word && ((initials & LexiconFlag.ACRONYM) != 0 ? name && !common : name || !common);
  }
}
