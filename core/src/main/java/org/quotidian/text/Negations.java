package org.quotidian.text;

/** The English words that negate, and those shortened to n't. */
final class Negations {
  private static final String[] WORDS = {
    "not", "no", "never", "cannot", "nor", "neither", "nobody", "none", "nothing"
  };

  private Negations() {}

  /** Tells whether the letters from {@code start} to {@code end} are such a word. */
  static boolean holds(String text, int start, int end) {
    char last = text.charAt(end - 1);
    if ((last == 't' || last == 'T') && end - start > 2 && isShortened(text, end)) {
      return true;
    }
    char first = text.charAt(start);
    if (first != 'n' && first != 'N' && first != 'c' && first != 'C') {
      return false;
    }
    for (String negation : WORDS) {
      if (negation.length() == end - start
          && text.regionMatches(true, start, negation, 0, negation.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isShortened(String text, int end) {
    char apostrophe = text.charAt(end - 2);
    char n = text.charAt(end - 3);
    return (apostrophe == '\'' || apostrophe == '’') && (n == 'n' || n == 'N');
  }
}
