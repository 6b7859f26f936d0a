package org.quotidian.claim;

/** How the words of a claim are given. */
public enum ClaimKind {
  /** In the speaker's own words, inside quotation marks. */
  DIRECT,
  /** Reported in the article's words. */
  INDIRECT,
  /** Reported, with parts in quotation marks. */
  MIXED
}
