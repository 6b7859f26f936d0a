/**
 * What does an attribution come to as a claim?
 *
 * <p>{@link Acts} says what is done in saying it, by an {@link ActTable} of cues; {@link Hedges} whether it is negated or hedged, {@link Aims} whom it
 * is about and to whom it is said, {@link Rules} how it was found, {@link Confidence} how often such a claim is right. {@link
 * StandardClaimExtractor} goes the whole way, room by room: words, reading, spans, attributions, speakers, claims.
 */
@NullMarked
package org.quotidian.claim.meaning;

import org.jspecify.annotations.NullMarked;
