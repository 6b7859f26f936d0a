/**
 * What stands where in an article: near what, in the lead, letter by letter, how often?
 *
 * <p>A {@link SpanSource} is something that stands at places of a text, and its {@link SpanFinder}
 * finds the {@link Spans} where it does, article by article. There are words and patterns ({@link
 * WordSource}, {@link PhraseSource}, {@link PatternSource} with its {@link WordsFinder} and {@link KeptPlaces}, {@link
 * ExactSource}) and names ({@link NameSource}); others are made of those ({@link AnySource}, {@link
 * NearSource}, {@link LeadSource}).
 *
 * <p>{@link SpansQuery} asks for the articles where that is so, {@link SpansScorer} goes through
 * them, and {@link ArticleSpans} finds the places in title and body; {@link ClaimSpansQuery} keeps
 * those within a claim.
 */
@NullMarked
package org.quotidian.index.spans;

import org.jspecify.annotations.NullMarked;
