/** Builds the resources of the library from openly licensed tables: where do the gazetteers come from? */
@NullMarked
package org.quotidian.benchmarks.resources;

import org.jspecify.annotations.NullMarked;
