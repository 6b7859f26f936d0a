/**
 * Why was an article found, and which of its sentences show it?
 *
 * <p>{@link Snippets} takes the question apart once and looks for each part in the article's text:
 * {@link WordSpots}, {@link NameSpots}, {@link SpanSpots} and {@link ClaimSpots} find the {@link
 * Spot spots} where words, names, places and claims match. {@link Passages} chooses the sentences
 * that show most of them. {@link ArticleReasons} says the same in words, with what each {@link
 * WeighedPart} adds to the score.
 */
@NullMarked
package org.quotidian.index.snippets;

import org.jspecify.annotations.NullMarked;
