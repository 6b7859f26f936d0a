package org.quotidian.article.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The names of those who wrote an article, out of what pages print as its byline. */
final class Bylines {
  private static final int LONGEST = 120;
  private static final String[] OPENINGS = {
    "written by", "by", "von", "par", "por", "di", "door", "av", "story by", "words by", "text by"
  };
  private static final String[] BETWEEN = {" and ", " und ", " et ", " y ", " & ", ",", ";", " | "};

  private Bylines() {}

  /** Returns the single names in {@code values}; addresses are none. */
  static List<String> names(Collection<String> values) {
    Set<String> names = new LinkedHashSet<>();
    for (String value : values) {
      addNames(value.replace('\n', ' ').strip(), names);
    }
    return new ArrayList<>(names);
  }

  private static void addNames(String value, Set<String> names) {
    String text = withoutOpening(value);
    if (text.isEmpty() || text.length() > LONGEST * 4 || text.contains("://")) {
      return;
    }
    for (String between : BETWEEN) {
      int at = text.indexOf(between);
      if (at >= 0) {
        addNames(text.substring(0, at), names);
        addNames(text.substring(at + between.length()), names);
        return;
      }
    }
    if (text.length() <= LONGEST && Character.isLetter(text.charAt(0))) {
      names.add(text);
    }
  }

  private static String withoutOpening(String value) {
    String text = value.strip();
    String lower = text.toLowerCase(Locale.ROOT);
    for (String opening : OPENINGS) {
      if (lower.startsWith(opening + " ") || lower.startsWith(opening + ":")) {
        return text.substring(opening.length() + 1).strip();
      }
    }
    return text;
  }

  /** Returns the names in elements that are marked as the author by property, relation or class. */
  static List<String> marked(Outline outline) {
    for (String mark : List.of("itemprop", "rel", "class")) {
      Set<String> names = new LinkedHashSet<>();
      int last = -1;
      for (int e = 0; e < outline.size() && names.size() < 10; e++) {
        Element element = outline.element(e);
        if (isMarked(element, mark) && (last < 0 || !outline.isWithin(e, last))) {
          String text = text(element);
          if (text.length() <= LONGEST) {
            addNames(text, names);
            last = e;
          }
        }
        if (mark.equals("class") && !names.isEmpty()) {
          break; // what follows are other articles' authors
        }
      }
      if (!names.isEmpty()) {
        return new ArrayList<>(names);
      }
    }
    return List.of();
  }

  private static boolean isMarked(Element element, String mark) {
    String value = element.attr(mark).toLowerCase(Locale.ROOT);
    if (!mark.equals("class")) {
      return value.equals("author") || value.equals("creator");
    }
    return value.contains("byline") || value.contains("author");
  }

  private static String text(Element element) {
    Element name = element.selectFirst("[itemprop=name]");
    return (name == null ? element : name).text();
  }
}
