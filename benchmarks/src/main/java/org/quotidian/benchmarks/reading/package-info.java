/** How fast do articles come out of files? */
@NullMarked
package org.quotidian.benchmarks.reading;

import org.jspecify.annotations.NullMarked;
