package org.quotidian.cli.input;

/**
 * One line of a batch.
 *
 * @param number the line's number, from 1
 * @param id what its hits are filed under
 * @param words the query or the running text
 * @param isText whether it is running text
 * @param fault what is wrong with the line; empty if nothing
 */
public record QueryLine(long number, String id, String words, boolean isText, String fault) {
  static QueryLine broken(long number, String fault) {
    return new QueryLine(number, "", "", false, fault);
  }
}
