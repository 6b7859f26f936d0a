package org.quotidian.article.html;

import java.util.ArrayList;
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

  private static final String NONE = "|";

  /** What generators of pages put behind a heading as the link to it. */
  private static final String PERMALINK = "¶";

  /** Longer titles are no headlines; they are not taken apart. */
  private static final int LONGEST = 500;

  /** A shorter part may be the rubric that another place gives as its title. */
  private static final int LEAST = 12;

  /** A shorter name is too likely to be within another by chance. */
  private static final int LEAST_NAME = 3;

  private final Set<String> titles = new HashSet<>();
  private final Set<String> sites = new HashSet<>();

  /** The one first-order heading, in letters and digits; impossible as such if there are more. */
  private String onlyHeading = NONE;

  /** A title has at least so many words when the name of an outlet that nothing confirms is cut off. */
  private static final int FEWEST_WORDS = 4;

  /** … and that name has at most so many. */
  private static final int LONGEST_NAME = 5;

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
   * @param lines short texts that it shows, of which one may be the headline
   * @param sites names of the outlet
   */
  static String choose(
      String linked,
      String openGraph,
      String other,
      String title,
      List<String> headings,
      List<String> lines,
      Collection<String> sites) {
    List<String> given = List.of(plain(linked), plain(openGraph), plain(other), plain(title));
    Headlines all = new Headlines(given, sites);
    List<String> told = all.withoutSiteNames(given);
    headings.forEach(heading -> all.titles.add(folded(plain(heading))));
    String heading = headings.size() == 1 ? folded(plain(headings.get(0))) : "";
    all.onlyHeading = heading.isEmpty() ? NONE : heading;
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
        .or(() -> clean.subList(0, 3).stream().filter(each -> !each.isEmpty()).findFirst())
        .or(() -> confirmed(lines, parts(clean.get(3))))
        .or(() -> Optional.of(withoutLikelySite(clean.get(3))).filter(each -> !each.isEmpty()))
        .or(() -> headings.stream().map(Headlines::plain).findFirst())
        .or(() -> given.stream().filter(each -> !each.isEmpty()).findFirst())
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

  /** Returns the title, and what stands before and behind each separator in it, if that is long enough. */
  private static List<String> parts(String title) {
    List<String> parts = new ArrayList<>(List.of(title));
    for (String separator : title.length() > LONGEST ? new String[0] : SEPARATORS) {
      for (int at = title.indexOf(separator); at >= 0; at = title.indexOf(separator, at + 1)) {
        parts.add(title.substring(0, at).strip());
        parts.add(title.substring(at + separator.length()).strip());
      }
    }
    parts.removeIf(part -> part.length() <= LEAST);
    return parts;
  }

  /** Cuts a short last or first part off a title that nothing else on the page confirms. */
  private static String withoutLikelySite(String title) {
    for (String separator : title.length() > LONGEST ? new String[0] : SEPARATORS) {
      int last = title.lastIndexOf(separator);
      if (last < 0 || separator.equals("：")) {
        continue;
      }
      String head = title.substring(0, last).strip();
      String tail = title.substring(last + separator.length()).strip();
      if (words(tail) <= LONGEST_NAME && words(head) >= Math.max(FEWEST_WORDS, words(tail))) {
        return head;
      }
      int first = title.indexOf(separator);
      head = title.substring(0, first).strip();
      tail = title.substring(first + separator.length()).strip();
      if (words(head) <= LONGEST_NAME && words(tail) >= Math.max(FEWEST_WORDS, words(head))) {
        return tail;
      }
    }
    return title;
  }

  private static int words(String text) {
    int words = 0;
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '\'';
      words += letter && !within ? 1 : 0;
      within = letter;
    }
    return words;
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
          String name = folded(part);
          if ((part.length() > LEAST && titles.contains(name)) || name.equals(onlyHeading)) {
            return part;
          }
        }
      }
    }
    return withoutSite(title);
  }

  /** Some outlets give their own name as the title of every page; the page's own title is then another. */
  private List<String> withoutSiteNames(List<String> given) {
    String title = folded(given.get(3));
    return given.stream().map(each -> isNameOnly(folded(each), title) ? "" : each).toList();
  }

  private boolean isNameOnly(String told, String title) {
    return sites.contains(told) && !title.isEmpty() && !title.contains(told);
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
    if (line.endsWith(PERMALINK)) {
      line = line.substring(0, line.length() - 1).strip();
    }
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
