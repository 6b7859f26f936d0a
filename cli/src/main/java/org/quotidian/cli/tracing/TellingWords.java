package org.quotidian.cli.tracing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quotidian.text.AnnotatedText;
import org.quotidian.text.TokenKind;

/** Which words of a claim tell what is said, and when two are forms of one word. */
final class TellingWords {
  /** Closed classes, modals and auxiliaries: they carry little of what a claim says. */
  private static final Set<String> COMMON =
      Set.of(
          ("a about after again all also am an and any are as at be because been before being but by"
                  + " can could did do does doing done during each for from had has have having he"
                  + " her hers him his how i if in into is it its just may me might more most must my"
                  + " no nor of on or our ours out over own shall she should so some such than that"
                  + " the their theirs them then there these they this those through to under until"
                  + " up upon us was we were what when where whether which while who whom whose why"
                  + " will with would you your yours yet very still ever near around")
              .split(" "));

  /** What is behind the part that two forms of a word, or a country and its people, share. */
  private static final Set<String> ENDINGS =
      Set.of(
          "", "s", "es", "ed", "d", "e", "ing", "er", "ers", "ly", "y", "ies", "ied", "n", "an",
          "ian", "ans", "ians", "ese", "ish", "ment", "ments", "ion", "ions");

  /** Irregular forms that news has often, by their verbs. */
  private static final Map<String, String> VERB_OF = new HashMap<>();

  static {
    for (String forms :
        List.of(
            "begin began begun",
            "break broke broken",
            "bring brought",
            "build built",
            "buy bought",
            "catch caught",
            "choose chose chosen",
            "come came",
            "deal dealt",
            "drive drove driven",
            "fall fell fallen",
            "feel felt",
            "fight fought",
            "find found",
            "fly flew flown",
            "forbid forbade forbidden",
            "get got gotten",
            "give gave given",
            "go went gone goes going",
            "grow grew grown",
            "hide hid hidden",
            "hold held",
            "keep kept",
            "know knew known",
            "lead led",
            "leave left leaving",
            "lend lent",
            "lie lied lying",
            "lose lost losing",
            "make made making",
            "mean meant",
            "meet met",
            "pay paid",
            "rise rose risen rising",
            "run ran running",
            "say said",
            "see saw seen",
            "seek sought",
            "sell sold",
            "send sent",
            "shoot shot",
            "speak spoke spoken",
            "spend spent",
            "stand stood",
            "steal stole stolen",
            "strike struck striking",
            "take took taken taking",
            "teach taught",
            "tell told",
            "think thought",
            "throw threw thrown",
            "win won",
            "write wrote written writing")) {
      String[] all = forms.split(" ");
      for (String form : all) {
        VERB_OF.put(form, all[0]);
      }
    }
  }

  private static final int LEAST_SHARED = 3;
  private static final int LEAST_OF_LONG_ENDINGS = 4;

  private TellingWords() {}

  /** Tells whether a word of a text says something of itself. */
  static boolean isTelling(AnnotatedText text, int token) {
    if (text.tokenKind(token) != TokenKind.WORD || text.isNegation(token)) {
      return false;
    }
    String word = plain(text.token(token));
    if (word.equals("close")) { // "to close the port", but "close to 40,000"
      return token + 1 == text.tokenCount() || !plain(text.token(token + 1)).equals("to");
    }
    return word.length() > 1 && !COMMON.contains(word);
  }

  /** Returns the letters that count: small, without what stands behind an apostrophe. */
  static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    int apostrophe = lower.indexOf('\'');
    return apostrophe > 0 ? lower.substring(0, apostrophe) : lower;
  }

  /** Tells whether two words in small letters are forms of one: "mass", "massed" and "massing". */
  static boolean areForms(String one, String other) {
    String a = VERB_OF.getOrDefault(one, one);
    String b = VERB_OF.getOrDefault(other, other);
    if (a.equals(b)) {
      return true;
    }
    int shared = 0;
    while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    if (shared < LEAST_SHARED) {
      return false;
    }
    String endOfA = ending(a, shared);
    String endOfB = ending(b, shared);
    boolean isLong = endOfA.length() > 2 || endOfB.length() > 2;
    return ENDINGS.contains(endOfA)
        && ENDINGS.contains(endOfB)
        && (!isLong || shared >= LEAST_OF_LONG_ENDINGS || endOfA.isEmpty() || endOfB.isEmpty());
  }

  /** Returns what is behind the shared part; a letter doubled for the ending is left out: "planned". */
  private static String ending(String word, int shared) {
    boolean doubled =
        word.length() > shared + 1
            && word.charAt(shared) == word.charAt(shared - 1)
            && "aeiou".indexOf(word.charAt(shared)) < 0;
    return word.substring(doubled ? shared + 1 : shared);
  }
}
