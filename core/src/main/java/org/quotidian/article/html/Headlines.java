package org.quotidian.article.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jsoup.parser.Parser;

/** Chooses a page's headline among what it gives as its title in several places. */
final class Headlines {
  private static final String[] SEPARATORS = {
    " | ", " - ", " – ", " — ", " • ", " · ", " :: ", " » "
  };

  private Headlines() {}

  /**
   * Returns the headline: what linked data say, else a first-order heading that another place
   * confirms, else what OpenGraph or the page's title say, without the site's name.
   */
  static String choose(
      String linked,
      String openGraph,
      String other,
      String title,
      List<String> headings,
      Collection<String> sites) {
    List<String> told = new ArrayList<>();
    for (String each : List.of(linked, openGraph, other, title)) {
      String text = withoutSite(plain(each), sites);
      if (!text.isBlank()) {
        told.add(text);
      }
    }
    if (!linked.isBlank()) {
      return told.get(0);
    }
    for (String heading : headings) {
      String folded = folded(heading);
      for (String each : told) {
        if (!folded.isEmpty() && folded(each).equals(folded)) {
          return plain(heading);
        }
      }
    }
    return !told.isEmpty() ? told.get(0) : headings.isEmpty() ? "" : plain(headings.get(0));
  }

  /** Cuts the site's name off: one that is known, or a last part much shorter than the first. */
  private static String withoutSite(String title, Collection<String> sites) {
    for (String separator : SEPARATORS) {
      int at = title.lastIndexOf(separator);
      if (at > 0) {
        String tail = folded(title.substring(at + separator.length()));
        for (String site : sites) {
          String name = folded(site);
          if (!name.isEmpty()
              && (tail.equals(name) || name.contains(tail) || tail.contains(name))) {
            return withoutSite(title.substring(0, at).strip(), sites);
          }
        }
      }
    }
    return title;
  }

  /** Returns the text in one line, its character references resolved a second time if need be. */
  private static String plain(String text) {
    String line = String.join(" ", text.lines().map(String::strip).toList()).strip();
    boolean coded = line.indexOf('&') >= 0 && line.indexOf(';') > 0;
    return coded ? Parser.unescapeEntities(line, false) : line;
  }

  /** Returns the letters and digits in lower case. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        folded.append(text.charAt(i));
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }
}
