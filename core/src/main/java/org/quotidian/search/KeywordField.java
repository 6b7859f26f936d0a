package org.quotidian.search;

/** Fields whose value is taken as a whole, letter case aside. */
public enum KeywordField {
  /** The article's id, letter by letter. */
  ID,
  /** The outlet. */
  SOURCE,
  /** The host of the address; "bbc.co.uk" also finds "news.bbc.co.uk". */
  SITE,
  /** The language; "en" also finds "en-GB". */
  LANGUAGE,
  /** The outlet's section. */
  SECTION
}
