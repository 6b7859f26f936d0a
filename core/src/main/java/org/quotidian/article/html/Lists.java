package org.quotidian.article.html;

import java.util.List;

/**
 * The lists and tables among an article's blocks. A list whose items are more than links belongs to the
 * text with all of its items, short ones and links, too; so does a table of short cells in rows, which
 * is no means of laying out a page.
 */
final class Lists {
  private static final double MOST_LINKS = 0.5;
  private static final int LONGEST_CELLS = 60;
  private static final int FEWEST_CELLS = 4;

  private final int[] around;
  private final int[] count;
  private final int[] chars;
  private final int[] links;
  private final boolean[] prose;
  private final int[] rows;
  private final Outline outline;

  Lists(Outline outline, List<Block> blocks) {
    this.outline = outline;
    int size = outline.size();
    around = new int[size];
    count = new int[size];
    chars = new int[size];
    links = new int[size];
    rows = new int[size];
    prose = new boolean[size];
    for (int e = 0; e < size; e++) {
      String tag = outline.element(e).normalName();
      boolean is = Outline.isList(tag) || tag.equals("table");
      around[e] = is ? e : e == 0 ? -1 : around[outline.parent(e)];
      if (tag.equals("tr") && around[e] >= 0) {
        rows[around[e]]++;
      }
    }
    for (Block block : blocks) {
      int list = around[block.element()];
      if (list >= 0) {
        count[list]++;
        chars[list] += block.text().length();
        links[list] += block.linkChars();
        prose[list] |= block.prose() > 0;
      }
    }
  }

  /** Tells whether the block is part of such a list or table. */
  boolean keepsOn(Block block) {
    int list = around[block.element()];
    if (list < 0 || links[list] >= MOST_LINKS * chars[list] || block.isHeading()) {
      return false;
    }
    boolean table = outline.element(list).normalName().equals("table");
    return !Boilerplate.is(block) && (table ? holdsData(list) : prose[list]);
  }

  private boolean holdsData(int table) {
    return rows[table] > 1
        && count[table] >= FEWEST_CELLS
        && count[table] >= 2 * rows[table]
        && chars[table] <= LONGEST_CELLS * count[table];
  }
}
