package org.quotidian.entity.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Short forms of given names: Bill for William. Likely the same name, not certainly. */
final class Nicknames {
  private static final String RESOURCE = "/org/quotidian/entity/nicknames.txt";

  private final Map<String, Set<String>> formal = new HashMap<>();

  private Nicknames() {}

  /** Returns the shared list. */
  static Nicknames standard() {
    return Loaded.STANDARD;
  }

  /** Tells whether one of the two folded names is a short form of the other, or both of a third. */
  boolean related(String a, String b) {
    Set<String> ofA = formal.getOrDefault(a, Set.of(a));
    Set<String> ofB = formal.getOrDefault(b, Set.of(b));
    for (String name : ofA) {
      if (ofB.contains(name)) {
        return true;
      }
    }
    return false;
  }

  private static Nicknames load() {
    Nicknames nicknames = new Nicknames();
    for (String line : NameVariants.lines(RESOURCE)) {
      String[] names = line.split(" ", -1);
      String full = NameVariants.standard().of(SpellingFold.of(Letters.plain(names[0])));
      for (int i = 0; i < names.length; i++) {
        String name = NameVariants.standard().of(SpellingFold.of(Letters.plain(names[i])));
        nicknames.formal.computeIfAbsent(name, key -> new HashSet<>()).add(full);
      }
    }
    return nicknames;
  }

  /** Loads the list when it is first asked for. */
  private static final class Loaded {
    static final Nicknames STANDARD = load();
  }
}
