/**
 * Questions and answers: what can be asked of the index, and what comes back?
 */
@NullMarked
package org.quotidian.search;

import org.jspecify.annotations.NullMarked;
