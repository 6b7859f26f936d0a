package org.quotidian.article.html;

/**
 * How many tags there may be in one page, document or text. Parsed, each is some hundred bytes of heap,
 * however few it has in the file: eight megabytes of nothing but {@code <b>} took more than 700.
 */
public final class Tags {
  /** The most of them, beginnings and ends together; a page of news has some thousands. */
  public static final int MOST = 250_000;

  private Tags() {}

  /**
   * Counts what may begin a tag, whatever the encoding, before anything is parsed.
   *
   * @throws IllegalArgumentException if there are more than {@value #MOST}
   */
  public static void check(byte[] markup) {
    int tags = 0;
    for (byte b : markup) {
      tags += b == '<' ? 1 : 0;
    }
    check(tags);
  }

  /** Does the same to a text. */
  static void check(String markup) {
    int tags = 0;
    for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
      tags++;
    }
    check(tags);
  }

  private static void check(int tags) {
    if (tags > MOST) {
      throw new IllegalArgumentException(
          "there are " + tags + " tags; at most " + MOST + " are read");
    }
  }
}
