package org.quotidian.article;

import java.util.Locale;
import org.quotidian.article.html.Pages;

/** Texts that may carry the markup of web pages, as feeds, exports and agencies send them. */
final class Markup {
  private static final String[] SIGNS = {
    "</p>",
    "<br",
    "</div>",
    "<p>",
    "</a>",
    "</b>",
    "</i>",
    "</em>",
    "</strong>",
    "</li>",
    "</span>",
    "<img",
    "</h2>",
    "</h3>",
    "<hl",
    "<body"
  };

  /** What parts paragraphs; without any, blank lines do. */
  private static final String[] BLOCKS = {
    "<p>", "<p ", "</p>", "<br", "<div", "</div>", "<li", "<h2", "<h3", "<hl", "<body"
  };

  private static final int LONGEST_TAG = 2_000;

  private Markup() {}

  /** Tells whether {@code text} is marked up rather than plain. */
  static boolean isMarked(String text) {
    if (text.indexOf('<') < 0 || text.indexOf('>') < 0) {
      return false;
    }
    return hasAny(text.toLowerCase(Locale.ROOT), SIGNS);
  }

  private static boolean hasAny(String lower, String[] signs) {
    for (String sign : signs) {
      if (lower.contains(sign)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the text with its markup taken out, or in place if the options say so. */
  static String plain(String text, ReaderOptions options) {
    return options.inPlace() ? blanked(text) : plain(text);
  }

  /**
   * Returns the text in paragraphs, markup resolved if there is any.
   *
   * @throws IllegalArgumentException if there is some, and the library to read it is missing
   */
  static String plain(String text) {
    if (!isMarked(text)) {
      return text;
    }
    if (!OptionalJar.JSOUP.isThere()) {
      throw new IllegalArgumentException(OptionalJar.JSOUP.missing("texts with HTML in them"));
    }
    if (hasAny(text.toLowerCase(Locale.ROOT), BLOCKS)) {
      return Pages.text(text);
    }
    StringBuilder paragraphs = new StringBuilder(text.length());
    for (int from = 0; from < text.length(); ) {
      int blank = text.indexOf("\n\n", from);
      int to = blank < 0 ? text.length() : blank;
      String paragraph = Pages.text(text.substring(from, to));
      paragraphs.append(paragraphs.isEmpty() || paragraph.isEmpty() ? "" : "\n\n");
      paragraphs.append(paragraph);
      from = blank < 0 ? to : blank + 2;
    }
    return paragraphs.toString();
  }

  /** Returns the text with blanks for its tags, and line breaks for those that part paragraphs. */
  private static String blanked(String text) {
    if (!isMarked(text)) {
      return text;
    }
    StringBuilder blanked = new StringBuilder(text);
    int at = text.indexOf('<');
    while (at >= 0) {
      int end = tagEnd(text, at);
      if (end > 0) {
        String tag = text.substring(at, end).toLowerCase(Locale.ROOT);
        boolean block = hasAny(tag, BLOCKS);
        for (int i = at; i < end; i++) {
          blanked.setCharAt(i, block && i < at + 2 ? '\n' : ' ');
        }
      }
      at = text.indexOf('<', Math.max(end, at + 1));
    }
    return blanked.toString();
  }

  /** Returns the offset behind the tag that begins at {@code at}, or -1 if none does. */
  private static int tagEnd(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean opens = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
    if (!opens && next != '/' && next != '!') {
      return -1;
    }
    int most = Math.min(text.length(), at + LONGEST_TAG);
    for (int i = at + 1; i < most; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<') {
        return -1;
      }
    }
    return -1;
  }
}
