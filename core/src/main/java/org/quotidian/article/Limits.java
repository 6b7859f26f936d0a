package org.quotidian.article;

import java.time.Duration;

/**
 * How much of what comes from outside is taken, in one place. What is beyond a limit ends in a rejection,
 * an {@link IllegalArgumentException} or a syntax error that names the limit, never in a hang or an
 * {@link Error}. Where a limit can be set its default and its range stand here; how much the readers of
 * files take is set by {@link ReaderLimits}.
 */
public final class Limits {
  /** Characters (UTF-16 code units) of an article's title and body together: the default. */
  public static final int ARTICLE_CHARS = 5_000_000;

  /** The most that {@link #ARTICLE_CHARS} can be set to; at least 1. */
  public static final int MOST_ARTICLE_CHARS = 100_000_000;

  /** Bytes of an article's id in UTF-8. */
  public static final int ID_BYTES = 512;

  /** Characters of an article's source, section and language, each. */
  public static final int KEYWORD_CHARS = 512;

  /** Articles between two commits of {@code addAll}: the default. */
  public static final int BATCH_ARTICLES = 5_000;

  /** The most that {@link #BATCH_ARTICLES} can be set to; at least 1. */
  public static final int MOST_BATCH_ARTICLES = 1_000_000;

  /** Time between two commits of {@code addAll}: the default; any positive time can be set. */
  public static final Duration BATCH_TIME = Duration.ofSeconds(5);

  /** Heap in MiB that the writer may fill before it writes to the disk: the default where that is at most an eighth of all. */
  public static final int BUFFER_MEGABYTES = 64;

  /** The most that {@link #BUFFER_MEGABYTES} can be set to; at least 1. */
  public static final int MOST_BUFFER_MEGABYTES = 1_900;

  /** Rejections that a report spells out; the others are only counted. */
  public static final int REJECTIONS_TOLD = 1_000;

  /** Characters of a query. */
  public static final int QUERY_CHARS = 10_000;

  /** Parentheses and braces of a query within each other. */
  public static final int QUERY_DEPTH = 50;

  /** Words, names and other parts of a query. */
  public static final int QUERY_PARTS = 512;

  /** Words that may stand between those of a phrase, as in {@code "a b"~5}. */
  public static final int PHRASE_SLOP = 1_000;

  /** Hits of one answer; a cursor leads on to more. */
  public static final int HITS = 10_000;

  /** Snippets of one hit. */
  public static final int SNIPPETS = 20;

  /** How long one search takes at most: the default; any positive time can be set. */
  public static final Duration SEARCH_TIME = Duration.ofSeconds(10);

  /** How long counting entities or speakers takes at most. */
  public static final Duration COUNTING_TIME = Duration.ofSeconds(10);

  private Limits() {}
}
