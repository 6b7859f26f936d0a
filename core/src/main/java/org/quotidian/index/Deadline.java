package org.quotidian.index;

import org.quotidian.article.Limits;
import org.quotidian.search.SearchTimeoutException;

/** The time by which counting must be done. */
final class Deadline {
  private final long end;

  private Deadline(long nanos) {
    this.end = System.nanoTime() + nanos;
  }

  /** Returns the deadline of a count that begins now. */
  static Deadline ofCounting() {
    return after(Limits.COUNTING_TIME.toNanos());
  }

  static Deadline after(long nanos) {
    return new Deadline(nanos);
  }

  /**
   * Checks that it has not passed.
   *
   * @throws SearchTimeoutException if it has
   */
  void check() throws SearchTimeoutException {
    if (System.nanoTime() - end > 0) {
      throw new SearchTimeoutException(
          "counting took longer than "
              + Limits.COUNTING_TIME.toSeconds()
              + " seconds; ask for fewer articles");
    }
  }
}
