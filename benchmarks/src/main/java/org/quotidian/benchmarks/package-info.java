/**
 * The evidence: how fast is Quotidian, and beside what?
 *
 * <p>{@link org.quotidian.benchmarks.Main} is the one command. The packages below it mirror the
 * library's: {@link org.quotidian.benchmarks.analysis}, {@link org.quotidian.benchmarks.index},
 * {@link org.quotidian.benchmarks.search} and {@link org.quotidian.benchmarks.startup} measure;
 * {@link org.quotidian.benchmarks.synthetic} makes up articles with known answers; {@link
 * org.quotidian.benchmarks.report} writes results down.
 */
@NullMarked
package org.quotidian.benchmarks;

import org.jspecify.annotations.NullMarked;
