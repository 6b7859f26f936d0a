/**
 * What is known of the world: which places there are and where, and what kind of thing a word or a
 * phrase may be.
 *
 * <p>{@link org.quotidian.entity.gazetteer.PlaceTable} holds the places, {@link
 * org.quotidian.entity.gazetteer.Lexicon} the kinds of words and phrases; both are arrays read from a
 * resource and found by {@link org.quotidian.entity.gazetteer.NameHash}. Not exported.
 */
@NullMarked
package org.quotidian.entity.gazetteer;

import org.jspecify.annotations.NullMarked;
