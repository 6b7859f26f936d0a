package org.quotidian.article.html;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;

/** Chooses a page's headline among what it gives as its title in several places. */
final class Headlines {
  /** What stands between a headline and the name of the outlet, the section, the author. */
  private static final String[] SEPARATORS = {
    " | ", " - ", " – ", " — ", " • ", " · ", " :: ", " » ", "|", "｜", "ㅣ", "："
  };

  /** Longer titles are no headlines; they are not taken apart. */
  private static final int LONGEST = 500;

  /** A shorter part may be the rubric that another place gives as its title. */
  private static final int LEAST = 12;

  /** A shorter name is too likely to be within another by chance. */
  private static final int LEAST_NAME = 3;

  private final Set<String> titles = new HashSet<>();
  private final Set<String> sites = new HashSet<>();

  private Headlines(Collection<String> titles, Collection<String> sites) {
    titles.forEach(title -> this.titles.add(folded(title)));
    sites.forEach(site -> this.sites.add(folded(site)));
    this.titles.remove("");
    this.sites.remove("");
  }

  /**
   * Returns the headline without the site's name. Outlets write several for one article. OpenGraph's
   * comes first where it was written for itself, that of the linked data where OpenGraph's only
   * repeats the page's title, which is for search engines; then a first-order heading that another
   * place confirms.
   *
   * @param linked the headline of the linked data, or empty
   * @param openGraph the title for OpenGraph, or empty
   * @param other that of another meta tag, or empty
   * @param title the page's title, or empty
   * @param headings the texts of its first-order headings
   * @param sites names of the outlet
   */
  static String choose(
      String linked,
      String openGraph,
      String other,
      String title,
      List<String> headings,
      Collection<String> sites) {
    List<String> told = List.of(plain(linked), plain(openGraph), plain(other), plain(title));
    Headlines all = new Headlines(told, sites);
    headings.forEach(heading -> all.titles.add(folded(plain(heading))));
    List<String> clean = told.stream().map(all::headline).toList();
    String data = clean.get(0);
    String graph = clean.get(1);
    boolean onlyRepeats = folded(graph).equals(folded(clean.get(3)));
    if (!graph.isEmpty() && (data.isEmpty() || !onlyRepeats)) {
      return graph;
    }
    if (!graph.isEmpty()) {
      return data;
    }
    return confirmed(headings, clean)
        .or(() -> clean.stream().filter(each -> !each.isEmpty()).findFirst())
        .or(() -> headings.stream().map(Headlines::plain).findFirst())
        .orElse("");
  }

  /** Returns the heading that another place gives too. */
  private static Optional<String> confirmed(List<String> headings, List<String> told) {
    Set<String> confirming = new HashSet<>();
    told.forEach(each -> confirming.add(folded(each)));
    confirming.remove("");
    return headings.stream()
        .map(Headlines::plain)
        .filter(heading -> confirming.contains(folded(heading)))
        .findFirst();
  }

  /** Cuts off what another place leaves out, and the site's name. */
  private String headline(String title) {
    if (title.length() > LONGEST) {
      return title;
    }
    for (String separator : SEPARATORS) {
      for (int at = title.indexOf(separator); at >= 0; at = title.indexOf(separator, at + 1)) {
        String head = title.substring(0, at).strip();
        String tail = title.substring(at + separator.length()).strip();
        for (String part : List.of(head, tail)) {
          if (part.length() > LEAST && titles.contains(folded(part))) {
            return part;
          }
        }
      }
    }
    return withoutSite(title);
  }

  private String withoutSite(String title) {
    String rest = title;
    for (String separator : SEPARATORS) {
      int last = rest.lastIndexOf(separator);
      while (last > 0 && isSite(rest.substring(last + separator.length()))) {
        rest = rest.substring(0, last).strip();
        last = rest.lastIndexOf(separator);
      }
      int first = rest.indexOf(separator);
      if (first > 0 && isSite(rest.substring(0, first))) {
        rest = rest.substring(first + separator.length()).strip();
      }
    }
    return rest;
  }

  private boolean isSite(String part) {
    String name = folded(part);
    for (String site : sites) {
      boolean telling = Math.min(name.length(), site.length()) >= LEAST_NAME;
      if (name.equals(site) || (telling && (site.contains(name) || name.contains(site)))) {
        return true;
      }
    }
    return false;
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
