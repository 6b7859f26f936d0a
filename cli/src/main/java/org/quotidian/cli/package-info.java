/**
 * The command line: what does {@code ./quotidian} do with its arguments?
 *
 * <p>{@link org.quotidian.cli.Main} sets the streams up and hands over to the commands, one class each, which stand here. What they need stands in rooms of their own:
 * {@code console} (what is safe to show), {@code records} (the shapes of results), {@code input} (what is read), {@code asking} (the question and the index), {@code tracing} and {@code alerts}; each
 * knows only those before it. Nothing is printed but through {@code Screen} (text for people, escaped) and {@code Records} (JSON, CSV, TSV), so that nothing that stands in an article
 * can act on a terminal.
 */
@NullMarked
package org.quotidian.cli;

import org.jspecify.annotations.NullMarked;
