/**
 * News that never happened: as many articles as wanted, with their mentions and claims known.
 *
 * <p>{@link org.quotidian.benchmarks.synthetic.SyntheticNews} makes them up from a seed. Their
 * persons are invented; places and organisations are partly real; the words are drawn as unevenly as
 * those of real news, so that an index of them has a real index's terms.
 */
@NullMarked
package org.quotidian.benchmarks.synthetic;

import org.jspecify.annotations.NullMarked;
