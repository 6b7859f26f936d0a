/** What the measurements come to: figures, their ratio to a baseline, and a page that keeps them. */
@NullMarked
package org.quotidian.benchmarks.report;

import org.jspecify.annotations.NullMarked;
