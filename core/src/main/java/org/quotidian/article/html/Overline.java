package org.quotidian.article.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What stands among the first blocks of an article and is none of its text: the title once more, the
 * line of date and place, the line of the author.
 */
final class Overline {
  /** How many blocks from the start are looked at. */
  private static final int FIRST = 5;

  private static final int LONGEST = 100;
  private static final int SHORTEST_TITLE = 8;
  private static final int MOST_DIGITS = 6;
  private static final String[] BY = {
    "by ", "von ", "por ", "par ", "di ", "af ", "av ", "door ", "przez ", "oleh ", "text: ",
    "autor: "
  };

  private final Set<String> titles = new HashSet<>();

  Overline(List<String> titles) {
    for (String title : titles) {
      String folded = Headlines.folded(title);
      if (folded.length() >= SHORTEST_TITLE) {
        this.titles.add(folded);
      }
    }
  }

  /** Returns {@code blocks} without such blocks. */
  List<Block> without(List<Block> blocks) {
    List<Block> kept = new ArrayList<>(blocks.size());
    for (int b = 0; b < blocks.size(); b++) {
      if (b >= FIRST || !isOne(blocks.get(b))) {
        kept.add(blocks.get(b));
      }
    }
    return kept;
  }

  private boolean isOne(Block block) {
    String text = block.text();
    if (titles.contains(Headlines.folded(text))) {
      return true;
    }
    return text.length() <= LONGEST
        && !block.endsSentence()
        && !block.inList()
        && !block.isHeading()
        && (digits(text) >= MOST_DIGITS || isByline(text));
  }

  private static int digits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  static boolean isByline(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    for (String by : BY) {
      if (folded.startsWith(by)
          && text.length() > by.length()
          && Character.isUpperCase(text.charAt(by.length()))) {
        return true;
      }
    }
    return false;
  }
}
