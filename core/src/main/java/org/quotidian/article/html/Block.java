package org.quotidian.article.html;

/**
 * A paragraph, heading, list item or other run of inline text of a page.
 *
 * @param element the index of the element that holds it in its {@link Outline}
 * @param tag that element's name
 * @param text the text, white space folded, a line break kept as one
 * @param linkChars how many of its characters belong to links
 * @param inList whether it stands in a list
 */
record Block(int element, String tag, String text, int linkChars, boolean inList) {

  /** The shortest text that counts as prose. */
  private static final int SHORTEST_PROSE = 60;

  boolean isHeading() {
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  boolean isParagraph() {
    return tag.equals("p") || tag.equals("blockquote") || tag.equals("pre");
  }

  double linkShare() {
    return text.isEmpty() ? 0 : (double) linkChars / text.length();
  }

  /** Returns how much running text it is, in characters outside of links; headings are none. */
  int prose() {
    if (isHeading() || linkShare() > 0.5) {
      return 0;
    }
    int own = text.length() - linkChars;
    boolean sentence = own >= 25 && isParagraph() && endsSentence();
    return own >= SHORTEST_PROSE || sentence ? own : dense() ? own : 0;
  }

  /** A short paragraph of a script whose characters are words. */
  private boolean dense() {
    return text.length() >= 20 && text.charAt(text.length() / 2) >= 0x2E80;
  }

  /** Tells whether it ends as a sentence does. */
  boolean endsSentence() {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if ("\"'”’»)]“‘«".indexOf(c) < 0) {
        return ".!?…:;。！？।؟".indexOf(c) >= 0;
      }
    }
    return false;
  }
}
