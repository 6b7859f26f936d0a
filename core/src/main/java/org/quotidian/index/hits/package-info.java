/**
 * Which articles or claims are on a page, and how many are there in all?
 *
 * <p>{@link ArticleSearch} and {@link ClaimSearch} put a question to a snapshot. {@link Finding} is
 * what comes back: the hits in order, and their number, by {@link HitCount} where that is less work.
 * {@link TimedSearcher} stops when time is up, and a {@link Cursor} is where the next page goes on.
 * Claims may count by their confidence ({@link Weighing}, {@link WeighedQuery}); {@link ClaimPlace}
 * finds a claim in its block.
 */
@NullMarked
package org.quotidian.index.hits;

import org.jspecify.annotations.NullMarked;
