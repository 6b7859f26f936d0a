/**
 * Which index is asked what, and what is said when nothing matches?
 *
 * <p>{@link IndexPlace} and {@link NamedIndex} open the index, with the user's own names. {@link Asked} is the question, {@link Narrowed} and {@link Counted} what is to count.
 * {@link Answered} prints the hits, {@link Batch} those of many questions. {@link QueryComplaint} shows where a query is wrong, {@link NameHints} which name was perhaps meant
 * ({@link MissedName}).
 */
@NullMarked
package org.quotidian.cli.asking;

import org.jspecify.annotations.NullMarked;
