/**
 * How likely is a choice, by its features?
 *
 * <p>{@link Weights} are what was learnt: rows of a hashed table, one for each feature. {@link FeatureList} adds a few rows up, {@link
 * WideFeatureList} the rows of several choices side by side, and {@link PlaceMemory} keeps the sums of a place that many spans begin or
 * end at. {@link Lattice} finds the likeliest of all the ways to set both ends.
 */
@NullMarked
package org.quotidian.claim.weights;

import org.jspecify.annotations.NullMarked;
