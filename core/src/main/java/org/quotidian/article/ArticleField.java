package org.quotidian.article;

/** The fields of an article in which entities and claims are looked for. */
public enum ArticleField {
  /** The headline. */
  TITLE,
  /** The text below it. */
  BODY
}
