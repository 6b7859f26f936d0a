/**
 * Where may cue, source and content begin and end, and how likely is each?
 *
 * <p>{@link Cues} are the words that may be one. {@link LayoutFeatures} describes a cue with a side on which its content may lie. For
 * a layout {@link CueSpans}, {@link SourceSpans} and {@link ContentSpans} propose spans; those of contents are scored by where they begin and end ({@link LeftStarts},
 * {@link LeftEnds}, {@link RightStarts}, {@link RightEnds}) and by both together ({@link ContentPairs}).
 */
@NullMarked
package org.quotidian.claim.spans;

import org.jspecify.annotations.NullMarked;
