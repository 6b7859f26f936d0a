/**
 * Which articles or claims are on a page, and how many are there in all?
 *
 * <p>{@link ArticleSearch} and {@link ClaimSearch} put a question to a snapshot. {@link Finding} is
 * what comes back: the hits in order, and their number, by {@link HitCount} where that is less work.
 * {@link TimedSearcher} stops when time is up, and a {@link Cursor} is where the next page goes on.
 * Claims count by their confidence and articles perhaps by their age ({@link Weighing}): {@link Weighed}
 * finds the best, a {@link WeighedQuery} scores a few. {@link ClaimPlace} finds a claim in its block,
 * {@link ReadClaims} reads it; {@link FoldedClaims} and their {@link Copies} are shown as one.
 */
@NullMarked
package org.quotidian.index.hits;

import org.jspecify.annotations.NullMarked;
