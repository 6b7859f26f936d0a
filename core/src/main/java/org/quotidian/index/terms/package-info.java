/**
 * Which terms do the words and names of a text become?
 *
 * <p>Words: {@link WordFold} folds a token, {@link StopWords} says what is left out, {@link Stemmer}
 * cuts the endings; {@link TermTable} remembers what came of it. A {@link TermSequence} is a text's
 * terms in order, each with its place; {@link ArticleWords} are those of title and body, {@link
 * Lead} says where the lead ends and {@link Tokens} finds a token by its offset. {@link PostWords}
 * are the words of a post to search by, {@link SourceFold} the words of a source that resolves to
 * nobody.
 *
 * <p>Names: {@link NameKeys} gives the {@link NameTerms} by which an entity is found and counted.
 *
 * <p>{@link WordsAndNames} lends both tables to whoever writes or asks, so that the two always
 * agree.
 */
@NullMarked
package org.quotidian.index.terms;

import org.jspecify.annotations.NullMarked;
