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

  private Markup() {}

  /** Tells whether {@code text} is marked up rather than plain. */
  static boolean isMarked(String text) {
    if (text.indexOf('<') < 0 || text.indexOf('>') < 0) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    for (String sign : SIGNS) {
      if (lower.contains(sign)) {
        return true;
      }
    }
    return false;
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
    return Pages.text(text);
  }
}
