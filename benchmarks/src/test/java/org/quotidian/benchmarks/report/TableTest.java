package org.quotidian.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void aRatioIsTheMedianOfTheRoundsOwnRatios() {
    // the machine was twice as slow in the second round: the medians alone would hide nothing of it
    Table table =
        new Table(
            List.of(
                List.of(score("plainLucene", "disk", 100), score("quotidian", "disk", 60)),
                List.of(score("plainLucene", "disk", 50), score("quotidian", "disk", 25)),
                List.of(score("plainLucene", "disk", 100), score("quotidian", "disk", 40))));
    assertThat(table.markdown())
        .contains("| plainLucene disk | 100 | 1 |")
        .contains("| quotidian disk | 40.0 | **0.500** (0.400 to 0.600) |");
  }

  @Test
  void aBaselineOfOtherParametersIsNoBaseline() {
    Table table =
        new Table(
            List.of(
                List.of(
                    score("plainLucene", "disk", 100),
                    score("plainLucene", "memory", 200),
                    score("quotidian", "memory", 100))));
    assertThat(table.markdown()).contains("| quotidian memory | 100 | **0.500** |");
  }

  @Test
  void withoutABaselineThereIsNoRatio() {
    Table table = new Table(List.of(List.of(score("quotidian", "disk", 60))));
    assertThat(table.markdown()).contains("| quotidian disk | 60.0 |  |");
  }

  @Test
  void theMedianOfAnEvenNumberIsTheMiddleOfTheMiddleTwo() {
    assertThat(Table.median(new double[] {4, 1, 3, 2})).isEqualTo(2.5);
    assertThat(Table.median(new double[] {})).isNaN();
  }

  private static Score score(String method, String to, double rate) {
    return new Score(
        "IndexBenchmark",
        method,
        new TreeMap<>(Map.of("to", to, "corpus", "generated")),
        Map.of("articles/s", rate));
  }
}
