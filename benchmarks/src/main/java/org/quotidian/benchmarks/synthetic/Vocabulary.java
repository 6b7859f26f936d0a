package org.quotidian.benchmarks.synthetic;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words that articles are made of: a written head for each class and, for nouns, a long invented
 * tail, so that an index of many articles has as many terms, and as unevenly used, as one of real
 * news. Immutable.
 */
final class Vocabulary {
  private static final int NOUNS = 120_000;

  private final Map<String, List<String>> classes = new TreeMap<>();
  private final Map<String, Zipf> frequencies = new TreeMap<>();
  private final WordLists sounds;

  Vocabulary(WordLists words, WordLists sounds) {
    this.sounds = sounds;
    for (String name : List.of("noun", "adjective", "adverb", "past", "base", "gerund")) {
      List<String> list = words.get(name);
      classes.put(name, list);
      int ranks = name.equals("noun") ? NOUNS : list.size();
      frequencies.put(name, new Zipf(ranks, 25, 1.3));
    }
  }

  /** Tells whether there are words of that class. */
  boolean has(String wordClass) {
    return classes.containsKey(wordClass);
  }

  /** Draws a word of that class. */
  String draw(String wordClass, Dice dice) {
    List<String> head = classes.getOrDefault(wordClass, List.of());
    Zipf frequency = frequencies.get(wordClass);
    if (frequency == null) {
      throw new IllegalArgumentException("no such class of words: " + wordClass);
    }
    int rank = frequency.draw(dice);
    return rank < head.size() ? head.get(rank) : invented(Dice.of(NOUNS, rank));
  }

  /** Makes up a word of two or three syllables that can be spoken. */
  String invented(Dice dice) {
    StringBuilder word = new StringBuilder();
    int syllables = dice.chance(0.6) ? 2 : 3;
    for (int i = 0; i < syllables; i++) {
      word.append(dice.of(sounds.get("onset"))).append(dice.of(sounds.get("nucleus")));
      word.append(dice.of(sounds.get("coda")));
    }
    return word.toString();
  }

  /** Makes up a name's stem: as {@link #invented} with a capital. */
  String inventedName(Dice dice) {
    return capitalised(invented(dice));
  }

  static String capitalised(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
