package org.quotidian.entity.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A person's name taken apart: what of it tells this person from others, and in which spelling.
 *
 * @param parts the telling parts in the order written (a name written "Putin, Vladimir" is turned
 *     round), each folded to the one spelling that stands for all; titles, particles ("von", "al-"),
 *     "Sr." and the initials of middle names are left out, "Jr." is kept. Never empty: a name of
 *     nothing else keeps its letters
 * @param plain the same parts as plain letters, before folding
 * @param initials the initials left out, in order ("w"), or the empty string
 */
public record PersonName(List<String> parts, List<String> plain, String initials) {
  private static final Set<String> TITLES =
      Set.of(
          ("mr mrs ms miss mister madam madame dr doctor prof professor sir dame lord lady president"
                  + " premier chancellor minister senator sen rep congressman congresswoman governor gov"
                  + " mayor king queen prince princess pope cardinal archbishop bishop rev reverend father"
                  + " sheikh shaikh sheik general gen colonel col major maj captain capt lieutenant lt"
                  + " sergeant sgt admiral adm judge justice ambassador secretary sheriff imam ayatollah"
                  + " mullah maulana haji hajj hon honourable honorable herr frau monsieur mme mag drs"
                  + " señor senor senora don dona comrade chairman speaker spokesman")
              .split(" "));
  private static final Set<String> PARTICLES =
      Set.of(
          "von", "van", "vom", "zu", "zur", "der", "den", "de", "da", "di", "du", "la", "le", "las",
          "los", "dos", "das", "do", "del", "della", "dell", "dal", "des", "ten", "ter", "te", "af",
          "av", "y", "e", "the");
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ad", "as", "ash", "an", "ar", "at", "az", "ul", "ur", "ud", "us");

  /** Copies the lists. */
  public PersonName {
    parts = List.copyOf(parts);
    plain = List.copyOf(plain);
  }

