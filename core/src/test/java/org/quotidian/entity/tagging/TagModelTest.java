package org.quotidian.entity.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TagModelTest {
  @Test
  void packedSumsEqualPlainOnes() {
    int bits = 6;
    Random random = new Random(7);
    byte[] weights = new byte[(1 << bits) * Labels.COUNT];
    random.nextBytes(weights);
    TagModel model = TagModel.of(bits, weights, new int[Labels.COUNT * Labels.COUNT]);
    for (int round = 0; round < 200; round++) {
      int count = random.nextInt(Features.MOST + 1);
      int[] rows = random.ints(count, 0, 1 << bits).toArray();
      int[] scores = new int[Labels.COUNT + 4];
      model.score(rows, count, scores, 0);
      for (int k = 0; k < Labels.COUNT; k++) {
        int expected = 0;
        for (int row : rows) {
          expected += weights[row * Labels.COUNT + k];
        }
        assertThat(scores[k]).isEqualTo(expected);
      }
    }
  }
}
