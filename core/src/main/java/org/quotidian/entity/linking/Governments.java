package org.quotidian.entity.linking;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.gazetteer.NameHash;
import org.quotidian.entity.gazetteer.PlaceKind;
import org.quotidian.entity.gazetteer.PlaceTable;

/** Governments: what seats of power and capitals stand for, and how they are asked for by name. */
public final class Governments {
  private static final String OF = "government of ";
  private static final String AFTER = " government";

  private Governments() {}

  /** Returns the government of the country with this ISO 3166-1 alpha-2 code; null if none has it. */
  static @Nullable Entity of(PlaceTable places, String country) {
    int place = places.withId(country);
    return place < 0
        ? null
        : new Entity(
            "org:government-" + country.toLowerCase(Locale.ROOT),
            EntityType.ORG,
            "Government of " + places.name(place),
            null);
  }

  /**
   * Returns the government that a name asks for: "Russian government", "the government of Russia",
   * "Russia's government"; null if it asks for none.
   */
  public static @Nullable Entity named(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    if (plain.startsWith("the ")) {
      plain = plain.substring(4);
    }
    String whose;
    if (plain.startsWith(OF)) {
      whose = plain.substring(OF.length());
    } else if (plain.endsWith(AFTER)) {
      whose = plain.substring(0, plain.length() - AFTER.length());
    } else {
      return null;
    }
    if (whose.endsWith("'s")) {
      whose = whose.substring(0, whose.length() - 2);
    } else if (whose.endsWith("'")) {
      whose = whose.substring(0, whose.length() - 1);
    }
    PlaceTable places = PlaceTable.standard();
    long hash = NameHash.of(whose);
    int place = places.ofDemonym(hash);
    if (place < 0) {
      int[] named = places.named(hash);
      place = named.length == 0 ? -1 : named[0];
    }
    return place < 0 || places.kind(place) != PlaceKind.COUNTRY
        ? null
        : of(places, places.country(place));
  }
}
