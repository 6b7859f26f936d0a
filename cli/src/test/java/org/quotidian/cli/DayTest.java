package org.quotidian.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotidian.cli.input.Day;

class DayTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 3, 31);

  @ParameterizedTest
  @CsvSource({
    "2024-03-09,2024-03-09,2024-03-09",
    "2024-02,2024-02-01,2024-02-29",
    "2023,2023-01-01,2023-12-31",
    "7d,2024-03-24,2024-03-24",
    "2w,2024-03-17,2024-03-17",
    "1m,2024-02-29,2024-02-29",
    "1y,2023-03-31,2023-03-31",
  })
  void daysAreReadAsPeopleTypeThem(String text, LocalDate first, LocalDate last) {
    assertThat(Day.first(text, TODAY)).isEqualTo(first);
    assertThat(Day.last(text, TODAY)).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "d", "yesterday", "2024-13", "2024-02-30", "9/3/24", "20240309", "7x"})
  void whatIsNoDayIsSaidToBeNone(String text) {
    assertThatThrownBy(() -> Day.first(text, TODAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2024-03-09");
  }
}
