package org.quotidian.benchmarks.training;

/** What the scorers cut from both sides before they compare: a leading "the", a trailing "'s". */
final class Spans {
  private Spans() {}

  static int trimStart(String text, int start, int end) {
    return end - start > 4 && text.regionMatches(true, start, "the ", 0, 4) ? start + 4 : start;
  }

  static int trimEnd(String text, int start, int end) {
    boolean possessive =
        end - start > 2
            && text.charAt(end - 1) == 's'
            && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '\u2019');
    return possessive ? end - 2 : end;
  }
}
