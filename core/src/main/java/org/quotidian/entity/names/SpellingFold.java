package org.quotidian.entity.names;

/**
 * One spelling for all the ways newspapers spell one sound in a foreign name: "Zelenskiy",
 * "Zelensky" and "Zelenskyy" become "zelenski", "Khodorkovsky" and "Hodorkovskij" "hodorkovski".
 *
 * <p>The rules join what transliterations of Russian, Ukrainian, Arabic, Persian and Greek differ in,
 * and German umlauts written out. They are written so that two names which English readers know as
 * different (Brown, Browne aside) stay different; it is a key, not a way to pronounce.
 */
final class SpellingFold {
  private static final String VOWELS = "aeiou";

  private SpellingFold() {}

  /** Returns the key of one part of a name, given in plain lower-case letters without marks. */
  static String of(String part) {
    int n = part.length();
    if (n < 3) {
      return n == 2 && part.charAt(1) == 'y' ? part.charAt(0) + "i" : part;
    }
    StringBuilder out = new StringBuilder(n + 2);
    int i = 0;
    while (i < n) {
      i += step(part, i, n >= 5, out);
    }
    collapse(out);
    ending(out);
    return out.toString();
  }

  /** Appends what stands for the letters at {@code i}; returns how many letters that used up. */
  private static int step(String s, int i, boolean isLong, StringBuilder out) {
    char c = s.charAt(i);
    char next = i + 1 < s.length() ? s.charAt(i + 1) : 0;
    switch (c) {
      case 's' -> {
        if (s.startsWith("shch", i)) {
          out.append("sh");
          return 4;
        }
        if (s.startsWith("sch", i)) {
          out.append("sh");
          return 3;
        }
      }
      case 't' -> {
        if (s.startsWith("tsch", i)) {
          out.append("ch");
          return 4;
        }
        if (s.startsWith("tch", i)) {
          out.append("ch");
          return 3;
        }
        if (next == 'z') {
          out.append("ts");
          return 2;
        }
      }
      case 'k', 'g', 'b' -> {
        if (next == 'h' && i + 2 < s.length()) {
          out.append(c == 'k' ? 'h' : c);
          return 2;
        }
      }
      case 'd' -> {
        if (s.startsWith("dzh", i)) {
          out.append('j');
          return 3;
        }
        if (next == 'h' || next == 'j') {
          out.append(next == 'h' ? 'd' : 'j');
          return 2;
        }
      }
      case 'p' -> {
        if (next == 'h') {
          out.append('f');
          return 2;
        }
      }
      case 'c' -> {
        if (next == 'k') {
          out.append('k');
          return 2;
        }
      }
      case 'q' -> {
        out.append('k');
        return 1;
      }
      case 'x' -> {
        out.append(i == 0 ? "x" : "ks");
        return 1;
      }
      case 'y' -> {
        if (i == 0 && next == 'e') {
          return 1;
        }
        out.append('i');
        return 1;
      }
      case 'j' -> {
        boolean beforeVowel = VOWELS.indexOf(next) >= 0 && next != 0;
        boolean afterI = i > 0 && (s.charAt(i - 1) == 'i' || s.charAt(i - 1) == 'y');
        if (afterI) {
          return 1;
        }
        out.append(beforeVowel || i == 0 ? 'j' : 'i');
        return 1;
      }
      case 'e', 'o', 'u', 'a' -> {
        if (isLong) {
          if (c == 'e' && next == 'e') {
            out.append('i');
            return 2;
          }
          if (c == 'o' && (next == 'o' || next == 'u')) {
            out.append('u');
            return 2;
          }
          boolean umlaut =
              c != 'e'
                  && next == 'e'
                  && i > 0
                  && i + 2 < s.length()
                  && !s.startsWith("l", s.length() - 1);
          if (umlaut && "qg".indexOf(s.charAt(i - 1)) < 0) {
            out.append(c);
            return 2;
          }
        }
      }
      default -> {}
    }
    out.append(c);
    return 1;
  }

  private static void collapse(StringBuilder s) {
    int kept = 0;
    for (int i = 0; i < s.length(); i++) {
      if (kept == 0 || s.charAt(i) != s.charAt(kept - 1)) {
        s.setCharAt(kept++, s.charAt(i));
      }
    }
    s.setLength(kept);
  }

  private static void ending(StringBuilder s) {
    replaceEnd(s, "ev", 5, "iev", "ev");
    replaceEnd(s, "ov", 5, "iov", "ev");
    replaceEnd(s, "of", 5, "of", "ov");
    replaceEnd(s, "ef", 6, "ef", "ev");
    replaceEnd(s, "ich", 6, "ich", "ic");
    replaceEnd(s, "nka", 7, "enka", "enko");
  }

  private static void replaceEnd(
      StringBuilder s, String quick, int least, String end, String replacement) {
    int n = s.length();
    if (n >= least && endsWith(s, quick) && endsWith(s, end)) {
      s.setLength(n - end.length());
      s.append(replacement);
    }
  }

  private static boolean endsWith(StringBuilder s, String end) {
    int from = s.length() - end.length();
    return from >= 0 && s.indexOf(end, from) == from;
  }
}
