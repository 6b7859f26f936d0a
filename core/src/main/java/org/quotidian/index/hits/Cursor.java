package org.quotidian.index.hits;

import org.jspecify.annotations.Nullable;

/**
 * A place behind a hit, in a snapshot that is kept: what an answer hands out to go on from.
 *
 * @param snapshot the kept snapshot's token
 * @param doc the hit's document
 * @param value its score's bits, or the instant it is sorted by
 */
public record Cursor(long snapshot, int doc, long value) {
  /** Returns a cursor behind so many hits of an answer into which repeats are folded. */
  static Cursor behind(long snapshot, int hits) {
    return new Cursor(snapshot, -hits, 0);
  }

  /** Returns how many hits it stands behind if repeats are folded into them, else 0. */
  int hits() {
    return Math.max(0, -doc);
  }

  /** Writes the cursor as letters and digits. */
  String text() {
    return Long.toString(snapshot, 36)
        + '_'
        + Integer.toString(doc, 36)
        + '_'
        + Long.toString(value, 36);
  }

  /**
   * Reads a cursor.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Cursor parse(String text) {
    int first = text.indexOf('_');
    int second = text.indexOf('_', first + 1);
    Cursor cursor = null;
    if (first > 0 && second > first) {
      cursor =
          parse(
              text.substring(0, first),
              text.substring(first + 1, second),
              text.substring(second + 1));
    }
    if (cursor == null) {
      throw new IllegalArgumentException(
          "cursor \"" + text + "\" is none that a search has returned");
    }
    return cursor;
  }

  private static @Nullable Cursor parse(String snapshot, String doc, String value) {
    try {
      return new Cursor(
          Long.parseLong(snapshot, 36), Integer.parseInt(doc, 36), Long.parseLong(value, 36));
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
