package org.quotidian.article.html;

import java.util.List;

/**
 * The lists among an article's blocks: one whose items are more than links belongs to the text with all
 * of its items, short ones and links, too.
 */
final class Lists {
  private static final double MOST_LINKS = 0.5;

  private final int[] around;
  private final int[] chars;
  private final int[] links;
  private final boolean[] prose;

  Lists(Outline outline, List<Block> blocks) {
    int size = outline.size();
    around = new int[size];
    chars = new int[size];
    links = new int[size];
    prose = new boolean[size];
    for (int e = 0; e < size; e++) {
      around[e] =
          Outline.isList(outline.element(e).normalName())
              ? e
              : e == 0 ? -1 : around[outline.parent(e)];
    }
    for (Block block : blocks) {
      int list = around[block.element()];
      if (list >= 0) {
        chars[list] += block.text().length();
        links[list] += block.linkChars();
        prose[list] |= block.prose() > 0;
      }
    }
  }

  /** Tells whether the block is an item of such a list. */
  boolean keepsOn(Block block) {
    int list = around[block.element()];
    return list >= 0
        && prose[list]
        && links[list] < MOST_LINKS * chars[list]
        && !block.isHeading()
        && !Boilerplate.is(block);
  }
}
