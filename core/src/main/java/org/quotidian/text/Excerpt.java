package org.quotidian.text;

/**
 * A span together with the words that stand there.
 *
 * @param span where, in UTF-16 code units of the field's text
 * @param text the words; its length is the span's
 */
public record Excerpt(TextSpan span, String text) {

  /**
   * Checks that words and span agree.
   *
   * @throws IllegalArgumentException if the lengths differ
   */
  public Excerpt {
    if (text.length() != span.length()) {
      throw new IllegalArgumentException(
          "an excerpt of " + text.length() + " code units does not fit " + span);
    }
  }

  /**
   * Cuts the excerpt {@code [start, end)} out of {@code text}.
   *
   * @throws IndexOutOfBoundsException if the span reaches beyond {@code text}
   */
  public static Excerpt of(String text, int start, int end) {
    return new Excerpt(new TextSpan(start, end), text.substring(start, end));
  }

  /** Returns the first code unit's offset. */
  public int start() {
    return span.start();
  }

  /** Returns the offset after the last code unit. */
  public int end() {
    return span.end();
  }
}
