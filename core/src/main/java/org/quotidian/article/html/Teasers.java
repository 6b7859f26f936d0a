package org.quotidian.article.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds lists of teasers: children of one element that are called alike, most of which hold a link to
 * another article and below it no more text than a teaser has.
 */
final class Teasers {
  private static final int FEWEST = 4;

  /** Characters of prose: a longer item is a part of a text. */
  private static final int LONGEST = 450;

  /** Characters: a shorter link is no headline. */
  private static final int SHORTEST_LINK = 20;

  private static final double MOST_OF_THE_ITEMS = 0.8;
  private static final double MOST_OF_THE_PROSE = 0.6;

  /** Characters in paragraphs around a list that make it part of a text, with links to what it tells of. */
  private static final long LEAST_OF_A_TEXT = 200;

  /** Characters and share of the prose outside of such lists: with less, the page is but a list. */
  private static final long LEAST_BESIDE = 300;

  private static final double LEAST_SHARE_BESIDE = 0.08;

  private final boolean[] lists;

  /**
   * @param prose how much prose each element holds
   * @param paragraphs how much of it in paragraphs that are its own
   */
  Teasers(Outline outline, long[] prose, long[] paragraphs) {
    int size = outline.size();
    lists = new boolean[size];
    if (size == 0 || prose[0] == 0) {
      return;
    }
    boolean[] teaser = teasers(outline, prose);
    Map<Kind, Items> kinds = new HashMap<>();
    int[] children = new int[size];
    for (int e = 1; e < size; e++) {
      children[outline.parent(e)] += prose[e] > 0 ? 1 : 0;
    }
    for (int e = 1; e < size; e++) {
      if (prose[e] > 0 && children[outline.parent(e)] >= FEWEST) {
        Kind kind = new Kind(outline.parent(e), outline.element(e).normalName(), name(outline, e));
        kinds.computeIfAbsent(kind, k -> new Items()).add(teaser[e], prose[e]);
      }
    }
    kinds.forEach(
        (kind, items) -> {
          boolean inText =
              paragraphs[kind.parent] + paragraphs[Math.max(0, outline.parent(kind.parent))]
                  >= LEAST_OF_A_TEXT;
          lists[kind.parent] |= !inText && items.areTeasers(prose[kind.parent]);
        });
    if (size > 0
        && beside(outline, prose) < Math.max(LEAST_BESIDE, LEAST_SHARE_BESIDE * prose[0])) {
      Arrays.fill(lists, false);
    }
  }

  /** Returns which elements begin with a link and hold little text. */
  private static boolean[] teasers(Outline outline, long[] prose) {
    List<Block> blocks = outline.blocks();
    int[] links = new int[blocks.size() + 1];
    int[] nextProse = new int[blocks.size() + 1];
    nextProse[blocks.size()] = blocks.size();
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      boolean link = block.linkShare() > 0.6 && block.text().length() >= SHORTEST_LINK;
      links[b + 1] = links[b] + (link ? 1 : 0);
    }
    for (int b = blocks.size() - 1; b >= 0; b--) {
      nextProse[b] = blocks.get(b).prose() > 0 ? b : nextProse[b + 1];
    }
    boolean[] teasers = new boolean[outline.size()];
    for (int e = 1; e < teasers.length; e++) {
      int first = outline.firstBlock(e);
      teasers[e] = prose[e] > 0 && prose[e] <= LONGEST && links[nextProse[first]] > links[first];
    }
    return teasers;
  }

  private static String name(Outline outline, int element) {
    String names = outline.element(element).className();
    int blank = names.indexOf(' ');
    return blank < 0 ? names : names.substring(0, blank);
  }

  /** Returns how much prose stands outside of the lists. */
  private long beside(Outline outline, long[] prose) {
    long beside = prose[0];
    boolean[] inside = new boolean[lists.length];
    for (int e = 0; e < lists.length; e++) {
      inside[e] = e > 0 && (inside[outline.parent(e)] || lists[outline.parent(e)]);
      beside -= lists[e] && !inside[e] ? prose[e] : 0;
    }
    return beside;
  }

  /** Tells whether the element is such a list. */
  boolean isOne(int element) {
    return lists[element];
  }

  /** What is called alike in one element. */
  private record Kind(int parent, String tag, String name) {}

  private static final class Items {
    private int count;
    private int teasers;
    private long prose;

    void add(boolean teaser, long length) {
      count++;
      teasers += teaser ? 1 : 0;
      prose += teaser ? length : 0;
    }

    boolean areTeasers(long all) {
      return teasers >= FEWEST
          && teasers >= MOST_OF_THE_ITEMS * count
          && prose >= MOST_OF_THE_PROSE * all;
    }
  }
}
