package org.quotidian.claim;

/** The extractor that ships with the library keeps the contract. */
class StandardClaimExtractorTest extends ClaimExtractorContract {
  @Override
  protected ClaimExtractor extractor() {
    return ClaimExtractors.standard();
  }
}
