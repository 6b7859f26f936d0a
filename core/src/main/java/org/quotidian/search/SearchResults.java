package org.quotidian.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a search. Immutable.
 *
 * @param hits what matched, in the order asked for
 * @param total how many matched in all
 * @param totalIsExact whether {@code total} is the number itself; else there are at least so many
 * @param tookMillis how long the search took
 * @param timedOut whether time ran out, so that hits and total may lack some
 * @param asOf up to when the answer knows what was added; {@link SearchOptions.Builder#addedAfter}
 *     with it asks for what has come since. 1970 if nothing ever was
 * @param next the cursor to go on from, or null if there is nothing more
 * @param <H> what a hit is
 */
public record SearchResults<H extends Hit>(
    List<H> hits,
    long total,
    boolean totalIsExact,
    long tookMillis,
    boolean timedOut,
    Instant asOf,
    @Nullable String next) {

  /** Copies the hits. */
  public SearchResults {
    hits = List.copyOf(hits);
  }
}
