package org.quotidian.benchmarks.synthetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What can fill a slot: for each slot's name one or more templates, equally likely. Immutable. */
final class Grammar {
  private final Map<String, List<Template>> alternatives = new HashMap<>();

  static Grammar read(String resource) {
    Grammar grammar = new Grammar();
    for (String line : WordLists.lines(resource)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        int equals = line.indexOf(" = ");
        grammar
            .alternatives
            .computeIfAbsent(line.substring(0, equals), ignored -> new ArrayList<>())
            .add(Template.parse(line.substring(equals + 3)));
      }
    }
    return grammar;
  }

  /** Tells whether the slot is filled by this grammar. */
  boolean has(String slot) {
    return alternatives.containsKey(slot);
  }

  /** Draws a filling. */
  Template draw(String slot, Dice dice) {
    return dice.of(alternatives.getOrDefault(slot, List.of()));
  }
}
