package org.quotidian.entity.tagging;

import java.util.Locale;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.gazetteer.LexiconFlag;

/** Words that are made of a person's name, or stand beside one, and name nobody. */
public final class MadeOfNames {
  private static final long PART_OF_NAME =
      LexiconFlag.GIVEN | LexiconFlag.SURNAME | LexiconFlag.COMMON_SURNAME;

  /** What laws, policies and teachings named after somebody end in: "Reaganomics". */
  private static final String[] ENDINGS = {"care", "nomics", "mania", "ism", "gate"};

  private MadeOfNames() {}

  /**
   * Tells whether what was taken for a name is none: for a person a teaching ("Thatcherism"), for any
   * name the end of a company's name and what follows it ("…, LLC. Click").
   */
  public static boolean isNobody(Tokens tokens, EntityType type, int first, int end) {
    long flags = tokens.flags(first);
    if (type != EntityType.PERSON) {
      boolean endOfAnother = first > 0 && tokens.isMark(first - 1, ',', ',');
      return endOfAnother && end - first > 1 && (flags & LexiconFlag.LEGAL_FORM) != 0;
    }
    if (end - first > 1) {
      return (flags & LexiconFlag.LEGAL_FORM) != 0 && (flags & PART_OF_NAME) == 0;
    }
    if ((flags & PART_OF_NAME) != 0) {
      return false;
    }
    String word = tokens.words(first, 1).toLowerCase(Locale.ROOT);
    for (String ending : ENDINGS) {
      if (word.length() >= ending.length() + 4 && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
