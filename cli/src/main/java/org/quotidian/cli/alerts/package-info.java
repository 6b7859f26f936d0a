/**
 * Which questions are kept, and when were they last asked? {@link AlertFile} keeps each {@link Alert}; {@link AlertShape} shows them.
 */
@NullMarked
package org.quotidian.cli.alerts;

import org.jspecify.annotations.NullMarked;
