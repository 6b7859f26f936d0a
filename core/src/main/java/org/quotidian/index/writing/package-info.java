/**
 * How do articles get into the index, and stay there?
 *
 * <p>{@link BlockWriter#prepare} reads an article and lays it out, on any thread: {@link Prepared}.
 * {@link BlockWriter#add} writes its block in place of an earlier one, {@link BlockWriter#commit}
 * makes all durable and returns {@link StoreCounts}. After a failure the writer goes back to the
 * last commit. {@link StoreSettings} says how articles are read, and {@link QuietMerges} merges
 * segments in the background.
 */
@NullMarked
package org.quotidian.index.writing;

import org.jspecify.annotations.NullMarked;
