package org.quotidian.index.layout;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ConfidencesTest {
  @Property
  void whatIsShownDecidesWhetherALeastConfidenceIsReached(
      @ForAll @DoubleRange(min = 0, max = 1) double confidence,
      @ForAll @DoubleRange(min = 0, max = 1) double least) {
    int steps = Confidences.steps(confidence);
    assertThat(steps >= Confidences.leastSteps(least)).isEqualTo(Confidences.of(steps) >= least);
  }

  @Test
  void aClaimReachesTheConfidenceThatItIsShownWith() {
    for (int steps = 0; steps <= 10_000; steps++) {
      double shown = Confidences.of(steps);
      assertThat(Confidences.steps(shown)).isEqualTo(steps);
      assertThat(Confidences.leastSteps(shown)).isEqualTo(steps);
      assertThat(Double.toString(shown).length()).isLessThanOrEqualTo(6);
    }
  }
}
