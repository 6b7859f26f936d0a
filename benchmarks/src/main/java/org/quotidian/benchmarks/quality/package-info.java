/** How much of what is in an article is found? Over made-up articles, whose answers are known. */
@NullMarked
package org.quotidian.benchmarks.quality;

import org.jspecify.annotations.NullMarked;
