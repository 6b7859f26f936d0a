/**
 * Questions and answers: what can be asked of the index, and what comes back?
 *
 * <p>A {@link org.quotidian.search.NewsQuery} is a question, parsed from the query language or put
 * together; {@link org.quotidian.search.SearchOptions} say how to answer it; {@link
 * org.quotidian.search.SearchResults} hold the {@linkplain org.quotidian.search.Hit hits}, which are
 * {@linkplain org.quotidian.search.ArticleHit articles} or {@linkplain
 * org.quotidian.search.ClaimHit claims}.
 */
@NullMarked
package org.quotidian.search;

import org.jspecify.annotations.NullMarked;
