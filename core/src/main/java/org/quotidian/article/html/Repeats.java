package org.quotidian.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a page prints twice, for a narrow screen and a wide one, say: a block whose runs of words
 * (nearly) all stood elsewhere before, and a short part of one, which is there to be looked at. What
 * repeats itself under the same element was meant to.
 */
final class Repeats {
  private static final int SHORTEST = 4;
  private static final int LONG = 100;
  private static final double MOST_OF_A_LONG_ONE = 0.9;

  /** A part of an earlier block with more runs than this is no extract. */
  private static final int LONGEST_EXTRACT = 50;

  private static final double WHOLE = 0.8;

  private final Map<Integer, Integer> seen = new HashMap<>();
  private final List<Integer> places = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();
  private final Outline outline;

  Repeats(Outline outline) {
    this.outline = outline;
  }

  /** Tells whether the block repeats earlier ones, and remembers it. */
  boolean isOne(Block block) {
    int place = outline.parent(block.element());
    int number = places.size();
    places.add(place);
    WordRuns runs = new WordRuns(block.text());
    int count = 0;
    int repeated = 0;
    int first = -1;
    while (runs.next()) {
      count++;
      Integer before = seen.putIfAbsent(runs.hash(), number);
      if (before != null && places.get(before) != place) {
        repeated++;
        first = first < 0 ? before : first;
      }
    }
    sizes.add(count);
    double least = count < LONG ? count : MOST_OF_A_LONG_ONE * count;
    return count >= SHORTEST
        && repeated >= least
        && (count <= LONGEST_EXTRACT || count >= WHOLE * sizes.get(first));
  }
}
