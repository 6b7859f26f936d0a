package org.quotidian.index.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void theFirstAreThoseOfASumOverAllSegments() throws IOException {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      Tally tally = new Tally();
      Map<String, long[]> sums = new TreeMap<>();
      int segments = random.nextInt(6);
      for (int segment = 0; segment < segments; segment++) {
        Map<String, int[]> counts = counts(random);
        tally.add(ids(counts), numbers(counts, 0), numbers(counts, 1));
        counts.forEach(
            (id, count) -> {
              long[] sum = sums.computeIfAbsent(id, none -> new long[2]);
              sum[0] += count[0];
              sum[1] += count[1];
            });
      }
      int limit = 1 + random.nextInt(40);
      assertThat(tally.top(limit).stream().map(TallyTest::shown).toList())
          .isEqualTo(first(sums, limit));
    }
  }

  @Test
  void ofNoSegmentsNobodyIsFirst() throws IOException {
    assertThat(new Tally().top(10)).isEmpty();
  }

  private static Map<String, int[]> counts(Random random) {
    Map<String, int[]> counts = new TreeMap<>();
    int size = random.nextInt(60);
    for (int i = 0; i < size; i++) {
      int articles = random.nextInt(3) == 0 ? random.nextInt(100) : random.nextInt(3);
      counts.put("id" + random.nextInt(90), new int[] {articles, articles * (1 + i % 3)});
    }
    return counts;
  }

  private static int[] numbers(Map<String, int[]> counts, int which) {
    return counts.values().stream().mapToInt(count -> count[which]).toArray();
  }

  private static Tally.Ids ids(Map<String, int[]> counts) {
    List<String> ids = new ArrayList<>(counts.keySet());
    return new Tally.Ids() {
      @Override
      public BytesRef id(int number) {
        return new BytesRef(ids.get(number));
      }

      @Override
      public int number(BytesRef id) {
        return ids.indexOf(id.utf8ToString());
      }
    };
  }

  private static List<String> first(Map<String, long[]> sums, int limit) {
    return sums.entrySet().stream()
        .filter(sum -> sum.getValue()[0] > 0)
        .sorted(
            Comparator.<Map.Entry<String, long[]>>comparingLong(sum -> -sum.getValue()[0])
                .thenComparingLong(sum -> -sum.getValue()[1])
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(limit)
        .map(sum -> sum.getKey() + " " + sum.getValue()[0] + " " + sum.getValue()[1])
        .toList();
  }

  private static String shown(Tally.Entry entry) {
    return entry.id().utf8ToString() + " " + entry.articles() + " " + entry.occurrences();
  }
}
