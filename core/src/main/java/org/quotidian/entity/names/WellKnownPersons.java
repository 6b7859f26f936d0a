package org.quotidian.entity.names;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Persons whom newspapers call by the surname alone without ever giving the full name: our own short
 * list of heads of state and government whose surnames few others bear.
 */
public final class WellKnownPersons {
  private static final String RESOURCE = "/org/quotidian/entity/well-known-persons.txt";

  private final Map<String, String> bySurname = new HashMap<>();

  private WellKnownPersons() {}

  /** Returns the shared list. */
  public static WellKnownPersons standard() {
    return Loaded.STANDARD;
  }

  /** Returns the full name of the person known by this folded surname, or null. */
  public @Nullable String bySurname(String surname) {
    return bySurname.get(surname);
  }

  private static WellKnownPersons load() {
    WellKnownPersons persons = new WellKnownPersons();
    for (String name : NameVariants.lines(RESOURCE)) {
      persons.bySurname.put(PersonName.of(name).surname(), name);
    }
    return persons;
  }

  /** Loads the list when it is first asked for. */
  private static final class Loaded {
    static final WellKnownPersons STANDARD = load();
  }
}
