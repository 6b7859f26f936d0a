package org.quotidian.entity.linking;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.gazetteer.NameHash;
import org.quotidian.entity.gazetteer.PlaceKind;
import org.quotidian.entity.gazetteer.PlaceTable;
import org.quotidian.entity.names.Letters;

/**
 * Names of places and buildings that stand for a government: the Kremlin always, a capital where it
 * speaks or acts ("Washington says").
 */
final class Metonyms {
  private static final Map<String, String> SEATS =
      Map.ofEntries(
          Map.entry("kremlin", "RU"),
          Map.entry("white house", "US"),
          Map.entry("pentagon", "US"),
          Map.entry("capitol hill", "US"),
          Map.entry("downing street", "GB"),
          Map.entry("10 downing street", "GB"),
          Map.entry("whitehall", "GB"),
          Map.entry("westminster", "GB"),
          Map.entry("elysee", "FR"),
          Map.entry("elysee palace", "FR"),
          Map.entry("quai d'orsay", "FR"),
          Map.entry("blue house", "KR"),
          Map.entry("zhongnanhai", "CN"),
          Map.entry("casa rosada", "AR"),
          Map.entry("planalto", "BR"),
          Map.entry("malacanang", "PH"),
          Map.entry("malacanang palace", "PH"));

  private static final Entity EUROPEAN_UNION =
      new Entity("org:european-union", EntityType.ORG, "European Union", null);
  private static final long BRUSSELS = NameHash.of("Brussels");

  private final PlaceTable places;

  Metonyms(PlaceTable places) {
    this.places = places;
  }

  /**
   * Returns the government that a name stands for, or null.
   *
   * @param acts whether the words around say that it speaks or acts
   */
  @Nullable Entity government(Name name, boolean acts) {
    String plain = Letters.plain(name.text);
    String bare = plain.startsWith("the ") ? plain.substring(4) : plain;
    String country = SEATS.get(bare);
    if (country != null) {
      return Governments.of(places, country);
    }
    if (name.type != EntityType.PLACE || !acts || name.entity == null) {
      return null;
    }
    if (NameHash.of(name.text) == BRUSSELS) {
      return EUROPEAN_UNION;
    }
    int place = places.withId(name.entity.id().substring("place:".length()));
    if (place < 0) {
      return null;
    }
    PlaceKind kind = places.kind(place);
    boolean speaksForCountry = kind == PlaceKind.CAPITAL || kind == PlaceKind.COUNTRY;
    return speaksForCountry ? Governments.of(places, places.country(place)) : null;
  }
}
