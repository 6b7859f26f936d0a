/**
 * Which claims say the same, and who said it first?
 *
 * <p>{@link Traced} orders the claims that say what one says, by {@link Likeness} of their {@link TellingWords}.
 */
@NullMarked
package org.quotidian.cli.tracing;

import org.jspecify.annotations.NullMarked;
