package org.quotidian.claim.speaker;

import java.util.ArrayList;
import java.util.List;
import org.quotidian.claim.lexicon.Lexicon;
import org.quotidian.claim.lexicon.WordTable;
import org.quotidian.claim.reading.Reading;

/** Nouns for offices and bodies, and which of them may take up which others; immutable. */
final class RoleNouns {
  private static final class Loaded {
    static final RoleNouns STANDARD = new RoleNouns();
  }

  private final WordTable words = new WordTable();
  private final WordTable ranks = new WordTable();
  private final WordTable parties = new WordTable();
  private final WordTable loose = new WordTable();
  private int below;
  private final List<int[]> standsFor = new ArrayList<>();

  private RoleNouns() {
    for (String line : Lexicon.lines("roles.tsv")) {
      for (String noun : line.substring(line.indexOf('\t') + 1).split(" ", -1)) {
        add(noun);
      }
    }
    for (String line : Lexicon.lines("roles-alike.tsv")) {
      String[] column = line.split("\t", -1);
      String[] nouns = column[1].split(" ", -1);
      if (column[0].startsWith("=")) {
        WordTable table =
            switch (column[0]) {
              case "=party" -> parties;
              case "=loose" -> loose;
              default -> ranks;
            };
        for (String word : nouns) {
          table.add(word);
        }
        below = column[0].equals("=below") ? ranks.size() : below;
        continue;
      }
      int noun = add(column[0]);
      int[] all = new int[nouns.length + 1];
      all[0] = noun;
      for (int i = 0; i < nouns.length; i++) {
        all[i + 1] = add(nouns[i]);
      }
      standsFor.set(noun, all);
    }
  }

  static RoleNouns standard() {
    return Loaded.STANDARD;
  }

  private int add(String noun) {
    int number = words.add(noun);
    if (number == standsFor.size()) {
      standsFor.add(new int[] {number});
    }
    return number;
  }

  /** Returns the number of the singular noun at a token, a full stop behind it left out, or -1. */
  int find(Reading r, int token) {
    String text = r.text().text();
    int start = r.text().tokenStart(token);
    int end = r.text().tokenEnd(token);
    if (end - start > 1 && text.charAt(end - 1) == '.') {
      end--;
    }
    return words.find(text, start, end);
  }

  /** Returns the number of a noun, or -1. */
  int find(String noun) {
    return words.find(noun, 0, noun.length());
  }

  /** Returns the number of the word that tells offices apart ("foreign"), or -1. */
  int rank(Reading r, int token) {
    return ranks.find(r.text().text(), r.text().tokenStart(token), r.text().tokenEnd(token));
  }

  /** Tells whether a noun says which side somebody is on: "Republican". */
  boolean isParty(String noun) {
    return parties.find(noun, 0, noun.length()) >= 0;
  }

  /** Tells whether the noun at a token is part of too many names to mean one of them. */
  boolean isLoose(Reading r, int token) {
    return loose.find(r.text().text(), r.text().tokenStart(token), r.text().tokenEnd(token)) >= 0;
  }

  /** Tells whether a word before an office puts it below it: "vice", "deputy". */
  boolean isBelow(int rank) {
    return rank >= 0 && rank < below;
  }

  /** Returns the nouns that a noun may take up, itself first. */
  int[] standsFor(int noun) {
    return standsFor.get(noun).clone();
  }
}
