package org.quotidian.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The lines between an article's headline and its text: what the page describes itself with, or is
 * named as such.
 */
final class Standfirst {
  private static final int SHORTEST = 40;
  private static final int LONGEST = 900;
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

  Standfirst(Outline outline, List<String> descriptions) {
    this.outline = outline;
    for (String description : descriptions) {
      this.descriptions.add(Headlines.folded(description));
    }
  }

  /** Returns the block that is one and stands before block {@code first}, if there is any. */
  Optional<Block> before(int first) {
    List<Block> blocks = outline.blocks();
    int end = Math.min(first, blocks.size());
    for (int b = 0; b < end; b++) {
      if (canBe(blocks.get(b)) && describes(blocks.get(b).text())) {
        return Optional.of(blocks.get(b));
      }
    }
    for (int b = end - 1; b >= 0 && !blocks.get(b).tag().equals("h1"); b--) {
      if (canBe(blocks.get(b)) && isNamed(blocks.get(b)) && follows(b)) {
        return Optional.of(blocks.get(b));
      }
    }
    return Optional.empty();
  }

  private static boolean canBe(Block block) {
    int length = block.text().length();
    return length >= SHORTEST
        && length <= LONGEST
        && block.linkShare() < 0.3
        && !block.tag().equals("h1");
  }

  private boolean describes(String text) {
    String folded = Headlines.folded(text);
    for (String description : descriptions) {
      int length = description.length();
      if (length >= 30 && folded.length() >= 30) {
        if (folded.startsWith(description.substring(0, length - Math.min(3, length / 10)))
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

  /** Tells whether a first-order heading stands before block {@code b}. */
  private boolean follows(int b) {
    for (int at = b - 1; at >= 0; at--) {
      if (outline.blocks().get(at).tag().equals("h1")) {
        return true;
      }
    }
    return false;
  }
}
