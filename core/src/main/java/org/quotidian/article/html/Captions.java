package org.quotidian.article.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Knows captions by where they stand: beside a picture, in an element that is called after it and holds
 * no other text.
 */
final class Captions {
  private static final Set<String> PICTURES = Set.of("img", "picture", "video", "iframe", "svg");
  private static final String[] NAMES = {
    "image", "photo", "picture", "bild", "foto", "thumb", "media", "figure"
  };
  private static final int LEVELS = 3;
  private static final int LONGEST = 350;

  /** How many elements are looked at, as one may hold much that is no text. */
  private static final int MOST_ASKED = 100;

  private final Outline outline;

  Captions(Outline outline) {
    this.outline = outline;
  }

  /** Tells whether the block is one. */
  boolean isOne(Block block) {
    if (block.text().length() > LONGEST || block.isHeading()) {
      return false;
    }
    int element = block.element();
    for (int level = 0; level < LEVELS && element > 0 && isAlone(element); level++) {
      Element at = outline.element(element);
      if (isNamed(at) && holdsPicture(at)) {
        return true;
      }
      element = outline.parent(element);
    }
    return false;
  }

  /** Tells whether the element holds no more than a caption and its credit. */
  private boolean isAlone(int element) {
    int length = 0;
    for (int b = outline.firstBlock(element); b < outline.endBlock(element); b++) {
      length += outline.blocks().get(b).text().length();
      if (length > LONGEST || outline.blocks().get(b).isHeading()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNamed(Element element) {
    String names = element.className().toLowerCase(Locale.ROOT);
    for (String name : NAMES) {
      if (names.contains(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsPicture(Element element) {
    return element.stream()
        .limit(MOST_ASKED)
        .anyMatch(each -> PICTURES.contains(each.normalName()));
  }
}
