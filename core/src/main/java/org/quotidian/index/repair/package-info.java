/**
 * Is every byte what was written, and if not, what can be saved?
 *
 * <p>{@link Verification} reads the last commit whole: the sums of the files, Lucene's structures,
 * and by {@link BlockCheck} that each block is an article behind its claims. {@link Salvage} reads
 * the articles out of an index that may be damaged, {@link SalvagedSegment} by segment, to be added
 * to a new one.
 */
@NullMarked
package org.quotidian.index.repair;

import org.jspecify.annotations.NullMarked;
