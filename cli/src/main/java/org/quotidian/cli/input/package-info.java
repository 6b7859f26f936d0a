/**
 * What is to be read, and how far has it got?
 *
 * <p>{@link InputList} turns arguments into files, {@link ArticleInputs} opens them ({@link ReadAs} names their fields and format) and {@link CountedInput}
 * counts the bytes. {@link Progress} shows how far it is, {@link Interruption} commits when somebody presses Ctrl-C, and {@link Absent} finds what a synced folder no
 * longer has. {@link TextInput}, {@link RunningText} and {@link QueryLines} read text, a post and a batch of {@link QueryLine queries}; a {@link Day} is
 * a date as people write it.
 */
@NullMarked
package org.quotidian.cli.input;

import org.jspecify.annotations.NullMarked;
