package org.quotidian.search;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A range of time as written: a year, month, day or moment (UTC), or some time ago.
 *
 * @param from the first instant
 * @param before the instant after the last
 */
record DateRange(Instant from, Instant before) {

  /** Reads one; null if it is none. */
  static @Nullable DateRange parse(String written, Clock clock) {
    try {
      DateRange named = relative(written, clock);
      return named != null ? named : absolute(written);
    } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable DateRange absolute(String written) {
    int length = written.length();
    if (length == 4 && digits(written, 0, 4)) {
      int year = Integer.parseInt(written);
      return days(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }
    if (length == 7) {
      YearMonth month = YearMonth.parse(written);
      return days(month.atDay(1), month.plusMonths(1).atDay(1));
    }
    if (length == 10) {
      LocalDate day = LocalDate.parse(written);
      return days(day, day.plusDays(1));
    }
    if (length > 10 && written.indexOf('T') == 10) {
      Instant moment = moment(written);
      return new DateRange(moment, moment.plusNanos(1));
    }
    return null;
  }

  private static Instant moment(String written) {
    boolean zoned =
        written.endsWith("Z") || written.indexOf('+') > 10 || written.lastIndexOf('-') > 10;
    return OffsetDateTime.parse(zoned ? written : written + "Z").toInstant();
  }

  /** "today", "yesterday", or a number of hours, days, weeks, months or years up to now. */
  private static @Nullable DateRange relative(String written, Clock clock) {
    LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    if (written.equals("today")) {
      return days(today, today.plusDays(1));
    }
    if (written.equals("yesterday")) {
      return days(today.minusDays(1), today);
    }
    int last = written.length() - 1;
    if (last < 1 || last > 5 || !digits(written, 0, last)) {
      return null;
    }
    int count = Integer.parseInt(written.substring(0, last));
    Instant now = clock.instant();
    return switch (written.charAt(last)) {
      case 'h' -> new DateRange(now.minusSeconds(3600L * count), now);
      case 'd' -> ago(today, Period.ofDays(count), now);
      case 'w' -> ago(today, Period.ofWeeks(count), now);
      case 'm' -> ago(today, Period.ofMonths(count), now);
      case 'y' -> ago(today, Period.ofYears(count), now);
      default -> null;
    };
  }

  private static DateRange ago(LocalDate today, Period period, Instant now) {
    return new DateRange(start(today.minus(period)), now);
  }

  private static DateRange days(LocalDate from, LocalDate before) {
    return new DateRange(start(from), start(before));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static boolean digits(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
