package org.quotidian.index.block;

import org.quotidian.article.Article;

/**
 * Puts U+FFFD for halves of surrogate pairs, which no encoding can store: done before the analysis, all
 * offsets stay true of what is read back.
 */
public final class WholeCharacters {
  private static final char REPLACEMENT = '\uFFFD';

  private WholeCharacters() {}

  /** Returns the article itself if nothing is to be replaced. */
  public static Article of(Article article) {
    if (isWhole(article.id())
        && isWhole(article.title())
        && isWhole(article.body())
        && isWhole(article.source())
        && isWhole(article.byline())
        && isWhole(article.url())
        && isWhole(article.language())
        && isWhole(article.section())) {
      return article;
    }
    return Article.builder(of(article.id()))
        .title(of(article.title()))
        .body(of(article.body()))
        .published(article.published())
        .updated(article.updated())
        .source(of(article.source()))
        .byline(of(article.byline()))
        .url(of(article.url()))
        .language(of(article.language()))
        .section(of(article.section()))
        .build();
  }

  /** Returns the text itself if nothing is to be replaced; else one of the same length. */
  static String of(String text) {
    if (isWhole(text)) {
      return text;
    }
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (!Character.isSurrogate(chars[i])) {
        continue;
      }
      if (Character.isHighSurrogate(chars[i])
          && i + 1 < chars.length
          && Character.isLowSurrogate(chars[i + 1])) {
        i++;
      } else {
        chars[i] = REPLACEMENT;
      }
    }
    return new String(chars);
  }

  private static boolean isWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else {
        return false;
      }
    }
    return true;
  }
}
