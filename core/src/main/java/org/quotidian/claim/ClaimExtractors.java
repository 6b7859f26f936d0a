package org.quotidian.claim;

import org.quotidian.claim.meaning.StandardClaimExtractor;

/** Hands out the extractor that ships with the library. */
public final class ClaimExtractors {
  private static final class Loaded {
    static final ClaimExtractor STANDARD = StandardClaimExtractor.create();
  }

  private ClaimExtractors() {}

  /** Returns the standard extractor; safe for use by many threads. */
  public static ClaimExtractor standard() {
    return Loaded.STANDARD;
  }
}
