package org.quotidian.search;

import java.time.Duration;
import java.time.Instant;

/**
 * How much less an older article counts: its score is divided by one plus its age in half-lives. What is
 * one half-life old counts half, two a third, nine a tenth: a much better match is found however old. An
 * article without a date counts as one ten half-lives old, one of the future as new.
 *
 * @param halfLife the age at which a score is halved
 * @param asOf from when ages are counted; the same for all pages of one answer
 */
public record Recency(Duration halfLife, Instant asOf) {
  private static final double UNDATED_HALF_LIVES = 10;

  /**
   * Checks the half-life.
   *
   * @throws IllegalArgumentException if it is not a millisecond at least
   */
  public Recency {
    if (halfLife.toMillis() < 1) {
      throw new IllegalArgumentException("a half-life must be positive; got " + halfLife);
    }
  }

  /** Returns what the score of an article of an age in milliseconds is multiplied with. */
  public double factor(long ageMillis) {
    return 1 / (1 + Math.max(0, ageMillis) / (double) halfLife.toMillis());
  }

  /** Returns what the score of an article without a date is multiplied with. */
  public double undated() {
    return 1 / (1 + UNDATED_HALF_LIVES);
  }
}
