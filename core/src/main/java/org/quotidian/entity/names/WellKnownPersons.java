package org.quotidian.entity.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.gazetteer.NameHash;

/**
 * Persons whom newspapers call by the surname alone without ever giving the full name: our own short
 * list of heads of state and government whose surnames few others bear.
 */
public final class WellKnownPersons {
  private static final String RESOURCE = "/org/quotidian/entity/well-known-persons.txt";

  private final Map<String, String> bySurname = new HashMap<>();

  private final Map<String, String> keyBySurname = new HashMap<>();
  private final Set<Long> surnames = new HashSet<>();

  private WellKnownPersons() {}

  /** Returns the shared list. */
  public static WellKnownPersons standard() {
    return Loaded.STANDARD;
  }

  /** Returns the full name of the person known by this folded surname, or null. */
  public @Nullable String bySurname(String surname) {
    return bySurname.get(surname);
  }

  /** Tells whether this is the name of the person known by its surname. */
  public boolean isKnown(PersonName name) {
    String key = keyBySurname.get(name.surname());
    return key != null && key.equals(name.key());
  }

  /** Tells whether a word with this {@link NameHash} is the surname of such a person as usually written. */
  public boolean isSurname(long hash) {
    return surnames.contains(hash);
  }

  private static WellKnownPersons load() {
    WellKnownPersons persons = new WellKnownPersons();
    for (String name : NameVariants.lines(RESOURCE)) {
      PersonName taken = PersonName.of(name);
      persons.bySurname.put(taken.surname(), name);
      persons.keyBySurname.put(taken.surname(), taken.key());
      persons.surnames.add(NameHash.of(name.substring(name.lastIndexOf(' ') + 1)));
    }
    return persons;
  }

  /** Loads the list when it is first asked for. */
  private static final class Loaded {
    static final WellKnownPersons STANDARD = load();
  }
}
