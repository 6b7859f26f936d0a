/** How long does a query take, beside other search engines over the same articles? */
@NullMarked
package org.quotidian.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
