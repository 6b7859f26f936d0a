/**
 * What did the index hold at a moment, and what came since?
 *
 * <p>{@link Snapshots} hands out the index as of a moment and keeps the one that a page goes on
 * from. {@link AddedClock} tells when articles came, so that an alert can ask for those since.
 * {@link Matches} are the live documents of a segment that match, {@link Remembered} is what is
 * worked out once of a segment or a snapshot, and {@link Deadline} is when a question has to be
 * answered.
 */
@NullMarked
package org.quotidian.index.snapshot;

import org.jspecify.annotations.NullMarked;
