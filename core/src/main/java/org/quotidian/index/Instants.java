package org.quotidian.index;

import java.time.Instant;

/** Moments as the index keeps them: milliseconds since 1970, the far ends of time cut. */
final class Instants {
  private static final Instant FIRST = Instant.ofEpochMilli(Long.MIN_VALUE + 1);
  private static final Instant LAST = Instant.ofEpochMilli(Long.MAX_VALUE - 1);

  private Instants() {}

  /** Returns the millisecond in which the instant lies. */
  static long millis(Instant instant) {
    if (instant.isBefore(FIRST)) {
      return FIRST.toEpochMilli();
    }
    return instant.isAfter(LAST) ? LAST.toEpochMilli() : instant.toEpochMilli();
  }
}
