package org.quotidian.article.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much prose each element of an outline holds, and which elements are set aside by what they
 * are called. A name is only a hint: an element with a great share of the page's prose is kept
 * whatever it is called.
 */
final class Weights {
  private static final double MOST_BY_NAME = 0.30;
  private static final double MOST_BY_TAG = 0.50;
  private static final double MOST_OF_OTHERS = 0.75;

  private final long[] prose;
  private final boolean[] aside;
  private final Hint[] hints;

  Weights(Outline outline) {
    int size = outline.size();
    hints = new Hint[size];
    long[] all = sums(outline, null);
    long total = size == 0 ? 0 : all[0];
    aside = new boolean[size];
    Map<String, Long> named = new HashMap<>();
    for (int e = 0; e < size; e++) {
      hints[e] = Hint.of(outline.element(e));
      if (hints[e] == Hint.NOISE || hints[e] == Hint.OTHERS) {
        named.merge(outline.element(e).className(), all[e], Long::sum);
      }
    }
    for (int e = 0; e < size; e++) {
      double share = total == 0 ? 0 : (double) all[e] / total;
      int parent = outline.parent(e);
      aside[e] =
          (parent >= 0 && aside[parent])
              || (hints[e] == Hint.NOISE
                  && share < MOST_BY_NAME
                  && named.getOrDefault(outline.element(e).className(), 0L) < MOST_BY_NAME * total)
              || (hints[e] == Hint.OTHERS && share < MOST_OF_OTHERS)
              || (hints[e] == Hint.APART && share < MOST_BY_TAG);
    }
    prose = sums(outline, aside);
  }

  private static long[] sums(Outline outline, boolean @Nullable [] without) {
    long[] sums = new long[outline.size()];
    List<Block> blocks = outline.blocks();
    for (Block block : blocks) {
      if (without == null || !without[block.element()]) {
        sums[block.element()] += block.prose();
      }
    }
    for (int e = sums.length - 1; e > 0; e--) {
      sums[outline.parent(e)] += sums[e];
    }
    return sums;
  }

  /** Returns how many characters of prose the element holds, without what is set aside. */
  long prose(int element) {
    return prose[element];
  }

  /** Tells whether the element lies in something that is set aside. */
  boolean isAside(int element) {
    return aside[element];
  }

  Hint hint(int element) {
    return hints[element];
  }
}
