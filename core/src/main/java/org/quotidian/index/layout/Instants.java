package org.quotidian.index.layout;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Moments as the index keeps them: those of publication in milliseconds since 1970, the far ends of time
 * cut; those of being added, which are always of our days, in microseconds.
 */
public final class Instants {
  private static final Instant FIRST = Instant.ofEpochMilli(Long.MIN_VALUE + 1);
  private static final Instant LAST = Instant.ofEpochMilli(Long.MAX_VALUE - 1);

  private Instants() {}

  /** Returns the millisecond in which the instant lies. */
  public static long millis(Instant instant) {
    if (instant.isBefore(FIRST)) {
      return FIRST.toEpochMilli();
    }
    return instant.isAfter(LAST) ? LAST.toEpochMilli() : instant.toEpochMilli();
  }

  /** Returns the microsecond in which an instant of our days lies. */
  public static long micros(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }

  /** Returns the instant at which a microsecond begins. */
  public static Instant ofMicros(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }
}
