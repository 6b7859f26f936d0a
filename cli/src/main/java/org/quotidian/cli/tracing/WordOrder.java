package org.quotidian.cli.tracing;

import java.util.Arrays;
import java.util.Set;
import java.util.function.IntPredicate;
import org.quotidian.text.AnnotatedText;

/**
 * In which order a stretch has the words that are looked for: as written, and as it would be if a passive were
 * an active: who stands behind "by" first.
 */
final class WordOrder {
  private static final Set<String> BEING =
      Set.of("was", "were", "been", "being", "is", "are", "be", "got", "gets", "get");
  private static final Set<String> PLACING =
      Set.of(
          "in", "at", "on", "near", "inside", "outside", "from", "of", "across", "within", "over");
  private static final Set<String> JOINING = Set.of("and", "or", ",", "with");

  /** So many tokens before a name may stand the "in" that makes it a mere circumstance: "in the old Semlin". */
  private static final int PLACING_REACH = 2;

  /** So many tokens before the stretch may stand the "was" of a passive. */
  private static final int BEING_REACH = 5;

  private final AnnotatedText text;
  private final int[] which;
  private final int[] tokens;
  private final boolean isPassive;
  private final boolean hasAgent;

  private WordOrder(
      AnnotatedText text, int[] which, int[] tokens, boolean isPassive, boolean hasAgent) {
    this.text = text;
    this.which = which;
    this.tokens = tokens;
    this.isPassive = isPassive;
    this.hasAgent = hasAgent;
  }

  /**
   * Reads a stretch.
   *
   * @param which for each token of the text which of the words it is a form of, or -1
   * @param from the first token
   * @param to the token behind the last
   */
  static WordOrder of(AnnotatedText text, int[] which, int from, int to) {
    int being = -1;
    int by = -1;
    int passive = -1;
    for (int token = Math.max(0, from - BEING_REACH); token < to; token++) {
      String word = TellingWords.plain(text.token(token));
      if (BEING.contains(word)) {
        being = token;
      } else if (being >= 0 && passive < 0 && which[token] >= 0) {
        passive = token;
      }
      if (word.equals("by") && passive >= 0 && by < 0) {
        by = token;
      }
    }
    int[] active = new int[to - from];
    int size = 0;
    for (int token = by < 0 ? to : by; token < to; token++) {
      size = add(active, size, which, token);
    }
    boolean hasAgent = size > 0;
    for (int token = from; token < (by < 0 ? to : by); token++) {
      size = add(active, size, which, token);
    }
    return new WordOrder(text, which, Arrays.copyOf(active, size), passive >= 0, hasAgent);
  }

  private static int add(int[] active, int size, int[] which, int token) {
    if (token < 0 || which[token] < 0) {
      return size;
    }
    active[size] = token;
    return size + 1;
  }

  /** Tells whether something is done here by whom the stretch leaves out: "flights were cancelled". */
  boolean leavesAgentOut() {
    return isPassive && !hasAgent;
  }

  /** Returns the longest sequence of words that both have, as a share of this one's words that {@code counted} holds for. */
  double shared(WordOrder other, IntPredicate counted) {
    int[] written = written();
    double asWritten = shared(words(written, counted), other.words(other.written(), counted));
    return Math.max(asWritten, shared(words(tokens, counted), other.words(other.tokens, counted)));
  }

  /**
   * Tells whether two names have changed places: who did it is to whom it was done. A name behind "in" or
   * the like is a circumstance and may stand anywhere, and so may those joined by "and".
   */
  boolean hasRolesChanged(WordOrder other, IntPredicate isName) {
    for (int i = 0; i < tokens.length; i++) {
      for (int j = i + 1; j < tokens.length; j++) {
        int a = which[tokens[i]];
        int b = which[tokens[j]];
        if (a != b && isName.test(a) && isName.test(b)) {
          if (isRole(tokens[i])
              && isRole(tokens[j])
              && !areJoined(tokens[i], tokens[j])
              && other.isTurned(a, b)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Tells whether the words stand here only in the other order. */
  private boolean isTurned(int first, int second) {
    int lastOfFirst = -1;
    int lastOfSecond = -1;
    int firstOfFirst = -1;
    for (int i = 0; i < tokens.length; i++) {
      if (which[tokens[i]] == first) {
        firstOfFirst = firstOfFirst < 0 ? i : firstOfFirst;
        lastOfFirst = i;
      } else if (which[tokens[i]] == second) {
        lastOfSecond = i;
      }
    }
    return firstOfFirst >= 0
        && lastOfSecond >= 0
        && lastOfSecond < firstOfFirst
        && isRole(tokens[lastOfFirst])
        && isRole(tokens[lastOfSecond])
        && !areJoined(tokens[lastOfSecond], tokens[firstOfFirst]);
  }

  private boolean isRole(int token) {
    for (int back = 1; back <= PLACING_REACH && token - back >= 0; back++) {
      if (PLACING.contains(TellingWords.plain(text.token(token - back)))) {
        return false;
      }
    }
    return true;
  }

  private boolean areJoined(int token, int later) {
    for (int between = Math.min(token, later) + 1; between < Math.max(token, later); between++) {
      if (!JOINING.contains(TellingWords.plain(text.token(between)))) {
        return false;
      }
    }
    return true;
  }

  private int[] written() {
    return Arrays.stream(tokens).sorted().toArray();
  }

  private int[] words(int[] at, IntPredicate counted) {
    return Arrays.stream(at).map(token -> which[token]).filter(counted).toArray();
  }

  /** By the longest sequence that both have in common. */
  private static double shared(int[] asked, int[] said) {
    if (asked.length == 0) {
      return 0;
    }
    int[] common = new int[asked.length + 1];
    for (int word : said) {
      int before = 0;
      for (int i = 0; i < asked.length; i++) {
        int here = common[i + 1];
        common[i + 1] = asked[i] == word ? before + 1 : Math.max(common[i], common[i + 1]);
        before = here;
      }
    }
    return (double) common[asked.length] / asked.length;
  }
}
