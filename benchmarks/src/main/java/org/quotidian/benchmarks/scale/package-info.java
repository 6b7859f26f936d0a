/**
 * How do time, size and latency grow with the number of articles?
 *
 * <p>{@link org.quotidian.benchmarks.scale.Scale} is the measurement, {@link
 * org.quotidian.benchmarks.scale.Repeated} the articles.
 */
@NullMarked
package org.quotidian.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
