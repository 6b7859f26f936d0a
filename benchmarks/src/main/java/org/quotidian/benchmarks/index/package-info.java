/**
 * How fast do articles go into an index, beside plain Lucene?
 *
 * <p>{@link org.quotidian.benchmarks.index.IndexBenchmark} is the measurement, {@link
 * org.quotidian.benchmarks.index.PlainLucene} what it is held against.
 */
@NullMarked
package org.quotidian.benchmarks.index;

import org.jspecify.annotations.NullMarked;
