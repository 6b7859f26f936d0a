/**
 * The statistical tagger: which words of an article are names, and of what?
 *
 * <p>{@link org.quotidian.entity.tagging.Tokens} lays the article out in arrays and finds the runs of
 * capitalised words, {@link org.quotidian.entity.tagging.Evidence} gathers what the article says of a
 * word elsewhere, {@link org.quotidian.entity.tagging.Features} turns a token and its surroundings
 * into rows of the {@link org.quotidian.entity.tagging.TagModel}, and {@link
 * org.quotidian.entity.tagging.Decoder} finds the best labels of a run. Not exported; the training in
 * the benchmarks module shares these classes, so that what is learnt is what is asked.
 */
@NullMarked
package org.quotidian.entity.tagging;

import org.jspecify.annotations.NullMarked;
