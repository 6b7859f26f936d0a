package org.quotidian.search;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An operator of nearness as it is written.
 *
 * @param how how near
 * @param words how many words away at most, or 0 where that is not asked
 */
record NearOperator(QueryPart.Nearness how, int words) {
  private static final int MAX_DIGITS = 6;

  /** Other archives' ways to write the same. */
  private static final String ALSO_WITHIN = "near/";

  private static final String ALSO_SENTENCE = "w/s";
  private static final String ALSO_PARAGRAPH = "w/p";

  /** Takes the operator that comes next, behind blanks or at once; null, and nothing taken, if none. */
  static @Nullable NearOperator take(QueryText text) {
    int before = text.at();
    text.skipBlanks();
    int start = text.at();
    while (!text.atEnd() && !QueryText.parts(text.peek())) {
      text.next();
    }
    String written = text.substring(start, text.at());
    NearOperator operator = of(written);
    if (operator == null && isUncounted(written)) {
      throw text.error(
          "\"" + written + "\" needs a number of words right behind it", start, written + "10");
    }
    if (operator == null) {
      text.moveTo(before);
      return null;
    }
    if (operator.how.isCounted()
        && (operator.words < 1 || operator.words > QueryPart.Near.MAX_WORDS)) {
      throw text.error(
          "\"" + written + "\" asks for 1 to " + QueryPart.Near.MAX_WORDS + " words",
          start,
          operator.how.sign() + "10");
    }
    return operator;
  }

  /** Returns the operator that a word is, or null if it is a word. */
  static @Nullable NearOperator of(String written) {
    String folded = written.toLowerCase(Locale.ROOT);
    folded =
        folded.startsWith(ALSO_WITHIN) ? "w/" + folded.substring(ALSO_WITHIN.length()) : folded;
    if (folded.equals(ALSO_SENTENCE) || folded.equals(ALSO_PARAGRAPH)) {
      folded = folded.substring(1); // w/s and w/p
    }
    for (QueryPart.Nearness how : QueryPart.Nearness.values()) {
      if (!how.isCounted() && folded.equals(how.sign())) {
        return new NearOperator(how, 0);
      }
      String number = folded.startsWith(how.sign()) ? folded.substring(how.sign().length()) : "";
      if (how.isCounted() && isNumber(number)) {
        return new NearOperator(how, Integer.parseInt(number));
      }
    }
    return null;
  }

  /** Tells whether a word is an operator that lacks its number. */
  private static boolean isUncounted(String written) {
    for (QueryPart.Nearness how : QueryPart.Nearness.values()) {
      if (how.isCounted() && written.equalsIgnoreCase(how.sign())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= MAX_DIGITS
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
