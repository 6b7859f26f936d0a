package org.quotidian.search;

/** In which order hits come. Equal hits keep the order in which they were added. */
public enum SortOrder {
  /** The best match first. */
  RELEVANCE,
  /** The latest published first, those without a date last. */
  NEWEST,
  /** The earliest published first, those without a date last. */
  OLDEST
}
