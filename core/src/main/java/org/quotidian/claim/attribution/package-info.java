/**
 * Which cues attribute something, and what belongs to them?
 *
 * <p>{@link AttributionFinder} goes through the cues of an article. A {@link Verdict} says how likely a cue with its spans is an attribution, {@link Selection} takes
 * those that do not contradict each other, and {@link Nesting} tells which stands within which. Quotations are looked at by
 * themselves: {@link WholeQuotations} are not cut, {@link AnnouncedQuotations} have their cue before
 * a colon, {@link LoneQuotations} have no cue beside them, {@link FurtherQuotations} go on with the
 * one before ({@link Continuation}), a {@link SignedQuotation} has its name behind it, and a {@link Transcript} names the
 * speaker of each line. {@link Attributions} is the list that results, with the {@link Kinds} of its contents.
 */
@NullMarked
package org.quotidian.claim.attribution;

import org.jspecify.annotations.NullMarked;
