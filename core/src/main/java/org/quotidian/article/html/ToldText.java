package org.quotidian.article.html;

import java.util.HashSet;
import java.util.Set;

/**
 * The text of the article as the page's linked data tell it, as the set of its runs of words: it
 * confirms which blocks of the page are the article.
 */
final class ToldText {
  private static final int SHORTEST = 200;
  private static final int FEWEST_RUNS = 6;
  private static final double SHARE = 0.8;

  private final Set<Integer> runs = new HashSet<>();

  /** Takes the text, which may be empty: then nothing is told. */
  ToldText(String text) {
    WordRuns all = new WordRuns(text.length() < SHORTEST ? "" : text);
    while (all.next()) {
      runs.add(all.hash());
    }
  }

  /** Tells whether {@code text}, if it is more than a few words, is part of what was told. */
  boolean tells(String text) {
    if (runs.isEmpty()) {
      return false;
    }
    WordRuns asked = new WordRuns(text);
    int count = 0;
    int found = 0;
    while (asked.next()) {
      count++;
      found += runs.contains(asked.hash()) ? 1 : 0;
    }
    return count >= FEWEST_RUNS && found >= SHARE * count;
  }

  /** Returns how many of the runs told stand in {@code text}. */
  int shared(String text) {
    Set<Integer> found = new HashSet<>();
    WordRuns asked = new WordRuns(runs.isEmpty() ? "" : text);
    while (asked.next()) {
      if (runs.contains(asked.hash())) {
        found.add(asked.hash());
      }
    }
    return found.size();
  }

  /** Returns how many different runs of words were told; 0 if nothing was. */
  int size() {
    return runs.size();
  }
}
