package org.quotidian.cli.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** A day as people type it: 2024-03-09, 2024-03, 2024, or how long ago: 7d, 2w, 6m, 1y. */
public final class Day {
  private Day() {}

  /**
   * Returns the first day that is meant.
   *
   * @throws IllegalArgumentException if no day is meant
   */
  public static LocalDate first(String text, LocalDate today) {
    return day(text, today, false);
  }

  /**
   * Returns the last day that is meant.
   *
   * @throws IllegalArgumentException if no day is meant
   */
  public static LocalDate last(String text, LocalDate today) {
    return day(text, today, true);
  }

  private static LocalDate day(String text, LocalDate today, boolean last) {
    try {
      String number = text.isEmpty() ? "" : text.substring(0, text.length() - 1);
      switch (text.isEmpty() ? ' ' : text.charAt(text.length() - 1)) {
        case 'd':
          return today.minusDays(Integer.parseInt(number));
        case 'w':
          return today.minusWeeks(Integer.parseInt(number));
        case 'm':
          return today.minusMonths(Integer.parseInt(number));
        case 'y':
          return today.minusYears(Integer.parseInt(number));
        default:
          break;
      }
      switch (text.length()) {
        case 4:
          LocalDate newYear = LocalDate.of(Integer.parseInt(text), 1, 1);
          return last ? newYear.plusYears(1).minusDays(1) : newYear;
        case 7:
          YearMonth month = YearMonth.parse(text);
          return last ? month.atEndOfMonth() : month.atDay(1);
        default:
          return LocalDate.parse(text);
      }
    } catch (DateTimeException | NumberFormatException e) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no day; write 2024-03-09, 2024-03, 2024, or 7d, 2w, 6m, 1y", e);
    }
  }
}
