package org.quotidian.article.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parts of a text that advertisements cut asunder: what stands beside the body or is called as it
 * is, and is marked up as it is. Teasers of other articles, that stand there too, are not.
 */
final class Parts {
  private static final double LEAST_BESIDE = 0.1;

  /** Characters of prose of a part that is called as the body is, within what is called alike. */
  private static final long LEAST_ALIKE = 80;

  private static final int LEVELS_UP = 5;

  private static final double LEAST_OF_THE_KIND = 0.2;
  private static final double MOST_LINKED = 0.35;

  private final Outline outline;
  private final Weights weights;
  private final boolean[] within;
  private final String kind;
  private final Set<String> names;
  private final long least;
  private final int end;
  private final long[] alike;

  private Parts(Outline outline, Weights weights, int top, boolean[] within) {
    this.outline = outline;
    this.weights = weights;
    this.within = within;
    Block most = manner(top);
    kind = most.tag();
    names = outline.element(most.element()).classNames();
    least = Math.round(LEAST_BESIDE * weights.prose(top));
    end = nextHeadline(outline.firstBlock(top));
    alike = alike();
  }

  /** Marks in {@code within} what belongs to the text in {@code top}, up to the next article's headline. */
  static void take(Outline outline, Weights weights, int top, boolean[] within) {
    if (weights.prose(top) > 0) {
      new Parts(outline, weights, top, within).take(top);
    }
  }

  private void take(int top) {
    int below = top;
    for (int level = 0; level < LEVELS_UP && outline.parent(below) > 0; level++) {
      int parent = outline.parent(below);
      for (int e = parent + 1; e < outline.size() && outline.parent(e) >= parent; e++) {
        if (outline.parent(e) == parent && e != below) {
          takeIfPart(e, least);
        }
      }
      within[parent] = true;
      below = parent;
    }
    String name = outline.element(top).className();
    String around = outline.element(Math.max(0, outline.parent(top))).className();
    for (int e = top + 1; e < outline.size() && !name.isBlank(); e++) {
      if (within[e] || !outline.element(e).className().equals(name)) {
        continue;
      }
      boolean inAlike =
          !around.isBlank() && outline.element(outline.parent(e)).className().equals(around);
      takeIfPart(e, inAlike ? Math.min(least, LEAST_ALIKE) : least);
    }
  }

  private void takeIfPart(int element, long prose) {
    if (!weights.isAside(element)
        && weights.prose(element) >= prose
        && outline.firstBlock(element) < end
        && alike[element] >= LEAST_OF_THE_KIND * weights.prose(element)
        && weights.linkShare(element) <= MOST_LINKED) {
      outline.mark(element, within);
    }
  }

  /** Returns for each element how much of its prose is marked up as most of the text is. */
  private long[] alike() {
    long[] sums = new long[outline.size()];
    for (Block block : outline.blocks()) {
      sums[block.element()] += isAlike(block) ? block.prose() : 0;
    }
    for (int e = sums.length - 1; e > 0; e--) {
      sums[outline.parent(e)] += sums[e];
    }
    return sums;
  }

  private boolean isAlike(Block block) {
    if (weights.isAside(block.element()) || !block.tag().equals(kind)) {
      return false;
    }
    Set<String> others = outline.element(block.element()).classNames();
    return names.isEmpty() ? others.isEmpty() : others.stream().anyMatch(names::contains);
  }

  /** Returns a block that is marked up as most of the prose in the element is. */
  private Block manner(int element) {
    Map<String, Integer> sums = new HashMap<>();
    Block most = outline.blocks().get(outline.firstBlock(element));
    int greatest = 0;
    for (Block block : blocks(element)) {
      if (!weights.isAside(block.element())) {
        String key = block.tag() + ' ' + outline.element(block.element()).className();
        int sum = sums.merge(key, block.prose(), Integer::sum);
        if (sum > greatest) {
          greatest = sum;
          most = block;
        }
      }
    }
    return most;
  }

  private List<Block> blocks(int element) {
    return outline.blocks().subList(outline.firstBlock(element), outline.endBlock(element));
  }

  /** Returns the first block from {@code start} on that is another article's headline. */
  private int nextHeadline(int start) {
    List<Block> blocks = outline.blocks();
    boolean prose = false;
    for (int b = start; b < blocks.size(); b++) {
      if (prose && blocks.get(b).tag().equals("h1")) {
        return b;
      }
      prose |= blocks.get(b).prose() > 0;
    }
    return blocks.size();
  }
}