  /** Takes {@code name} apart. */
  public static PersonName of(String name) {
    List<String> words = words(name);
    List<String> kept = new ArrayList<>(words.size());
    boolean begun = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean hyphen = word.endsWith("-");
      String bare = hyphen ? word.substring(0, word.length() - 1) : word;
      boolean last = i + 1 == words.size();
      // Before one word alone "Don" is short for Donald, as in Don Beyer.
      boolean given = bare.equals("don") && words.size() == 2;
      if (bare.isEmpty() || (!begun && !last && !given && TITLES.contains(bare))) {
        continue;
      }
      if (!last && PARTICLES.contains(bare) && (begun || bare.length() > 1)) {
        continue;
      }
      if (!last && ARTICLES.contains(bare) && (hyphen || (begun && bare.length() == 2))) {
        continue;
      }
      begun = true;
      if (bare.equals("sr") || bare.equals("phd") || bare.equals("md")) {
        continue;
      }
      splitAbd(bare, kept);
    }
    if (kept.isEmpty()) {
      String plain = Letters.plain(name).replace(' ', '_');
      kept.add(plain.isEmpty() ? "_" : plain); // half a character, say, has no letters at all
    }
    String initials = dropMiddleInitials(kept);
    List<String> folded = new ArrayList<>(kept.size());
    for (String part : kept) {
      String fold = SpellingFold.of(part);
      folded.add(NameVariants.standard().of(fold.isEmpty() ? part : fold));
    }
    return new PersonName(folded, kept, initials);
  }

  /** Returns the key that all spellings of this name share, such as {@code vladimir-zelenski}. */
  public String key() {
    return String.join("-", parts);
  }

  /** Returns the last part, leaving "Jr." and ordinals out. */
  public String surname() {
    return parts.get(surnameAt());
  }

  /** Returns the place of the surname among the parts. */
  public int surnameAt() {
    int at = parts.size() - 1;
    while (at > 0 && isSuffix(parts.get(at))) {
      at--;
    }
    return at;
  }

  /** Tells whether the name has more than one telling part. */
  public boolean isFull() {
    return surnameAt() > 0;
  }

  /** Tells whether one of two telling parts is a short form of the other, or both of a third: "Steve", "Steven". */
  public static boolean areShortForms(String a, String b) {
    return Nicknames.standard().related(a, b);
  }

  /**
   * Returns the keys by which a shorter name finds this one: each part alone, the last parts
   * together, the first with the last, and the first initial with the last.
   */
  public Set<String> shortKeys() {
    Set<String> keys = new LinkedHashSet<>();
    int last = surnameAt();
    for (int i = 0; i <= last; i++) {
      keys.add(String.join("-", parts.subList(i, last + 1)));
      if (parts.get(i).length() > 1) {
        keys.add(parts.get(i));
      }
    }
    if (last > 0) {
      keys.add(parts.get(0) + "-" + parts.get(last));
      keys.add(parts.get(0).charAt(0) + "-" + parts.get(last));
    }
    keys.add(key());
    return keys;
  }

  static boolean isSuffix(String part) {
    return switch (part) {
      case "jr", "ii", "iii", "iv", "vi", "vii", "viii", "xvi", "xii", "xiv" -> true;
      default -> false;
    };
  }

  /** Cuts the name into plain words; a word that a hyphen ties to the next keeps the hyphen. */
  private static List<String> words(String name) {
    String plain = turned(Letters.plain(name));
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(letterFor(c, plain, i));
      } else if (c != '\'' && c != '`') {
        if (word.length() > 0) {
          words.add(c == '-' ? word + "-" : word.toString());
          word.setLength(0);
        }
        if (c == '(') {
          break;
        }
      }
    }
    return words;
  }

  /** A digit between letters is a letter misread or disguised: "Ig0r". */
  private static char letterFor(char c, String plain, int at) {
    boolean betweenLetters =
        at > 0
            && at + 1 < plain.length()
            && Character.isLetter(plain.charAt(at - 1))
            && Character.isLetter(plain.charAt(at + 1));
    if (!betweenLetters) {
      return c;
    }
    return switch (c) {
      case '0' -> 'o';
      case '1' -> 'i';
      case '3' -> 'e';
      case '5' -> 's';
      case '9' -> 'g';
      default -> c;
    };
  }

  /** Turns "Putin, Vladimir" round; leaves "King, Jr." as it is. */
  private static String turned(String plain) {
    int comma = plain.indexOf(',');
    if (comma <= 0 || plain.indexOf(',', comma + 1) >= 0) {
      return plain;
    }
    String after = plain.substring(comma + 1).strip();
    String suffix = after.endsWith(".") ? after.substring(0, after.length() - 1) : after;
    boolean keep = suffix.length() < 2 || isSuffix(suffix) || suffix.equals("sr");
    return keep ? plain : after + " " + plain.substring(0, comma);
  }

  /** "Abdulaziz" and "Abdel Aziz" are one name. */
  private static void splitAbd(String word, List<String> parts) {
    if (word.length() >= 8
        && (word.startsWith("abdul") || word.startsWith("abdel") || word.startsWith("abdal"))
        && !word.startsWith("abdulla")
        && !word.startsWith("abdalla")) {
      parts.add("abdul");
      parts.add(word.substring(5));
    } else {
      parts.add(word);
    }
  }

  /**
   * Leaves out the initials of middle names, as newspapers differ in giving them. The two presidents
   * Bush keep theirs: they are told apart by nothing else.
   */
  private static String dropMiddleInitials(List<String> parts) {
    int last = parts.size() - 1;
    if (last < 2 || (parts.get(0).equals("george") && parts.get(last).equals("bush"))) {
      return "";
    }
    int full = 0;
    for (String part : parts) {
      full += part.length() > 1 && !isSuffix(part) ? 1 : 0;
    }
    StringBuilder dropped = new StringBuilder();
    for (int i = last; i > 0 && full >= 2; i--) {
      if (parts.get(i).length() == 1) {
        dropped.insert(0, parts.remove(i));
      }
    }
    return dropped.toString();
  }
}
