/** The door. */
@NullMarked
package org.quotidian;

import org.jspecify.annotations.NullMarked;
