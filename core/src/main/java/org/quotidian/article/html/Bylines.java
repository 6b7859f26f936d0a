package org.quotidian.article.html;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of those who wrote an article, out of what pages print as its byline. */
final class Bylines {
  private static final int LONGEST = 120;
  private static final int LONGEST_INITIALS = 5;

  /** What has more words is a sentence or an office. */
  private static final int MOST_WORDS = 8;

  private static final String[] OPENINGS = {
    "written by",
    "by",
    "von",
    "par",
    "por",
    "di",
    "door",
    "av",
    "story by",
    "words by",
    "text by",
    "posted by",
    "published by",
    "reported by",
    "author:",
    "autor:",
    "text:",
    "avec",
    "with"
  };
  private static final String[] BETWEEN = {
    " and ", " und ", " et ", " y ", " & ", ",", ";", " | ", " (avec ", " (with ", " (mit ", " • ",
    " · "
  };

  /** What follows is somebody else's part, or no name at all. */
  private static final String[] ENDS = {
    " edited by ",
    " photographs by ",
    " photos by ",
    " published ",
    " posted ",
    " updated ",
    " illustrated by ",
    ", in "
  };

  /** What stands behind a name and a comma and is none. */
  private static final Set<String> ROLES =
      Set.of(
          ("editor correspondent reporter writer columnist staff contributor producer journalist"
                  + " author analyst critic blogger redakteur redakteurin korrespondent"
                  + " korrespondentin journaliste rédaction")
              .split(" "));

  /** A line that begins so tells a time; it may stand where an author is marked. */
  private static final String[] TIMES = {
    "last updated",
    "last modified",
    "updated",
    "published",
    "posted",
    "aktualisiert",
    "stand:",
    "mis à jour"
  };

  /** In these languages a date may begin with the name of its month. */
  private static final List<String> LANGUAGES = List.of("en", "es", "pt");

  private static final Set<String> MONTHS = months();

  private Bylines() {}

  /** Returns the single names in {@code values}; addresses are none. */
  static List<String> names(Collection<String> values) {
    Set<String> names = new LinkedHashSet<>();
    for (String value : values) {
      Set<String> own = new LinkedHashSet<>();
      addNames(withoutEnd(value.replace('\n', ' ').strip()), own);
      names.addAll(withoutRoles(own));
    }
    return new ArrayList<>(names);
  }

  private static void addNames(String value, Set<String> names) {
    String text = withoutInitials(withoutOpening(value));
    if (text.isEmpty() || text.length() > LONGEST * 4 || text.contains("://") || isTime(text)) {
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
    if (text.length() <= LONGEST
        && words(text) <= MOST_WORDS
        && Character.isLetter(text.charAt(0))
        && text.indexOf('@') < 0) {
      names.add(text);
    }
  }

  private static int words(String text) {
    int words = 1;
    for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
      words++;
    }
    return words;
  }

  private static boolean isTime(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String time : TIMES) {
      boolean begins = lower.startsWith(time);
      if (begins
          && (lower.length() == time.length()
              || !Character.isLetter(lower.charAt(time.length())))) {
        return true;
      }
    }
    return false;
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

  private static String withoutEnd(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    int end = value.length();
    for (String mark : lower.length() == end ? ENDS : new String[0]) {
      int at = lower.indexOf(mark);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return value.substring(0, end);
  }

  /** Cuts off "(abc)" behind a name, and a bracket that nothing opens. */
  private static String withoutInitials(String name) {
    int open = name.lastIndexOf('(');
    if (name.endsWith(")") && open < 0) {
      return name.substring(0, name.length() - 1).strip();
    }
    boolean initials =
        open > 0 && name.endsWith(")") && name.length() - open - 2 <= LONGEST_INITIALS;
    return initials && Character.isLowerCase(name.charAt(open + 1))
        ? name.substring(0, open).strip()
        : name;
  }

  /** "Maud Pryce, Political Editor" names one person. */
  private static Collection<String> withoutRoles(Set<String> names) {
    if (names.size() < 2) {
      return names;
    }
    List<String> kept = new ArrayList<>(names);
    kept.removeIf(
        name -> {
          String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
          return ROLES.contains(last);
        });
    return kept.isEmpty() ? names : kept;
  }

  /**
   * Returns the names in a line of text such as "By Maud Pryce" or "By Maud Pryce, 3 May", or none if
   * it is no byline.
   */
  static List<String> inLine(String line) {
    return Overline.isByline(line) ? names(List.of(withoutDate(line))) : List.of();
  }

  /** Returns what stands before the first digit: a date or an hour follows a name, often unparted. */
  static String withoutDate(String line) {
    int at = 0;
    while (at < line.length() && !Character.isDigit(line.charAt(at))) {
      at++;
    }
    if (at == line.length()) {
      return line;
    }
    int end = at;
    while (end > 0 && " ,|-–—•·".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    int word = line.lastIndexOf(' ', end - 1) + 1;
    return isMonth(line.substring(word, end))
        ? line.substring(0, word).strip()
        : line.substring(0, end);
  }

  private static boolean isMonth(String word) {
    String name = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return MONTHS.contains(name.toLowerCase(Locale.ROOT));
  }

  private static Set<String> months() {
    Set<String> months = new HashSet<>();
    for (String language : LANGUAGES) {
      for (Month month : Month.values()) {
        for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
          String name = month.getDisplayName(style, Locale.forLanguageTag(language));
          months.add(
              (name.endsWith(".") ? name.substring(0, name.length() - 1) : name)
                  .toLowerCase(Locale.ROOT));
        }
      }
    }
    return Set.copyOf(months);
  }
}
