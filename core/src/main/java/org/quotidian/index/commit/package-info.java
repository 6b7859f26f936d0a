/**
 * Where does an index lie, is it ours to read, and what does its last commit say of itself?
 *
 * <p>{@link StoreLocation} goes there, to create one or to open it, and {@link DiskSpace} tells how
 * much room is left. Every commit says by {@link CommitData} which layout it has, which {@link
 * LibraryVersion} wrote it, and by which {@link Readings} (tables, models) its articles were read.
 * Whatever fails on the way, {@link Faults} says in our words: an {@link IndexFault} where the
 * reason is known.
 */
@NullMarked
package org.quotidian.index.commit;

import org.jspecify.annotations.NullMarked;
