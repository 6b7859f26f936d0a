package org.quotidian.index.layout;

import org.quotidian.article.ArticleField;

/**
 * The positions that stand for places of title and body in one index field: those of the body first,
 * as most words are there.
 */
public final class ArticlePlaces {
  /** The first position of the title; no body has so many words. */
  static final int TITLE = 1 << 26;

  private ArticlePlaces() {}

  /** Returns the position of a place. */
  public static int position(ArticleField field, int place) {
    int within = Math.min(place, TITLE - 64);
    return field == ArticleField.TITLE ? TITLE + within : within;
  }

  public static ArticleField field(int position) {
    return position >= TITLE ? ArticleField.TITLE : ArticleField.BODY;
  }

  public static int place(int position) {
    return position & (TITLE - 1);
  }
}
