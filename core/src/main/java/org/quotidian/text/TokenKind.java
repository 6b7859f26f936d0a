package org.quotidian.text;

/** What kind of thing a token is. */
public enum TokenKind {
  /** Letters, with inner hyphens, apostrophes and the points of abbreviations: "build-up", "U.S.". */
  WORD,
  /** Begins with a digit: "40,000", "2nd", "10-year". */
  NUMBER,
  /** What an apostrophe ties to the word before: "'s", "'ll", "'re"; also a bare possessive "'". */
  CLITIC,
  /** One mark, or a run of equal points or dashes: ",", "“", "...", "--". */
  PUNCTUATION,
  /** A web or mail address. */
  LINK
}
