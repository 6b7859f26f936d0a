package org.quotidian.article.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The lines between an article's headline and its text: what the page describes itself with, or is
 * named as such.
 */
final class Standfirst {
  private static final int SHORTEST = 40;
  private static final int SHORTEST_UNNAMED = 80;
  private static final int LONGEST = 900;
  private static final int MOST = 3;

  /** Letters of a place that opens a text, which descriptions leave out. */
  private static final int LONGEST_PLACE = 20;

  private static final int LEVELS = 5;
  private static final String[] NAMES = {
    "standfirst",
    "lead",
    "lede",
    "intro",
    "summary",
    "subtitle",
    "subhead",
    "dek",
    "deck",
    "excerpt",
    "description",
    "abstract",
    "chapo",
    "entradilla",
    "ingress",
    "sottotitolo",
    "subheadline",
    "preface",
    "sapo",
    "perex",
    "bajada",
    "vorspann",
    "kicker-text",
    "strap"
  };

  private final Outline outline;
  private final List<String> descriptions = new ArrayList<>();
  private final Set<String> titles = new HashSet<>();

  Standfirst(Outline outline, List<String> descriptions, List<String> titles) {
    this.outline = outline;
    titles.forEach(title -> this.titles.add(Headlines.folded(title)));
    for (String description : descriptions) {
      this.descriptions.add(Headlines.folded(description));
    }
  }

  /**
   * Returns the blocks that are lines of it and stand before block {@code first}: what describes the
   * article, else what is named as such, else the first paragraph below the headline.
   */
  List<Block> before(int first) {
    List<Block> blocks = outline.blocks();
    int end = Math.min(first, blocks.size());
    int heading = -1;
    for (int b = 0; b < end; b++) {
      if (canBe(blocks.get(b)) && describes(blocks.get(b).text())) {
        if (!blocks.get(b).isHeading()) {
          return alike(b, end);
        }
        heading = heading < 0 ? b : heading;
      }
    }
    if (heading >= 0) {
      return List.of(blocks.get(heading));
    }
    int headline = headline(end);
    for (int b = end - 1; headline >= 0 && b > headline; b--) {
      if (canBe(blocks.get(b)) && !blocks.get(b).isHeading() && isNamed(blocks.get(b))) {
        return alike(b, end);
      }
    }
    for (int b = headline + 1; headline >= 0 && b < end; b++) {
      if (canBe(blocks.get(b)) && isSentence(blocks.get(b))) {
        return List.of(blocks.get(b));
      }
    }
    return List.of();
  }

  /** Returns block {@code line} with the paragraphs beside it that are called as it is. */
  private List<Block> alike(int line, int end) {
    int start = line;
    int stop = line + 1;
    while (start > 0 && line - start < MOST && areAlike(start - 1, line)) {
      start--;
    }
    while (stop < end && stop - line < MOST && areAlike(stop, line)) {
      stop++;
    }
    return outline.blocks().subList(start, stop);
  }

  private boolean areAlike(int one, int other) {
    Block first = outline.blocks().get(one);
    Block second = outline.blocks().get(other);
    return first.tag().equals(second.tag())
        && !first.isHeading()
        && first.endsSentence()
        && outline.parent(first.element()) == outline.parent(second.element())
        && outline
            .element(first.element())
            .className()
            .equals(outline.element(second.element()).className());
  }

  /** Returns the last block before {@code end} that is the headline, or -1. */
  private int headline(int end) {
    int last = -1;
    for (int b = 0; b < end; b++) {
      Block block = outline.blocks().get(b);
      if (block.tag().equals("h1")
          || (block.isHeading() && titles.contains(Headlines.folded(block.text())))) {
        last = b;
      }
    }
    return last;
  }

  /** A paragraph of its own in the header of the article. */
  private boolean isSentence(Block block) {
    return block.isParagraph()
        && block.text().length() >= SHORTEST_UNNAMED
        && block.endsSentence()
        && !Boilerplate.is(block)
        && !isApart(block);
  }

  /** Captions, menus, forms and the like are none, wherever they stand. */
  private boolean isApart(Block block) {
    int element = block.element();
    for (int level = 0; level < LEVELS && element > 0; level++) {
      Element at = outline.element(element);
      if (Hint.of(at) != Hint.NONE
          && Hint.of(at) != Hint.BODY
          && !at.normalName().equals("header")) {
        return true;
      }
      element = outline.parent(element);
    }
    return false;
  }

  private boolean canBe(Block block) {
    int length = block.text().length();
    return length >= SHORTEST
        && length <= LONGEST
        && block.linkShare() < 0.3
        && !block.tag().equals("h1")
        && !titles.contains(Headlines.folded(block.text()));
  }

  private boolean describes(String text) {
    String folded = Headlines.folded(text);
    for (String description : descriptions) {
      int length = description.length();
      if (length >= 30 && folded.length() >= 30) {
        String start = description.substring(0, length - Math.min(3, length / 10));
        if (folded.startsWith(start)
            || (folded.indexOf(start) > 0 && folded.indexOf(start) <= LONGEST_PLACE)
            || (description.startsWith(folded) && folded.length() * 2 > length)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isNamed(Block block) {
    int element = block.element();
    for (int level = 0; level < 2 && element > 0; level++) {
      String names =
          (outline.element(element).className() + " " + outline.element(element).attr("itemprop"))
              .toLowerCase(Locale.ROOT);
      for (String name : NAMES) {
        if (names.contains(name)) {
          return true;
        }
      }
      element = outline.parent(element);
    }
    return false;
  }
}
