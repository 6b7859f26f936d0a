package org.quotidian.cli.tracing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.quotidian.text.AnnotatedText;
import org.quotidian.text.TokenKind;

/**
 * What a claim's content has of another claim, where it has the most of it: in a stretch of one sentence
 * that is not much longer than what is looked for.
 *
 * @param has the words looked for that are there, in their order
 * @param lacks those that are not
 * @param others how many other telling words stand among them
 * @param inOrder which share of the words looked for, but for those it lacks, is there in their order, a passive
 *     turned into an active if that brings more
 * @param rolesChanged whether of two names who did it is to whom it was done
 * @param leavesAgentOut whether it says what was done, but not by whom, or says "we" or "I"
 * @param years the years in and around the stretch
 * @param numbers the other numbers there, without what parts their digits
 * @param negated whether "not" or the like stands in the stretch or close before it
 * @param open whether it is said of a possibility only: with "if", "whether", "unless", "may", "might" or "could"
 */
record Likeness(
    List<String> has,
    List<String> lacks,
    int others,
    double inOrder,
    boolean rolesChanged,
    boolean leavesAgentOut,
    Set<String> years,
    Set<String> numbers,
    boolean negated,
    boolean open) {
  private static final Set<String> OPENING =
      Set.of("if", "whether", "unless", "may", "might", "could");

  /** Whoever asks with one of these does not mind others. */
  private static final Set<String> POSSIBLE =
      Set.of("may", "might", "could", "can", "if", "unless");

  private static final Set<String> SPEAKING = Set.of("we", "i", "our", "my");

  /** Of so many words for each that is looked for a stretch may be, and of so many at least. */
  private static final int SPREAD = 4;

  private static final int LEAST_STRETCH = 12;

  /** As many words before a stretch may hold the "not" or "if" that it hangs on. */
  private static final int BEFORE = 5;

  /** So many tokens beside the stretch may stand what is in the place of its first or last word. */
  private static final int BESIDE = 2;

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  /**
   * Compares where the content has the most of the telling words of a text.
   *
   * @param wanted the words looked for, each once
   * @param names those of them that are names
   */
  static Likeness of(
      AnnotatedText asked, List<String> wanted, Set<String> names, AnnotatedText said) {
    int[] which = which(wanted, said);
    int longest = Math.max(LEAST_STRETCH, SPREAD * wanted.size());
    Stretch best = new Stretch(0, -1, 0);
    int start = 0;
    for (int end = 1; end <= said.tokenCount(); end++) {
      if (end == said.tokenCount() || begins(said, end)) {
        Stretch found = best(which, start, end, longest);
        best = found.count() > best.count() ? found : best;
        start = end;
      }
    }
    BitSet there = new BitSet();
    int others = 0;
    for (int token = best.from(); token <= best.last(); token++) {
      if (which[token] >= 0) {
        there.set(which[token]);
      } else if (TellingWords.isTelling(said, token)) {
        others++;
      }
    }
    others += besideTheEdges(said, best, there, wanted.size());
    List<String> has = new ArrayList<>();
    List<String> lacks = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      (there.get(i) ? has : lacks).add(wanted.get(i));
    }
    int first = best.from();
    for (int back = 0; back < BEFORE && first > 0 && !begins(said, first); back++) {
      first--;
    }
    int last = best.last();
    for (int on = 0; on < BEFORE && last + 1 < said.tokenCount() && !begins(said, last + 1); on++) {
      last++;
    }
    WordOrder here = WordOrder.of(said, which, best.from(), best.last() + 1);
    WordOrder sought = WordOrder.of(asked, which(wanted, asked), 0, asked.tokenCount());
    return new Likeness(
        has,
        lacks,
        others,
        sought.shared(here, there::get),
        sought.hasRolesChanged(
            here, word -> names.contains(wanted.get(word)) || capitals(said, which).get(word)),
        here.leavesAgentOut() || stands(said, first, best.last() + 1, SPEAKING),
        years(said, first, last + 1),
        numbers(said, first, last + 1),
        negates(said, first, best.last() + 1),
        stands(said, first, best.last() + 1, OPENING)
            && !stands(asked, 0, asked.tokenCount(), POSSIBLE));
  }

  /**
   * Returns how many words stand where the first or the last of the words looked for is missing: "dogs" of
   * "dogs killed sheep" is in the place of "wolves".
   */
  private static int besideTheEdges(AnnotatedText said, Stretch best, BitSet there, int wanted) {
    int beside = 0;
    if (best.count() > 0 && !there.get(0)) {
      beside += tellingFrom(said, best.from(), -1);
    }
    if (best.count() > 0 && !there.get(wanted - 1)) {
      beside += tellingFrom(said, best.last(), 1);
    }
    return beside;
  }

  /** Returns 1 if one of the next tokens of the sentence in a direction is a telling word, else 0. */
  private static int tellingFrom(AnnotatedText said, int token, int step) {
    int at = token;
    for (int i = 0; i < BESIDE; i++) {
      boolean ends =
          step < 0 ? begins(said, at) : at + 1 == said.tokenCount() || begins(said, at + 1);
      if (ends) {
        return 0;
      }
      at += step;
      if (TellingWords.isTelling(said, at)) {
        return 1;
      }
    }
    return 0;
  }

  /** Returns which words are written with a capital within a sentence. */
  private static BitSet capitals(AnnotatedText said, int[] which) {
    BitSet capitals = new BitSet();
    for (int token = 0; token < which.length; token++) {
      if (which[token] >= 0
          && !begins(said, token)
          && Character.isUpperCase(said.text().charAt(said.tokenStart(token)))) {
        capitals.set(which[token]);
      }
    }
    return capitals;
  }

  /** Returns the numbers of a stretch; a year is none, as it only dates what is said. */
  static Set<String> numbers(AnnotatedText text, int from, int to) {
    Set<String> numbers = new TreeSet<>();
    for (int token = from; token < to; token++) {
      if (text.tokenKind(token) == TokenKind.NUMBER && !isYear(text.token(token))) {
        numbers.add(text.token(token).replace(",", ""));
      }
    }
    return numbers;
  }

  /** Returns the years of a stretch. */
  static Set<String> years(AnnotatedText text, int from, int to) {
    Set<String> years = new TreeSet<>();
    for (int token = from; token < to; token++) {
      if (text.tokenKind(token) == TokenKind.NUMBER && isYear(text.token(token))) {
        years.add(text.token(token));
      }
    }
    return years;
  }

  static boolean negates(AnnotatedText text, int from, int to) {
    for (int token = from; token < to; token++) {
      if (text.isNegation(token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(AnnotatedText text, int from, int to, Set<String> words) {
    for (int token = from; token < to; token++) {
      String word = TellingWords.plain(text.token(token));
      boolean month = word.equals("may") && text.token(token).charAt(0) == 'M';
      if (words.contains(word) && (!month || begins(text, token))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYear(String number) {
    if (number.length() != 4 || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    int value = Integer.parseInt(number);
    return value >= FIRST_YEAR && value <= LAST_YEAR;
  }

  /** Returns for each token which of the words it is a form of, or -1. */
  static int[] which(List<String> wanted, AnnotatedText said) {
    int[] which = new int[said.tokenCount()];
    for (int token = 0; token < which.length; token++) {
      which[token] = -1;
      if (said.tokenKind(token) == TokenKind.WORD) {
        String word = TellingWords.plain(said.token(token));
        for (int i = 0; i < wanted.size() && which[token] < 0; i++) {
          which[token] = TellingWords.areForms(wanted.get(i), word) ? i : -1;
        }
      }
    }
    return which;
  }

  /** Tells whether a sentence, or what stands behind a gap in the content, begins here. */
  private static boolean begins(AnnotatedText said, int token) {
    return said.token(token).equals("…") || said.sentenceFirst(said.sentenceOf(token)) == token;
  }

  /** Returns the stretch with the most different words of those looked for, the first of such. */
  private static Stretch best(int[] which, int from, int to, int longest) {
    Stretch best = new Stretch(from, from - 1, 0);
    for (int start = from; start < to; start++) {
      if (which[start] < 0) {
        continue;
      }
      BitSet there = new BitSet();
      int last = start;
      for (int token = start; token < Math.min(to, start + longest); token++) {
        if (which[token] >= 0 && !there.get(which[token])) {
          there.set(which[token]);
          last = token;
        }
      }
      if (there.cardinality() > best.count()) {
        best = new Stretch(start, last, there.cardinality());
      }
    }
    return best;
  }

  private record Stretch(int from, int last, int count) {}
}
