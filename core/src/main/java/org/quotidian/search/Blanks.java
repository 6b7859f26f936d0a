package org.quotidian.search;

import java.util.ArrayList;
import java.util.List;

/** The blanks between words: what Unicode calls white space, and the no-break spaces. */
final class Blanks {

  private Blanks() {}

  /** Tells whether the code unit parts words. */
  static boolean is(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Returns the runs of other code units. */
  static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean blank = i == text.length() || is(text.charAt(i));
      if (blank && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      } else if (!blank && start < 0) {
        start = i;
      }
    }
    return words;
  }
}
