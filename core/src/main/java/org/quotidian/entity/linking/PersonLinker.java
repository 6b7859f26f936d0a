package org.quotidian.entity.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.names.PersonName;
import org.quotidian.entity.names.WellKnownPersons;

/**
 * Gives the persons of one article their entities: a surname, a given name or an initial with a
 * surname goes to the full name of the article that it fits. Where several fit, the one named last
 * before it is meant; two full names that differ stay two persons.
 */
final class PersonLinker {
  /** How many persons that share a name part are looked at; more than any article has. */
  private static final int MOST_NAMESAKES = 40;

  private final List<Person> persons = new ArrayList<>();
  private final Map<String, List<Person>> byPart = new HashMap<>();
  private final Map<String, PersonName> parsed = new HashMap<>();

  void link(List<Name> names) {
    for (Name name : names) {
      if (name.type == EntityType.PERSON) {
        PersonName taken = parsed.computeIfAbsent(name.text, PersonName::of);
        if (taken.isFull()) {
          personOf(taken, name).add(name);
        }
      }
    }
    for (Name name : names) {
      if (name.type == EntityType.PERSON) {
        PersonName taken = parsed.computeIfAbsent(name.text, PersonName::of);
        if (!taken.isFull()) {
          shortName(taken, name).mentions.add(name);
        }
      }
    }
    for (Person person : persons) {
      Entity entity = person.entity();
      for (Name mention : person.mentions) {
        mention.entity = entity;
      }
    }
  }

  private Person personOf(PersonName full, Name name) {
    for (Person person : namesakes(full.surname())) {
      if (isSame(person.name, full)) {
        if (full.parts().size() > person.name.parts().size()
            || (full.parts().size() == person.name.parts().size()
                && full.parts().get(0).length() > 1
                && person.name.parts().get(0).length() == 1)) {
          person.name = full;
          person.text = name.text;
        }
        return person;
      }
    }
    return add(full, name);
  }

  private Person add(PersonName name, Name mention) {
    Person person = new Person(name, mention.text);
    persons.add(person);
    for (int i = 0; i <= name.surnameAt(); i++) {
      byPart.computeIfAbsent(name.parts().get(i), key -> new ArrayList<>(2)).add(person);
    }
    return person;
  }

  private List<Person> namesakes(String part) {
    List<Person> all = byPart.getOrDefault(part, List.of());
    return all.subList(Math.max(0, all.size() - MOST_NAMESAKES), all.size());
  }

  /** Two full names are one person's if all parts of the shorter fit in order into the longer. */
  private static boolean isSame(PersonName a, PersonName b) {
    if (a.key().equals(b.key())) {
      return a.initials().isEmpty() || b.initials().isEmpty() || a.initials().equals(b.initials());
    }
    boolean ordered = a.parts().size() <= b.parts().size();
    PersonName shorter = ordered ? a : b;
    PersonName longer = ordered ? b : a;
    if (!shorter.surname().equals(longer.surname())
        || shorter.surnameAt() != shorter.parts().size() - 1
        || longer.surnameAt() != longer.parts().size() - 1) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < shorter.surnameAt(); i++) {
      String part = shorter.parts().get(i);
      while (at < longer.surnameAt() && !fits(part, longer.parts().get(at))) {
        at++;
      }
      if (at++ >= longer.surnameAt()) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(String a, String b) {
    return a.equals(b)
        || (a.length() == 1 && b.startsWith(a))
        || (b.length() == 1 && a.startsWith(b));
  }

  private Person shortName(PersonName shortName, Name name) {
    String part = shortName.parts().get(0);
    Person best = null;
    int bestRank = 0;
    for (Person person : namesakes(part)) {
      int rank = rank(person, part, name);
      if (rank > bestRank) {
        best = person;
        bestRank = rank;
      }
    }
    return best != null ? best : add(shortName, name);
  }

  /** Surname before given name before other parts; among equals the one named last before. */
  private static int rank(Person person, String part, Name name) {
    List<String> parts = person.name.parts();
    int kind = 0;
    if (person.name.surname().equals(part)) {
      kind = 3;
    } else if (person.name.isFull() && parts.get(0).equals(part)) {
      kind = 2;
    } else if (person.name.isFull() && parts.contains(part)) {
      kind = 1;
    }
    if (kind == 0) {
      return 0;
    }
    return (kind << 28) + Math.min(person.lastFullBefore(name.firstToken), (1 << 28) - 2) + 1;
  }

  /** A person of the article while it is being linked. */
  private static final class Person {
    PersonName name;
    String text;
    final List<Name> mentions = new ArrayList<>();

    /** Where the full name stands, ascending. */
    private int[] fullAt = new int[2];

    private int fulls;

    Person(PersonName name, String text) {
      this.name = name;
      this.text = text;
    }

    void add(Name full) {
      mentions.add(full);
      if (fulls == fullAt.length) {
        fullAt = Arrays.copyOf(fullAt, fulls * 2);
      }
      fullAt[fulls++] = full.firstToken;
    }

    /** Returns one more than where the full name last stands before a token; 0 if it does not. */
    int lastFullBefore(int token) {
      int at = Arrays.binarySearch(fullAt, 0, fulls, token);
      int before = at >= 0 ? at : -at - 2;
      return before < 0 ? 0 : fullAt[before] + 1;
    }

    Entity entity() {
      @Nullable String known =
          name.isFull() ? null : WellKnownPersons.standard().bySurname(name.surname());
      if (known != null) {
        return new Entity("person:" + PersonName.of(known).key(), EntityType.PERSON, known, null);
      }
      return new Entity("person:" + name.key(), EntityType.PERSON, text, null);
    }
  }
}
