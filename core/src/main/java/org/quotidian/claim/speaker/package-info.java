/**
 * Who is meant by a source?
 *
 * <p>{@link Speakers} decides for each source, by a {@link SourcePhrase}: a name, a name with a title ({@link TitledName}), a {@link NounPhrase} with a role ({@link
 * RoleNouns}), an epithet ({@link Epithets}), a pronoun ({@link Pronouns}). {@link SpeakerMemory} holds who spoke and who was named, {@link Introductions} who was said to
 * be what, and {@link GivenNames} whether that is a woman or a man.
 */
@NullMarked
package org.quotidian.claim.speaker;

import org.jspecify.annotations.NullMarked;
