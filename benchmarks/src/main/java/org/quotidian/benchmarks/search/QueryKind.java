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
  /** A word at most five words from a person. */
  WITHIN,
  /** A word that stands in an article three times. */
  AT_LEAST,
  /** A word among the first sentences. */
  LEAD,
  /** The articles that name a place within 100 km. */
  NEAR,
  /** The articles of a site. */
  SITE,
  /** The articles of a month. */
  DATES,
  /** The twenty persons named most in the articles with a word, counted. */
  ENTITY_COUNTS;

  /**
   * Tells whether the bare query finds just the same; else it finds what could be it, and no more: a
   * word and a person anywhere, or a lead of sixty words, as Lucene knows nothing of sentences.
   */
  boolean isSameBare() {
    return this != CLAIM_TEXT && this != WITHIN && this != LEAD && this != NEAR;
  }

  /** Tells whether the hits are claims. */
  boolean findsClaims() {
    return this == SPEAKER || this == CLAIM_TEXT;
  }
}
