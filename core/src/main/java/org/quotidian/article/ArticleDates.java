package org.quotidian.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The dates that news comes with, read where they can mean only one thing: ISO 8601 ("2024-03-09",
 * "2024-03-09T14:05:00+02:00"), RFC 1123 and its kin ("Sat, 9 Mar 2024 14:05:00 GMT"), and dates
 * with the month in English letters ("9 March 2024", "March 9, 2024", "26-FEB-1987 15:01:01.79").
 *
 * <p>A day without a time is its first instant in UTC, a time without a zone is UTC. Everything else
 * is unknown and not guessed: "9/3/24" may be March or September.
 */
final class ArticleDates {
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final int LONGEST = 100;

  private final String text;
  private int at;

  private ArticleDates(String text) {
    this.text = text;
  }

  /** Returns the instant that {@code text} names, or null if that is not certain. */
  static @Nullable Instant parse(String text) {
    String date = text.strip();
    if (date.isEmpty() || date.length() > LONGEST) {
      return null;
    }
    try {
      return new ArticleDates(date).instant();
    } catch (DateTimeException e) {
      return null; // a thirtieth of February
    }
  }

  /** Says why {@code text} names no instant; empty if it does, or says nothing at all. */
  static String fault(String text) {
    String date = text.strip();
    if (date.isEmpty()) {
      return "";
    }
    try {
      boolean known = date.length() <= LONGEST && new ArticleDates(date).instant() != null;
      return known ? "" : "no form of date that can mean only one thing";
    } catch (DateTimeException e) {
      return "there is no such day or time";
    }
  }

  private @Nullable Instant instant() {
    LocalDate day = isDigit(0) && isDigit(1) && isDigit(2) && isDigit(3) ? isoDay() : namedDay();
    if (day == null || day.getYear() < 1000) {
      return null;
    }
    LocalDateTime time = time(day);
    if (time == null) {
      return null;
    }
    Integer offset = offsetSeconds();
    return offset == null || (at < text.length() && !isTail())
        ? null
        : time.toInstant(ZoneOffset.ofTotalSeconds(offset));
  }

  /** "2024-03-09", "2024/03/09", "20240309". */
  private @Nullable LocalDate isoDay() {
    int year = number(4);
    char between = at < text.length() ? text.charAt(at) : ' ';
    boolean parted = between == '-' || between == '/';
    at += parted ? 1 : 0;
    int month = number(2);
    if (parted && !skip(between)) {
      return null;
    }
    int day = number(2);
    return month < 0 || day < 0 ? null : LocalDate.of(year, month, day);
  }

  /** "Sat, 9 Mar 2024", "9 March 2024", "March 9, 2024", "26-FEB-1987". */
  private @Nullable LocalDate namedDay() {
    int month = 0;
    String word = word();
    if (!word.isEmpty()) {
      month = month(word);
      if (month == 0) {
        skipBetween(); // a weekday; whether it is one is not our business
        word = word();
        month = word.isEmpty() ? 0 : month(word);
        if (!word.isEmpty() && month == 0) {
          return null;
        }
      }
      skipBetween();
    }
    int day = number(2);
    if (month == 0) {
      skipBetween();
      month = month(word());
    }
    skipBetween();
    int year = number(4);
    return month == 0 || day < 0 || year < 0 || isDigit(at) ? null : LocalDate.of(year, month, day);
  }

  /** "T14:05:00.123", " 14:05", or nothing, which is midnight. */
  private @Nullable LocalDateTime time(LocalDate day) {
    int before = at;
    if (!skip('T') && !skip('t')) {
      skip(',');
      while (skip(' ')) {
        // any number of blanks
      }
    }
    int hour = isDigit(at) ? number(2) : -1;
    boolean parted = skip(':');
    if (hour < 0 || (!parted && !(isDigit(at) && isDigit(at + 1)))) {
      at = before;
      return day.atStartOfDay();
    }
    int minute = number(2); // "14:05:00" or, in agencies' messages, "140500"
    int second = (parted ? skip(':') : isDigit(at)) ? number(2) : 0;
    int nanos = 0;
    if ((skip('.') || skip(',')) && isDigit(at)) {
      int unit = 100_000_000;
      for (; isDigit(at); at++) {
        nanos += (text.charAt(at) - '0') * unit;
        unit /= 10;
      }
    }
    return minute < 0 || second < 0 ? null : day.atTime(hour, minute, Math.min(second, 59), nanos);
  }

  /** "Z", "+02:00", "-0500", "GMT", "EST"; nothing is UTC; null if there is something else. */
  private @Nullable Integer offsetSeconds() {
    while (skip(' ')) {
      // any number of blanks
    }
    if (at == text.length() || isTail()) {
      return 0;
    }
    char c = text.charAt(at);
    if (c == '+' || c == '-') {
      at++;
      int hours = number(2);
      skip(':');
      int minutes = isDigit(at) ? number(2) : 0;
      int seconds = hours < 0 || minutes < 0 ? -1 : hours * 3600 + minutes * 60;
      return seconds < 0 ? null : c == '-' ? Integer.valueOf(-seconds) : Integer.valueOf(seconds);
    }
    return switch (word().toUpperCase(Locale.ROOT)) {
      case "Z", "GMT", "UTC", "UT" -> 0;
      case "EST" -> -5 * 3600;
      case "EDT" -> -4 * 3600;
      case "CST" -> -6 * 3600;
      case "CDT" -> -5 * 3600;
      case "MST" -> -7 * 3600;
      case "MDT" -> -6 * 3600;
      case "PST" -> -8 * 3600;
      case "PDT" -> -7 * 3600;
      default -> null;
    };
  }

  /** A tab ends the date: Reuters' wire puts desk codes there. */
  private boolean isTail() {
    return text.charAt(at) == '\t';
  }

  private static int month(String word) {
    if (word.length() < 3) {
      return 0;
    }
    int found = MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT));
    return found >= 0 && found % 3 == 0 ? found / 3 + 1 : 0;
  }

  private String word() {
    int start = at;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private void skipBetween() {
    while (at < text.length() && " ,.-".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private boolean skip(char c) {
    boolean there = at < text.length() && text.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }

  /** Reads at most {@code digits} digits; -1 if there are none. */
  private int number(int digits) {
    int value = -1;
    for (int n = 0; n < digits && isDigit(at); n++, at++) {
      value = Math.max(0, value) * 10 + text.charAt(at) - '0';
    }
    return value;
  }

  private boolean isDigit(int i) {
    return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }
}
