package org.quotidian.blackbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Random questions of the date of publication, days back from today among them. */
final class DateQuestions {
  private final Random random;

  DateQuestions(Random random) {
    this.random = random;
  }

  Question next() {
    return random.nextInt(3) == 0 ? relative() : absolute();
  }

  /** Counts back from today, by the calendar; what is to come is not asked for. */
  private Question relative() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    LocalDate wanted = LocalDate.of(2023, 12, 15).plusDays(random.nextInt(130));
    String unit = any(List.of("d", "w", "m", "y"));
    int count =
        (int)
            (switch (unit) {
                  case "d" -> ChronoUnit.DAYS;
                  case "w" -> ChronoUnit.WEEKS;
                  case "m" -> ChronoUnit.MONTHS;
                  default -> ChronoUnit.YEARS;
                })
                .between(wanted, today);
    LocalDate from =
        today.minus(
            switch (unit) {
              case "d" -> Period.ofDays(count);
              case "w" -> Period.ofWeeks(count);
              case "m" -> Period.ofMonths(count);
              default -> Period.ofYears(count);
            });
    String ago = count + unit;
    return switch (random.nextInt(6)) {
      case 0 -> published("since:" + ago, from, null);
      case 1 -> published("before:" + ago, null, from);
      case 2 -> published("date:" + ago, from, null);
      case 3 -> published("date:>=" + ago, from, null);
      case 4 -> published("date:<" + ago, null, from);
      default -> published("date:" + ago + "..today", from, today.plusDays(1));
    };
  }

  private Question absolute() {
    LocalDate from = LocalDate.of(2023, 12, 15).plusDays(random.nextInt(130));
    LocalDate to = from.plusDays(1 + random.nextInt(40));
    LocalDate month = from.withDayOfMonth(1);
    String inMonth = from.toString().substring(0, 7);
    int year = from.getYear();
    return switch (random.nextInt(13)) {
      case 10 -> published("date:" + year, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
      case 11 -> {
        Instant noon = from.atTime(12, 0).toInstant(ZoneOffset.UTC);
        yield published("date:>=" + from + "T13:00+01:00", noon, null);
      }
      case 12 -> {
        Instant second = from.atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds(43_199);
        yield published("after:" + from + "T11:59:59Z", second.plusMillis(1), null);
      }
      case 0 -> published("date:" + from, from, from.plusDays(1));
      case 1 -> published("date:" + inMonth, month, month.plusMonths(1));
      case 2 -> published("date:" + from + ".." + to, from, to.plusDays(1));
      case 3 -> published("date:" + inMonth + "..*", month, null);
      case 4 -> published("date:[" + from + " TO " + to + "}", from, to);
      case 5 -> published("date:>=" + from, from, null);
      case 6 -> published("date:<" + inMonth, null, month);
      case 7 -> published("after:" + from, from.plusDays(1), null);
      case 8 -> published("before:" + inMonth, null, month);
      default -> published("until:" + from, null, from.plusDays(1));
    };
  }

  private static Question published(
      String text, @Nullable LocalDate from, @Nullable LocalDate before) {
    return published(text, start(from), start(before));
  }

  private static @Nullable Instant start(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Question published(String text, @Nullable Instant from, @Nullable Instant before) {
    return Question.ofArticle(
        text,
        story -> {
          Instant at = story.article().published();
          return at != null
              && (from == null || !at.isBefore(from))
              && (before == null || at.isBefore(before));
        });
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
