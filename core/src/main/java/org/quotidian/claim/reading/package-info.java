/**
 * What is each token of an article to somebody who knows only closed-class words, cues, shapes, marks and names?
 *
 * <p>{@link Reading} holds it, one array for each question; {@link WordReader} fills in the words, {@link Sentences} where clauses and
 * quotations begin and end, {@link Chunks} what belongs together, {@link Edges} what stands left and right of each place between two
 * tokens.
 */
@NullMarked
package org.quotidian.claim.reading;

import org.jspecify.annotations.NullMarked;
