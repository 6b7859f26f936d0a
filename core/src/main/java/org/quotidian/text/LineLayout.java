package org.quotidian.text;

/**
 * What a single line break means in this text: a new paragraph, or just the edge of a printed line.
 *
 * <p>Agencies' texts are often wrapped at some seventy characters and indent their paragraphs; pages
 * and feeds put a paragraph on a line. The text as a whole tells which: where most lines before a
 * single break are of like, limited length and end without closing punctuation, it is wrapped.
 */
final class LineLayout {
  private static final int LONGEST_WRAPPED_LINE = 132;
  private static final int SHORTEST_WRAPPED_LINE = 38;

  private LineLayout() {}

  /** Tells whether the lines of the text are wrapped; linear. */
  static boolean isWrapped(String text) {
    int inner = 0;
    int long0 = 0;
    int closed = 0;
    int start = 0;
    int end = text.indexOf('\n');
    while (end >= 0) {
      int next = text.indexOf('\n', end + 1);
      int stop = next < 0 ? text.length() : next;
      if (!isBlank(text, start, end)
          && !isBlank(text, end + 1, stop)
          && !isIndented(text, end + 1)) {
        int length = end - start;
        if (length > LONGEST_WRAPPED_LINE) {
          return false;
        }
        inner++;
        long0 += length >= SHORTEST_WRAPPED_LINE ? 1 : 0;
        closed += closesSentence(text, start, end) ? 1 : 0;
      }
      start = end + 1;
      end = next;
    }
    return inner >= 2 && long0 * 2 > inner && closed * 2 < inner;
  }

  /** Tells whether the line that begins at {@code start} is indented. */
  static boolean isIndented(String text, int start) {
    return start < text.length()
        && (text.charAt(start) == '\t'
            || (text.startsWith("  ", start) && start + 2 < text.length()));
  }

  private static boolean closesSentence(String text, int start, int end) {
    int i = end - 1;
    while (i > start && (text.charAt(i) <= ' ' || Marks.closes(text.charAt(i)))) {
      i--;
    }
    return i > start && (Marks.endsSentence(text.charAt(i)) || text.charAt(i) == ':');
  }

  private static boolean isBlank(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) > ' ') {
        return false;
      }
    }
    return true;
  }
}
