/**
 * How the standard extractor finds attributions: from tokens to source, cue and content.
 *
 * <p>A {@link org.quotidian.claim.attribution.Reading} says what each token is to somebody who knows
 * only closed-class words, the cue lexicon, shapes, marks and mentions. Cues are looked up, and four
 * linear models over hashed features of a reading decide: is this cue an attribution and on which
 * side is its content; where do cue, source and content begin and end; does a quotation belong to
 * the claim before it. Not exported: only the benchmarks, which train the models, use it from
 * outside.
 */
@NullMarked
package org.quotidian.claim.attribution;

import org.jspecify.annotations.NullMarked;
