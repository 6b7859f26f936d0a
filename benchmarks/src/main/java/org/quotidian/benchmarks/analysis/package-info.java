/** How fast is an article analysed: split into tokens, tagged, its claims found? */
@NullMarked
package org.quotidian.benchmarks.analysis;

import org.jspecify.annotations.NullMarked;
