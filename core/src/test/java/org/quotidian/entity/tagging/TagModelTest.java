package org.quotidian.entity.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TagModelTest {
  private static final int BITS = 6;
  private static final int NO_TRANSITION = Labels.COUNT * Labels.COUNT;

  @Test
  void packedSumsEqualPlainOnesInEveryPass() {
    Random random = new Random(7);
    byte[] early = weights(random);
    byte[] late = weights(random);
    TagModel one = TagModel.of(BITS, early, new int[NO_TRANSITION]);
    TagModel two = TagModel.of(one, TagModel.of(BITS, late, new int[NO_TRANSITION]));
    for (int round = 0; round < 200; round++) {
      int count = random.nextInt(Features.MOST + 1);
      int[] rows = random.ints(count, 0, 1 << BITS).toArray();
      long[] sums = random.longs(3 * TagModel.SUMS).toArray();
      one.sum(rows, count, sums, TagModel.SUMS);
      assertThat(scores(sums, TagModel.SUMS, count)).isEqualTo(plain(early, rows, count));
      two.sum(rows, count, sums, TagModel.SUMS);
      assertThat(scores(sums, TagModel.SUMS, count)).isEqualTo(plain(early, rows, count));
      assertThat(scores(sums, 2 * TagModel.SUMS, count)).isEqualTo(plain(late, rows, count));
    }
  }

  @Test
  void rowsMayBeAddedToOnePassLater() {
    Random random = new Random(8);
    byte[] early = weights(random);
    byte[] late = weights(random);
    TagModel two =
        TagModel.of(
            TagModel.of(BITS, early, new int[NO_TRANSITION]),
            TagModel.of(BITS, late, new int[NO_TRANSITION]));
    int[] rows = random.ints(20, 0, 1 << BITS).toArray();
    long[] sums = new long[2 * TagModel.SUMS];
    two.sum(rows, 14, sums, 0);
    two.add(Arrays.copyOfRange(rows, 14, 20), 6, 1, sums, TagModel.SUMS);
    assertThat(scores(sums, 0, 14)).isEqualTo(plain(early, rows, 14));
    assertThat(scores(sums, TagModel.SUMS, 20)).isEqualTo(plain(late, rows, 20));
  }

  private static byte[] weights(Random random) {
    byte[] weights = new byte[(1 << BITS) * Labels.COUNT];
    random.nextBytes(weights);
    return weights;
  }

  private static int[] scores(long[] sums, int at, int count) {
    int[] scores = new int[Labels.COUNT];
    TagModel.unpack(sums, at, count, scores, 0);
    return scores;
  }

  private static int[] plain(byte[] weights, int[] rows, int count) {
    int[] scores = new int[Labels.COUNT];
    for (int i = 0; i < count; i++) {
      for (int k = 0; k < Labels.COUNT; k++) {
        scores[k] += weights[rows[i] * Labels.COUNT + k];
      }
    }
    return scores;
  }
}
