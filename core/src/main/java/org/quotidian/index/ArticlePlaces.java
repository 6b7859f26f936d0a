package org.quotidian.index;

import org.quotidian.article.ArticleField;

/**
 * The positions that stand for places of title and body in one index field: those of the body first,
 * as most words are there. A name's position also holds its length.
 */
final class ArticlePlaces {
  /** The first position of the title; no body has so many words. */
  static final int TITLE = 1 << 26;

  /** A longer name counts as one of so many words. */
  static final int MAX_LENGTH = 16;

  private static final int LENGTH_BITS = 4;

  private ArticlePlaces() {}

  /** Returns the position of a place. */
  static int position(ArticleField field, int place) {
    int within = Math.min(place, TITLE - 64);
    return field == ArticleField.TITLE ? TITLE + within : within;
  }

  static ArticleField field(int position) {
    return position >= TITLE ? ArticleField.TITLE : ArticleField.BODY;
  }

  static int place(int position) {
    return position & (TITLE - 1);
  }

  /** Returns the position of a name of so many words. */
  static int named(ArticleField field, int place, int length) {
    int words = Math.max(1, Math.min(MAX_LENGTH, length));
    return position(field, place) << LENGTH_BITS | (words - 1);
  }

  /** Returns the position of a name without its length. */
  static int ofName(int named) {
    return named >>> LENGTH_BITS;
  }

  static int lengthOfName(int named) {
    return (named & (MAX_LENGTH - 1)) + 1;
  }
}
