package org.quotidian.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** Leaves out what stands inside an article's text and is none of it. */
final class BlockFilter {
  private static final int SHORT = 40;

  /** A sentence that is more than a link has words of its own. */
  private static final int OWN = 5;

  /** So many first-order headings head the sections of one text. */
  static final int MANY = 3;

  /** A paragraph that is longer than a teaser. */
  private static final int LONG = 200;

  /** How deep a last item is looked for in lists. */
  private static final int LEVELS = 4;

  private final Outline outline;
  private final ToldText told;
  private boolean sections;
  private final Overline overline;
  private final List<String> authors;

  BlockFilter(Outline outline, ToldText told, List<String> titles, List<String> authors) {
    this.outline = outline;
    this.told = told;
    this.overline = new Overline(titles);
    this.authors = authors;
  }

  /** Returns those of {@code blocks} that are the article's text, in order. */
  List<Block> filter(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    Repeats repeats = new Repeats(outline);
    Lists lists = new Lists(outline, blocks);
    Captions captions = new Captions(outline);
    boolean afterLabel = false;
    sections = blocks.stream().filter(block -> block.tag().equals("h1")).count() >= MANY;
    boolean linked =
        IntStream.range(0, blocks.size()).filter(b -> heads(blocks, b)).count() >= MANY;
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      boolean teaser = afterLabel && block.linkShare() > 0.6;
      boolean article =
          (told.tells(block.text()) && !Boilerplate.is(block))
              || (!teaser
                  && (reads(block) || lists.keepsOn(block) || (linked && heads(blocks, b))));
      if (article && !captions.isOne(block) && !repeats.isOne(block)) {
        kept.add(block);
      }
      afterLabel = Boilerplate.isLabel(block) || (teaser && !article);
    }
    return withoutLooseHeadings(
        Underline.without(trimmed(overline.without(trimmed(kept))), authors));
  }

  /** A heading that is a link, with more below it than a teaser has. */
  private static boolean heads(List<Block> blocks, int at) {
    Block block = blocks.get(at);
    return block.isHeading()
        && block.linkShare() > 0.4
        && !block.tag().equals("h1")
        && at + 1 < blocks.size()
        && blocks.get(at + 1).prose() >= LONG
        && !Boilerplate.is(block);
  }

  private boolean reads(Block block) {
    String text = block.text();
    if ((block.tag().equals("h1") && !sections) || block.linkShare() > 0.6) {
      return block.isParagraph()
          && block.endsSentence()
          && (text.length() > 80
              || (text.length() - block.linkChars() > OWN && !Boilerplate.is(block)));
    }
    if (Boilerplate.is(block)) {
      return false;
    }
    if (block.isHeading()) {
      return block.linkShare() < 0.4;
    }
    if (block.isParagraph() || block.prose() > 0) {
      return block.linkShare() < 0.4 || block.endsSentence();
    }
    return text.length() >= SHORT || block.endsSentence() || block.inList();
  }

  /** A heading with nothing below it heads nothing. */
  private static List<Block> withoutLooseHeadings(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Block below = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
      boolean loose =
          block.isHeading()
              && (below == null || (below.isHeading() && below.tag().compareTo(block.tag()) <= 0));
      if (!loose) {
        kept.add(block);
      }
    }
    return kept;
  }

  /** Labels, dates and names above the first running text and below the last are none of it. */
  private List<Block> trimmed(List<Block> blocks) {
    int start = 0;
    int end = blocks.size();
    while (start < end && !isText(blocks.get(start))) {
      start++;
    }
    while (start > 0 && start < end && opensText(blocks.get(start - 1), blocks.get(start))) {
      start--;
    }
    while (end > start && !isText(blocks.get(end - 1)) && !endsText(blocks, end - 1, start)) {
      end--;
    }
    return start == end ? blocks : blocks.subList(start, end);
  }

  /** A short first question or sentence that stands where the running text stands. */
  private boolean opensText(Block block, Block next) {
    return block.isParagraph()
        && block.endsSentence()
        && !block.text().endsWith(":")
        && block.linkShare() <= 0.2
        && !Boilerplate.is(block)
        && areBeside(holder(block), holder(next));
  }

  /** A short last sentence, item or listing that stands where the running text stands. */
  private boolean endsText(List<Block> blocks, int last, int start) {
    Block block = blocks.get(last);
    boolean can = block.tag().equals("pre") || block.inList() || block.endsSentence();
    if (!can || block.isHeading() || block.linkShare() > 0.2 || Boilerplate.is(block)) {
      return false;
    }
    for (int b = last - 1; b >= start; b--) {
      if (isText(blocks.get(b))) {
        return areBeside(holder(block), holder(blocks.get(b)));
      }
    }
    return false;
  }

  /** Returns the element around the paragraph, the quotation or the whole list. */
  private int holder(Block block) {
    int element = block.element();
    for (int level = 0; level < LEVELS && outline.parent(element) >= 0; level++) {
      String tag = outline.element(element).normalName();
      boolean inner =
          level == 0 || tag.equals("li") || tag.equals("blockquote") || Outline.isList(tag);
      if (!inner) {
        break;
      }
      element = outline.parent(element);
    }
    return element;
  }

  /** Tells whether they are one element, or are called alike up to one that holds them both. */
  private boolean areBeside(int one, int other) {
    for (int level = 0; level < LEVELS && one > 0 && other > 0 && one != other; level++) {
      Element first = outline.element(one);
      Element second = outline.element(other);
      if (!first.normalName().equals(second.normalName())
          || !first.className().equals(second.className())) {
        return false;
      }
      one = outline.parent(one);
      other = outline.parent(other);
    }
    return one == other;
  }

  private boolean isText(Block block) {
    return block.prose() > 0 || block.text().length() >= SHORT || told.tells(block.text());
  }
}
