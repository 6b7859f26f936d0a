/** The articles that are measured on: made up by default, or those of a file. */
@NullMarked
package org.quotidian.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
