/**
 * The command line: what does {@code ./quotidian} do with its arguments?
 *
 * <p>{@link org.quotidian.cli.Main} sets the streams up and hands over to the commands, one class
 * each. What they print goes through {@link org.quotidian.cli.Screen} (text for people, escaped),
 * {@link org.quotidian.cli.Records} (JSON, CSV, TSV) and nowhere else, so that nothing that stands
 * in an article can act on a terminal. Exit codes are in {@link org.quotidian.cli.Exit}.
 */
@NullMarked
package org.quotidian.cli;

import org.jspecify.annotations.NullMarked;
