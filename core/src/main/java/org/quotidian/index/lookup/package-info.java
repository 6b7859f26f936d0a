/**
 * Which terms of the index does a word or a name of a question ask for?
 *
 * <p>{@link WordQueries} asks for words and phrases as they were folded for the index; a {@link
 * WordPattern} for all words of a pattern, {@link TimedTerms until a deadline}.
 *
 * <p>{@link NameQueries} asks for an entity by any of its names: a {@link NameRequest} has the keys
 * of the name and, of the user's corrections, who is to be found with it or is not. {@link
 * SnapshotNames} holds these corrections against one snapshot, with its {@link NameDirectory} and
 * its {@link KnownTerms}; a correction's {@link Conditions} are questions themselves. {@link
 * NamedMentions} then tells which mentions of an article are meant, {@link StoredNames} of one among many.
 *
 * <p>{@link AnyOf} joins several ways to ask, and a {@link LookedUpTerm} asks each segment once; where
 * the keys of names are, the snapshot remembers.
 */
@NullMarked
package org.quotidian.index.lookup;

import org.jspecify.annotations.NullMarked;
