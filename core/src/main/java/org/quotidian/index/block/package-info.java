/**
 * As which documents is an article written?
 *
 * <p>{@link WholeCharacters} makes an article storable, {@link Analysis} is what was found in it.
 * {@link ArticleBlock} lays that out: {@link ClaimFields} a document for each claim, {@link
 * ArticleFields} the article's own behind them, with {@link Added}, when it came. {@link
 * EntityTerms} are the terms of its entities, {@link MentionsInSpan} tells which of them a claim
 * names, {@link Breaks} where sentences and paragraphs begin. Lucene takes all of it from streams
 * that copy nothing: {@link WordStream}, {@link TermBag}, {@link KeyBag} and {@link PlaceStream}.
 */
@NullMarked
package org.quotidian.index.block;

import org.jspecify.annotations.NullMarked;
