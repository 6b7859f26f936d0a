/**
 * Spellings: when do two of them name the same person or organisation?
 *
 * <p>{@link org.quotidian.entity.names.Letters} brings any script to plain Latin letters, {@link
 * org.quotidian.entity.names.SpellingFold} makes the spellings of one sound alike, {@link
 * org.quotidian.entity.names.PersonName} and {@link org.quotidian.entity.names.OrgName} take a name
 * apart and give it a key, {@link org.quotidian.entity.names.PersonComparison} weighs two names part
 * by part. Not exported: programs meet all this as {@link org.quotidian.entity.NameResolver} and
 * {@link org.quotidian.entity.NameMatch}.
 */
@NullMarked
package org.quotidian.entity.names;

import org.jspecify.annotations.NullMarked;
