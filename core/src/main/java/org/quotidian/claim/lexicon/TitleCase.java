package org.quotidian.claim.lexicon;

import org.quotidian.text.AnnotatedText;
import org.quotidian.text.TokenKind;

/** Finds headlines in title case, in which capitals tell no names. */
public final class TitleCase {
  private static final int LONG_WORD = 4;

  private TitleCase() {}

  /** Tells for each sentence whether it is in title case: the first, or a line of its own. */
  public static boolean[] of(AnnotatedText text, Lexicon lexicon) {
    boolean[] found = new boolean[text.sentenceCount()];
    for (int p = 0; p < text.paragraphCount(); p++) {
      int s = text.paragraphFirst(p);
      if (s == 0 && found.length > 0) {
        found[0] = mostlyCapitals(text, 0);
      } else if (text.paragraphEnd(p) == s + 1) {
        found[s] = mostlyCapitals(text, s) && capitalsOfClosedClass(text, lexicon, s);
      }
    }
    return found;
  }

  private static boolean mostlyCapitals(AnnotatedText text, int s) {
    int capitals = 0;
    int small = 0;
    for (int t = text.sentenceFirst(s); t < text.sentenceEnd(s); t++) {
      boolean word = text.tokenKind(t) == TokenKind.WORD;
      if (word && text.isCapitalised(t)) {
        capitals++;
      } else if (word && text.tokenEnd(t) - text.tokenStart(t) > LONG_WORD) {
        small++;
      }
    }
    return capitals >= 3 && small * 4 <= capitals;
  }

  /** Tells whether a line has capitals where only headlines have them. */
  private static boolean capitalsOfClosedClass(AnnotatedText text, Lexicon lexicon, int s) {
    boolean found = false;
    for (int t = text.sentenceFirst(s) + 1; t < text.sentenceEnd(s); t++) {
      if (text.tokenKind(t) != TokenKind.WORD) {
        continue;
      }
      if (text.isCapitalised(t)) {
        int word = lexicon.find(text.text(), text.tokenStart(t), text.tokenEnd(t));
        found |= word >= 0 && (lexicon.function(word) != 0 || lexicon.verb(word) != 0);
      } else if (text.tokenEnd(t) - text.tokenStart(t) > LONG_WORD) {
        return false;
      }
    }
    return found;
  }
}
