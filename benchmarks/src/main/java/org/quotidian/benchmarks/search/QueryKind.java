package org.quotidian.benchmarks.search;

/** A kind of question. */
public enum QueryKind {
  /** Two words of a headline, anywhere in an article. */
  TEXT,
  /** Two neighbouring words of a headline as a phrase. */
  PHRASE,
  /** A person that articles name. */
  PERSON,
  /** A place that articles name. */
  PLACE,
  /** An organisation that articles name. */
  ORG,
  /** The claims of a speaker. */
  SPEAKER,
  /** Claims that say about the same as a claim of the index. */
  CLAIM_TEXT,
  /** Articles in which a speaker says a certain word, in one claim. */
  SAME_CLAIM,
  /** The articles of a month. */
  DATES,
  /** The twenty persons named most in the articles with a word, counted. */
  ENTITY_COUNTS;

  /** Tells whether the hits are claims. */
  boolean findsClaims() {
    return this == SPEAKER || this == CLAIM_TEXT;
  }
}
