/**
 * Which name is being typed, or was meant?
 *
 * <p>{@link NameSuggestions} completes a name and mends one that matches nothing; it looks among the
 * {@link NameWords}, the words that the entities of a snapshot are called by.
 */
@NullMarked
package org.quotidian.index.suggestions;

import org.jspecify.annotations.NullMarked;
