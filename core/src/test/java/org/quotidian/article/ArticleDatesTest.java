package org.quotidian.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-03-09|2024-03-09T00:00:00Z",
        "2024/03/09|2024-03-09T00:00:00Z",
        "20240309|2024-03-09T00:00:00Z",
        "2024-03-09T14:05:06Z|2024-03-09T14:05:06Z",
        "2024-03-09T14:05Z|2024-03-09T14:05:00Z",
        "2024-03-09 14:05:06|2024-03-09T14:05:06Z",
        "2024-03-09 14:05:06 UTC|2024-03-09T14:05:06Z",
        "2024-03-09T14:05:06.789Z|2024-03-09T14:05:06.789Z",
        "2024-03-09T14:05:06.123456789Z|2024-03-09T14:05:06.123456789Z",
        "2024-03-09T14:05:06+02:00|2024-03-09T12:05:06Z",
        "2024-03-09T14:05:06-0530|2024-03-09T19:35:06Z",
        "2024-03-09T14:05:06+02|2024-03-09T12:05:06Z",
        "Sat, 9 Mar 2024 14:05:06 GMT|2024-03-09T14:05:06Z",
        "Sat, 09 Mar 2024 14:05:06 +0100|2024-03-09T13:05:06Z",
        "Sat, 09 Mar 2024 14:05 EST|2024-03-09T19:05:00Z",
        "9 March 2024|2024-03-09T00:00:00Z",
        "March 9, 2024|2024-03-09T00:00:00Z",
        "Saturday, March 9, 2024|2024-03-09T00:00:00Z",
        "Mar. 9, 2024|2024-03-09T00:00:00Z",
        "26-FEB-1987 15:01:01.79|1987-02-26T15:01:01.790Z",
        " 3-MAR-1987 11:59:25.44|1987-03-03T11:59:25.440Z",
        "1912-04-15|1912-04-15T00:00:00Z",
      })
  void whatCanMeanOnlyOneDayIsRead(String text, String instant) {
    assertThat(ArticleDates.parse(text)).isEqualTo(instant);
  }

  @Test
  void deskCodesBehindATabAreNoPartOfTheDate() {
    assertThat(ArticleDates.parse("26-FEB-1987 15:01:01.79\t\t\tF")).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "None",
        "yesterday",
        "9/3/24",
        "09/03/2024",
        "3-4-2024",
        "2024",
        "2024-03",
        "2024-13-01",
        "2024-02-30",
        "2024-03-09T25:00:00Z",
        "2024-03-09T14:05:06 Mars",
        "2024-03-09 and more",
        "0001-01-01",
        "0000-00-00",
        "1709993106",
        "1709993106000",
        "9 Brumaire 1799",
        "March 2024",
        "2024-03-09T14:05:06+99:99",
        "9 March 20240",
        "٢٠٢٤-٠٣-٠٩",
      })
  void whatCouldMeanAnythingElseIsUnknown(String text) {
    assertThat(ArticleDates.parse(text)).isNull();
  }

  @Test
  void noTextMakesItFail() {
    Random random = new Random(5);
    String alphabet = "0123456789-/:.,+ TZtz\tJanFebmarGMTest\u0661\uD800é";
    for (int i = 0; i < 200_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(30); n >= 0; n--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      ArticleDates.parse(text.toString());
    }
  }
}
