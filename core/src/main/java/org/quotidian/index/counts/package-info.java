/**
 * Who is named, who speaks, in which months: how often, among all that matches?
 *
 * <p>{@link EntityCounting}, {@link SpeakerCounting} and {@link MonthCounting} count over all
 * matches. A {@link Tally} counts by number, segment by segment, and looks up only those that may be
 * among the first, by their {@link KnownIds}; {@link CorrectedCounts} makes the user's corrections. {@link Naming} tells how
 * the articles call an entity, by its {@link Spellings}. {@link Stats} says how much the whole index
 * holds.
 */
@NullMarked
package org.quotidian.index.counts;

import org.jspecify.annotations.NullMarked;
