package org.quotidian.article;

/**
 * How much of an input a reader takes before it says no. Immutable.
 *
 * <p>Every limit ends in a rejection with its position, never in an error or an unbounded wait.
 *
 * @param maxRecordBytes the longest line, record or text file, in bytes; default 32 MiB, at least 1
 * @param maxTextLength the longest single text, in UTF-16 code units; default 5,000,000, at least 1
 * @param maxDepth the deepest nesting of JSON; default 100, at least 1
 * @param maxExpansion how many bytes one gzipped byte may become on average; default 100, at least 1
 * @param freeExpansionBytes how many bytes of gzip output are let through before the ratio counts;
 *     default 1 MiB, at least 0
 */
public record ReaderLimits(
    int maxRecordBytes,
    int maxTextLength,
    int maxDepth,
    int maxExpansion,
    long freeExpansionBytes) {

  /** The limits that apply where none are given. */
  public static final ReaderLimits DEFAULT =
      new ReaderLimits(32 << 20, 5_000_000, 100, 100, 1 << 20);

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a limit is too small
   */
  public ReaderLimits {
    atLeast("maxRecordBytes", maxRecordBytes, 1);
    atLeast("maxTextLength", maxTextLength, 1);
    atLeast("maxDepth", maxDepth, 1);
    atLeast("maxExpansion", maxExpansion, 1);
    atLeast("freeExpansionBytes", freeExpansionBytes, 0);
  }

  private static void atLeast(String name, long value, long least) {
    if (value < least) {
      throw new IllegalArgumentException(name + " is " + value + ", at least " + least + " works");
    }
  }
}
