/** How long does the command line take, from the call to the answer? */
@NullMarked
package org.quotidian.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
