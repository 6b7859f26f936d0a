package org.quotidian.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One match: an article or a claim. */
public sealed interface Hit permits ArticleHit, ClaimHit {

  /** Returns the id of the article, or of the article that the claim stands in. */
  String id();

  /** Returns the article's headline. */
  String title();

  /** Returns the outlet, or the empty string. */
  String source();

  /** Returns when the article was published, or null if unknown. */
  @Nullable Instant published();

  /** Returns how well it matches; scores compare only within one answer. */
  float score();
}
