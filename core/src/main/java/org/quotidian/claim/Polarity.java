package org.quotidian.claim;

/** Whether the attribution itself is asserted. */
public enum Polarity {
  /** "said". */
  POSITIVE,
  /** "did not say". */
  NEGATIVE
}
