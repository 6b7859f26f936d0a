/** Does a claim's source become the right speaker? Over claims of real articles, read by hand. */
@NullMarked
package org.quotidian.benchmarks.speakers;

import org.jspecify.annotations.NullMarked;
