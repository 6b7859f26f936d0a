/**
 * How long does a query take, beside the bare Lucene query that it stands for?
 *
 * <p>{@link org.quotidian.benchmarks.search.QueryBenchmark} is the measurement; {@link
 * org.quotidian.benchmarks.search.QueryKind} has the kinds of queries, each with its bare twin.
 */
@NullMarked
package org.quotidian.benchmarks.search;

import org.jspecify.annotations.NullMarked;
