package org.quotidian.article.html;

import java.util.HashMap;
import java.util.Map;

/**
 * What a page prints twice, for a narrow screen and a wide one, say: a block whose runs of words
 * (nearly) all stood elsewhere before. What repeats itself under the same element was meant to.
 */
final class Repeats {
  private static final int SHORTEST = 4;
  private static final int LONG = 100;
  private static final double MOST_OF_A_LONG_ONE = 0.9;

  private final Map<Integer, Integer> places = new HashMap<>();
  private final Outline outline;

  Repeats(Outline outline) {
    this.outline = outline;
  }

  /** Tells whether the block repeats earlier ones, and remembers it. */
  boolean isOne(Block block) {
    int place = outline.parent(block.element());
    WordRuns runs = new WordRuns(block.text());
    int count = 0;
    int repeated = 0;
    while (runs.next()) {
      count++;
      Integer before = places.putIfAbsent(runs.hash(), place);
      repeated += before != null && before != place ? 1 : 0;
    }
    double least = count < LONG ? count : MOST_OF_A_LONG_ONE * count;
    return count >= SHORTEST && repeated >= least;
  }
}
