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
 * @param inOrder which share of the words looked for, but for those it lacks, is there in their order
 * @param years the years in and around the stretch
 * @param numbers the other numbers there, without what parts their digits
 * @param negated whether "not" or the like stands in the stretch or close before it
 * @param open whether it is said of a possibility only: behind "if", "whether" or "unless"
 */
record Likeness(
    List<String> has,
    List<String> lacks,
    int others,
    double inOrder,
    Set<String> years,
    Set<String> numbers,
    boolean negated,
    boolean open) {
  private static final Set<String> OPENING = Set.of("if", "whether", "unless");

  /** Of so many words for each that is looked for a stretch may be, and of so many at least. */
  private static final int SPREAD = 4;

  private static final int LEAST_STRETCH = 12;

  /** As many words before a stretch may hold the "not" or "if" that it hangs on. */
  private static final int BEFORE = 5;

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  /**
   * Compares where the content has the most of these telling words.
   *
   * @param order the words looked for as they follow each other, some of them perhaps twice
   */
  static Likeness of(List<String> order, AnnotatedText said) {
    List<String> wanted = order.stream().distinct().toList();
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
      } else if (said.tokenKind(token) == TokenKind.WORD
          && TellingWords.isTelling(TellingWords.plain(said.token(token)))) {
        others++;
      }
    }
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
    return new Likeness(
        has,
        lacks,
        others,
        inOrder(order, wanted, which, best, there),
        years(said, first, last + 1),
        numbers(said, first, last + 1),
        negates(said, first, best.last() + 1),
        opens(said, first, best.last() + 1));
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

  private static boolean opens(AnnotatedText text, int from, int to) {
    for (int token = from; token < to; token++) {
      if (OPENING.contains(TellingWords.plain(text.token(token)))) {
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
  private static int[] which(List<String> wanted, AnnotatedText said) {
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

  /** By the longest sequence that both have in common. */
  private static double inOrder(
      List<String> order, List<String> wanted, int[] which, Stretch stretch, BitSet there) {
    int[] asked = order.stream().mapToInt(wanted::indexOf).filter(there::get).toArray();
    if (asked.length == 0) {
      return 0;
    }
    int[] common = new int[asked.length + 1];
    for (int token = stretch.from(); token <= stretch.last(); token++) {
      int before = 0;
      for (int i = 0; i < asked.length && which[token] >= 0; i++) {
        int here = common[i + 1];
        common[i + 1] = asked[i] == which[token] ? before + 1 : Math.max(common[i], common[i + 1]);
        before = here;
      }
    }
    return (double) common[asked.length] / asked.length;
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
