/**
 * How do time, size, heap and latency grow with the number of articles?
 *
 * <p>{@link org.quotidian.benchmarks.scale.Scale} is the measurement, {@link
 * org.quotidian.benchmarks.scale.Repeated} the articles, {@link
 * org.quotidian.benchmarks.scale.GrowthTable} the table with its exponents.
 */
@NullMarked
package org.quotidian.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
