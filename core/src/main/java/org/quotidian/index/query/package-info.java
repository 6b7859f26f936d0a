/**
 * What does a question ask the index for?
 *
 * <p>{@link QueryTranslator} does what is the same on both levels: and, or, not, weights. {@link
 * ArticleQueries} translates a question for articles; a part of it that speaks of claims goes to
 * {@link ClaimQueries}, which translates questions for claims, and in turn asks it for what an
 * article must be. {@link SpanQueries} translates what is asked for by its places, {@link SaysQuery}
 * a claim in running words, {@link CircleQuery} a circle on the map, in which it looks for {@link
 * KnownPoints}.
 */
@NullMarked
package org.quotidian.index.query;

import org.jspecify.annotations.NullMarked;
