package org.quotidian.article.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the blocks that are the article's text: the element whose near descendants hold most prose
 * (after Readability by Arc90 and Mozilla), what stands beside it and reads alike, and of these the
 * blocks that are no links, labels or boilerplate.
 */
final class BodyFinder {
  /** What prose counts for an element 0, 1, 2 … levels above the one that holds it. */
  private static final double[] BY_DISTANCE = {1, 1, 0.8, 0.6, 0.45, 0.35, 0.25};

  private static final double NAMED_AS_BODY = 1.3;
  private static final long LEAST_OF_AN_ARTICLE = 500;

  /** Characters: a text shorter than this is looked for a second time. */
  private static final int NEXT_TO_NOTHING = 250;

  private static final int MUCH_MORE = 3;
  private static final double MOST_TOLD_WITHIN = 0.5;

  private final Outline outline;
  private final Weights weights;
  private final ToldText told;
  private final Standfirst standfirst;
  private final BlockFilter filter;
  private final int end;

  private BodyFinder(
      Outline outline,
      ToldText told,
      List<String> descriptions,
      List<String> titles,
      List<String> authors,
      Weights weights) {
    this.outline = outline;
    this.weights = weights;
    this.told = told;
    this.standfirst = new Standfirst(outline, descriptions, titles);
    this.filter = new BlockFilter(outline, told, titles, authors);
    this.end = Math.min(nextArticle(), Underline.comments(outline.blocks()));
  }

  /**
   * Returns the blocks of the body in order; none if the page has no text outside of links. Where next
   * to nothing is found, what elements are called is left out of account, as Readability does.
   */
  static List<Block> find(Outline outline, ToldText told, PageMetadata metadata) {
    List<String> descriptions = metadata.descriptions();
    List<String> titles = metadata.titles();
    List<String> authors = metadata.authors();
    List<Block> found =
        new BodyFinder(outline, told, descriptions, titles, authors, new Weights(outline, true))
            .find();
    int length = length(found);
    if (length >= NEXT_TO_NOTHING) {
      return found;
    }
    List<Block> more =
        new BodyFinder(outline, told, descriptions, titles, authors, new Weights(outline, false))
            .find();
    if (length(more) > MUCH_MORE * length) {
      return more;
    }
    return found.isEmpty() ? anyText(outline) : found;
  }

  private static int length(List<Block> blocks) {
    return blocks.stream().mapToInt(block -> block.text().length()).sum();
  }

  /** What there is on a page of a few words. */
  private static List<Block> anyText(Outline outline) {
    return outline.blocks().stream()
        .filter(block -> block.linkShare() < 0.5 && !block.tag().equals("h1"))
        .filter(block -> !Boilerplate.is(block))
        .toList();
  }

  private List<Block> find() {
    int top = top();
    if (top < 0) {
      return paragraphs();
    }
    boolean[] within = new boolean[outline.size()];
    outline.mark(top, within);
    Parts.take(outline, weights, top, within);
    List<Block> kept = new ArrayList<>();
    int first = firstWithin(within);
    kept.addAll(standfirst.before(first));
    boolean toldWithin = isMostlyWithin(within);
    for (Block block : outline.blocks().subList(0, end)) {
      boolean isWithin = within[block.element()] && !weights.isAside(block.element());
      if (isWithin || (!toldWithin && told.tells(block.text()))) {
        kept.add(block);
      }
    }
    return filter.filter(kept);
  }

  /** Tells whether most of what is told stands where the body is, so that the rest stands in boxes. */
  private boolean isMostlyWithin(boolean[] within) {
    long inside = 0;
    long all = 0;
    for (Block block : outline.blocks().subList(0, end)) {
      if (told.tells(block.text())) {
        int length = block.text().length();
        all += length;
        inside += within[block.element()] && !weights.isAside(block.element()) ? length : 0;
      }
    }
    return inside >= MOST_TOLD_WITHIN * all;
  }

  /** What there is on a page without prose. */
  private List<Block> paragraphs() {
    return outline.blocks().stream()
        .filter(block -> block.isParagraph() && block.linkShare() < 0.5)
        .filter(block -> !weights.isAside(block.element()))
        .toList();
  }

  private int firstWithin(boolean[] within) {
    List<Block> blocks = outline.blocks();
    for (int b = 0; b < blocks.size(); b++) {
      int element = blocks.get(b).element();
      if (within[element] && !weights.isAside(element) && blocks.get(b).prose() > 0) {
        return b;
      }
    }
    return blocks.size();
  }

  private int top() {
    double[] scores = new double[outline.size()];
    for (Block block : outline.blocks().subList(0, end)) {
      boolean isTold = told.tells(block.text());
      int weight = isTold ? 3 * block.text().length() : block.prose();
      if (weight == 0 || (!isTold && weights.isAside(block.element()))) {
        continue;
      }
      int at = block.element();
      for (int level = 0; level < BY_DISTANCE.length && at >= 0; level++) {
        scores[at] += weight * BY_DISTANCE[level];
        at = outline.parent(at);
      }
    }
    int best = -1;
    double most = 0;
    for (int e = 0; e < scores.length; e++) {
      double score =
          scores[e]
              * (weights.hint(e) == Hint.BODY ? NAMED_AS_BODY : 1)
              * (1 - weights.linkShare(e));
      if (score > most) {
        most = score;
        best = e;
      }
    }
    return best;
  }

  /**
   * Returns the first block of a second article that a page has loaded below the first: an article
   * element with a first-order heading of its own behind another one with prose.
   */
  private int nextArticle() {
    int[] articles = new int[outline.size()];
    for (int e = 0; e < articles.length; e++) {
      boolean is = outline.element(e).normalName().equals("article");
      articles[e] = is ? e : e == 0 ? -1 : articles[outline.parent(e)];
    }
    List<Block> blocks = outline.blocks();
    int first = -1;
    long prose = 0;
    for (int b = 0; b < blocks.size(); b++) {
      int article = articles[blocks.get(b).element()];
      if (blocks.get(b).tag().equals("h1") && article >= 0) {
        if (first >= 0 && prose >= LEAST_OF_AN_ARTICLE && !outline.isWithin(article, first)) {
          return outline.firstBlock(article);
        }
        if (first < 0 || prose < LEAST_OF_AN_ARTICLE) {
          first = article;
          prose = 0;
        }
      }
      boolean within = first >= 0 && article >= 0 && outline.isWithin(article, first);
      prose += within ? blocks.get(b).prose() : 0;
    }
    return blocks.size();
  }
}
