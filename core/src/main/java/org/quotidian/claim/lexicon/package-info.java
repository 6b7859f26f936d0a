/**
 * What is known of a word before it is read in its sentence?
 *
 * <p>{@link Lexicon} has the closed-class words, the verbs with their forms ({@link Inflection}), and the cue words, each a {@link CueEntry}
 * that says what it may take. A word belongs to a {@link WordClass}, classes to a {@link WordGroup}, and what is in no list has at least a
 * {@link WordShape}; {@link TitleCase} tells a headline, in which capitals say nothing. A {@link WordTable} holds such lists by the hash of
 * their words.
 */
@NullMarked
package org.quotidian.claim.lexicon;

import org.jspecify.annotations.NullMarked;
