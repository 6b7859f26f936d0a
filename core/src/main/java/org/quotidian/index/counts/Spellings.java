package org.quotidian.index.counts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The spellings of one name, counted. */
final class Spellings {
  static final int SHOWN = 5;

  private final Map<String, Integer> counts = new HashMap<>();

  void add(String spelling, int times) {
    counts.merge(spelling, times, Integer::sum);
  }

  /** Returns the most frequent. */
  List<String> top() {
    List<Map.Entry<String, Integer>> sorted = new ArrayList<>(counts.entrySet());
    sorted.sort(
        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    return sorted.stream().limit(SHOWN).map(Map.Entry::getKey).toList();
  }
}
