package org.quotidian.claim.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The forms of English verbs and nouns, by the usual rules and a list of irregular verbs. */
final class Inflection {
  private static final String VOWELS = "aeiou";

  /** Past tense and participle of irregular verbs, each with its variants, by base form. */
  private final Map<String, String[][]> irregular = new HashMap<>();

  Inflection(Iterable<String> irregularVerbs) {
    for (String line : irregularVerbs) {
      String[] column = line.split(" ", -1);
      irregular.put(column[0], new String[][] {column[1].split("/", -1), column[2].split("/", -1)});
    }
  }

  /** Returns the irregular verbs' base forms with their past tenses and participles. */
  Map<String, String[][]> irregularVerbs() {
    return irregular;
  }

  /** Returns the past tense or tenses. */
  String[] past(String verb) {
    String[][] forms = irregular.get(verb);
    return forms == null ? new String[] {regularPast(verb)} : forms[0];
  }

  /** Returns the past participle or participles. */
  String[] participle(String verb) {
    String[][] forms = irregular.get(verb);
    return forms == null ? new String[] {regularPast(verb)} : forms[1];
  }

  /** Returns the third person singular, which is also the plural of a noun. */
  static String withS(String word) {
    int n = word.length();
    if (n > 1 && word.charAt(n - 1) == 'y' && VOWELS.indexOf(word.charAt(n - 2)) < 0) {
      return word.substring(0, n - 1) + "ies";
    }
    boolean hissing =
        word.endsWith("s") || word.endsWith("x") || word.endsWith("z") || word.endsWith("ch");
    if (hissing || word.endsWith("sh") || word.endsWith("do") || word.endsWith("go")) {
      return word + "es";
    }
    return word.endsWith("echo") || word.endsWith("veto") ? word + "es" : word + "s";
  }

  /** Returns the form in -ing. */
  static String withIng(String verb) {
    if (verb.endsWith("ie")) {
      return verb.substring(0, verb.length() - 2) + "ying";
    }
    if (verb.endsWith("e") && !verb.endsWith("ee") && !verb.endsWith("oe") && !verb.equals("be")) {
      return verb.substring(0, verb.length() - 1) + "ing";
    }
    return doubled(verb) + "ing";
  }

  private static String regularPast(String verb) {
    int n = verb.length();
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    if (n > 1 && verb.charAt(n - 1) == 'y' && VOWELS.indexOf(verb.charAt(n - 2)) < 0) {
      return verb.substring(0, n - 1) + "ied";
    }
    return doubled(verb) + "ed";
  }

  /** Doubles the last consonant after a single stressed vowel: "admit", "grin", "rap". */
  private static String doubled(String verb) {
    int n = verb.length();
    if (n < 3) {
      return verb;
    }
    char last = verb.charAt(n - 1);
    boolean closed =
        VOWELS.indexOf(last) < 0
            && "wxy".indexOf(last) < 0
            && VOWELS.indexOf(verb.charAt(n - 2)) >= 0
            && VOWELS.indexOf(verb.charAt(n - 3)) < 0;
    return closed && (vowels(verb) == 1 || stressedLast(verb)) ? verb + last : verb;
  }

  private static boolean stressedLast(String verb) {
    String lower = verb.toLowerCase(Locale.ROOT);
    for (String end :
        new String[] {"mit", "fer", "cur", "pel", "bel", "bar", "gin", "ret", "tpedal", "lib"}) {
      if (lower.endsWith(end) && !lower.endsWith("offer") && !lower.endsWith("differ")) {
        return true;
      }
    }
    return lower.equals("quip") || lower.equals("quit") || lower.equals("quiz");
  }

  private static int vowels(String word) {
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      if (VOWELS.indexOf(word.charAt(i)) >= 0) {
        count++;
      }
    }
    return count;
  }
}
