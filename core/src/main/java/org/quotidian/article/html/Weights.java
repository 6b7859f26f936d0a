package org.quotidian.article.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much prose each element of an outline holds, and which elements are set aside by what they
 * are called. A name is only a hint: an element with a great share of the page's prose is kept
 * whatever it is called, and so is one around what is called the body of an article.
 */
final class Weights {
  private static final double MOST_BY_NAME = 0.30;
  private static final double MOST_BY_TAG = 0.50;
  private static final double MOST_OF_OTHERS = 0.75;

  /** What is called a body is one around which a name counts for nothing if it holds that much. */
  private static final double LEAST_OF_A_BODY = 0.02;

  /** A name counts whatever stands below it within what holds so many characters in its own paragraphs. */
  private static final long LEAST_TEXT = 800;

  private static final int LEVELS_TO_TEXT = 3;

  private static final long SHORTEST_BODY = 300;

  private final long[] prose;
  private final int[] links;
  private final int[] chars;
  private final boolean[] aside;
  private final Hint[] hints;

  /**
   * @param namesCount whether what elements are called sets them aside, or their tags alone do
   */
  Weights(Outline outline, boolean namesCount) {
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
    long[] bodies = bodies(outline, all);
    long[] paragraphs = total == 0 ? new long[0] : paragraphs(outline);
    Teasers teasers = new Teasers(outline, all, paragraphs);
    for (int e = 0; e < size; e++) {
      double share = total == 0 ? 0 : (double) all[e] / total;
      int parent = outline.parent(e);
      boolean around =
          bodies[e] >= SHORTEST_BODY
              && 2 * bodies[e] >= all[e]
              && bodies[e] >= LEAST_OF_A_BODY * total;
      boolean byName = namesCount && !around;
      boolean inText = total > 0 && parent > 0 && isText(outline, parent, paragraphs);
      aside[e] =
          (parent >= 0 && aside[parent])
              || teasers.isOne(e)
              || (byName
                  && hints[e] == Hint.NOISE
                  && (inText
                      || (share < MOST_BY_NAME
                          && named.getOrDefault(outline.element(e).className(), 0L)
                              < MOST_BY_NAME * total)))
              || (byName && hints[e] == Hint.OTHERS && (inText || share < MOST_OF_OTHERS))
              || (hints[e] == Hint.APART && share < MOST_BY_TAG);
    }
    prose = sums(outline, aside);
    links = new int[total == 0 ? 0 : size];
    chars = new int[links.length];
    if (total > 0) {
      countLinks(outline);
    }
  }

  /** Counts the text and the links in all elements, for a page that has prose at all. */
  private void countLinks(Outline outline) {
    for (Block block : outline.blocks()) {
      if (!aside[block.element()]) {
        links[block.element()] += block.linkChars();
        chars[block.element()] += block.text().length();
      }
    }
    for (int e = links.length - 1; e > 0; e--) {
      links[outline.parent(e)] += links[e];
      chars[outline.parent(e)] += chars[e];
    }
  }

  /** Returns which part of the element's text belongs to links, without what is set aside. */
  double linkShare(int element) {
    return links.length == 0 || chars[element] == 0 ? 0 : (double) links[element] / chars[element];
  }

  /** Tells whether the element or one around it holds running text of its own. */
  private static boolean isText(Outline outline, int element, long[] paragraphs) {
    int at = element;
    for (int level = 0; level < LEVELS_TO_TEXT && at > 0; level++) {
      if (paragraphs[at] >= LEAST_TEXT) {
        return true;
      }
      at = outline.parent(at);
    }
    return false;
  }

  /** Returns how much prose each element holds in paragraphs that are its own. */
  private static long[] paragraphs(Outline outline) {
    long[] paragraphs = new long[outline.size()];
    for (Block block : outline.blocks()) {
      if (block.isParagraph()) {
        paragraphs[Math.max(0, outline.parent(block.element()))] += block.prose();
      }
    }
    return paragraphs;
  }

  /** Returns for each element the prose of the greatest in it that is called an article's body. */
  private long[] bodies(Outline outline, long[] all) {
    long[] greatest = new long[all.length];
    for (int e = all.length - 1; e > 0; e--) {
      String tag = outline.element(e).normalName();
      boolean is = hints[e] == Hint.BODY && !tag.equals("article") && !tag.equals("main");
      int parent = outline.parent(e);
      greatest[parent] = Math.max(greatest[parent], is ? all[e] : greatest[e]);
    }
    return greatest;
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
