package org.quotidian.search;

/** Where in an article words are looked for. */
public enum TextField {
  /** In title and body; inside a claim, in its content and source. */
  ANY,
  /** In the headline. */
  TITLE,
  /** In the text below it. */
  BODY,
  /** In the sentences that begin among the first 50 words of the text below the headline. */
  LEAD,
  /** In the line that names who wrote it. */
  BYLINE
}
