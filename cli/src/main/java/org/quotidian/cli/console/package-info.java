/**
 * What is safe to show on a screen, and how does a command end?
 *
 * <p>{@link Console} holds the streams. What people read goes through {@link Screen}, which makes the text of articles {@link Visible}
 * before {@link Style our own colours} are added; {@link Out} is the output itself, {@link Words} the plural of what is counted, {@link Exit} the codes.
 */
@NullMarked
package org.quotidian.cli.console;

import org.jspecify.annotations.NullMarked;
