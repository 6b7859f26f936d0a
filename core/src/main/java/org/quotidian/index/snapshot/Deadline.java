package org.quotidian.index.snapshot;

import java.time.Duration;
import java.util.function.Supplier;
import org.quotidian.article.Limits;
import org.quotidian.search.SearchTimeoutException;

/** The time by which a search, or counting, must be done. */
public final class Deadline {
  private final long end;
  private final Supplier<String> missed;

  private Deadline(Duration time, Supplier<String> missed) {
    this.end = System.nanoTime() + time.toNanos();
    this.missed = missed;
  }

  /** Returns the deadline of a count that begins now. */
  public static Deadline ofCounting() {
    return ofCounting(Limits.COUNTING_TIME);
  }

  static Deadline ofCounting(Duration time) {
    return new Deadline(
        time,
        () -> "counting took longer than " + time.toSeconds() + " seconds; ask for fewer articles");
  }

  /** Returns the deadline of a search that begins now. */
  public static Deadline ofSearch(Duration time) {
    return new Deadline(
        time,
        () -> "searching took longer than " + time.toMillis() + " ms; ask for something narrower");
  }

  /** Tells whether it has passed. */
  public boolean isOver() {
    return System.nanoTime() - end > 0;
  }

  /**
   * Checks that it has not passed.
   *
   * @throws SearchTimeoutException if it has
   */
  public void check() throws SearchTimeoutException {
    if (isOver()) {
      throw new SearchTimeoutException(missed.get());
    }
  }
}
