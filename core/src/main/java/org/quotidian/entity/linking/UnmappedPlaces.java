package org.quotidian.entity.linking;

import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Location;
import org.quotidian.entity.gazetteer.NameHash;
import org.quotidian.entity.gazetteer.PlaceKind;
import org.quotidian.entity.gazetteer.PlaceTable;
import org.quotidian.entity.names.OrgName;

/**
 * Where a place may lie that the gazetteer does not have: in the district of that name, about where a
 * place lies that its name is made of ("Mosul Airport", "Northern Iraq"), or else in the country that the
 * article is about.
 */
final class UnmappedPlaces {
  /** A place of fewer inhabitants gives its position to nothing that is named after it. */
  private static final int LARGE = 100_000;

  private final PlaceTable places;
  private final PlaceContext context;

  UnmappedPlaces(PlaceTable places, PlaceContext context) {
    this.places = places;
    this.context = context;
  }

  /** Returns the place of this name in a region that the article puts it in. */
  Entity in(int region, String text, long hash) {
    Location location = Location.ofCountry(places.country(region));
    for (int district : places.districts(hash)) {
      if (places.districtRegion(district) == region) {
        location = places.districtLocation(district);
      }
    }
    return entity(OrgName.of(text).key() + "." + places.id(region), text, location);
  }

  /** Returns the place of this name in the region of a town; where that is if it lies close by. */
  Entity near(int town, boolean close, String text) {
    int region = places.region(town);
    String wider = region < 0 ? places.country(town) : places.id(region);
    Location location =
        close ? places.entity(town).location() : Location.ofCountry(places.country(town));
    return entity(OrgName.of(text).key() + "." + wider, text, location);
  }

  /**
   * Returns the place of this name, with as much of its location as can be told.
   *
   * @param placeOf which place a name means in this article, or -1
   */
  Entity find(String text, String key, ToIntFunction<String> placeOf) {
    int district = district(NameHash.of(text));
    if (district >= 0) {
      String region = places.id(places.districtRegion(district));
      return entity(key + "." + region, text, places.districtLocation(district));
    }
    Location about = about(text, placeOf);
    if (about == null) {
      String country = context.mainCountry();
      about = country.isEmpty() ? null : Location.ofCountry(country);
    }
    return entity(key, text, about);
  }

  /** Returns the district that the article's other places speak for, or the only one; -1 for none. */
  private int district(long hash) {
    int best = -1;
    double most = 0;
    int[] all = places.districts(hash);
    for (int district : all) {
      double support = context.regionSupport(places.districtRegion(district));
      if (support > most) {
        most = support;
        best = district;
      }
    }
    return all.length == 1 && best < 0 && context.mainCountry().isEmpty() ? all[0] : best;
  }

  private @Nullable Location about(String text, ToIntFunction<String> placeOf) {
    String bare = Directions.strip(text);
    if (bare.length() < text.length()) {
      int rest = placeOf.applyAsInt(bare);
      return rest < 0 ? null : places.entity(rest).location();
    }
    int last = text.lastIndexOf(' ');
    int city = last < 0 ? -1 : placeOf.applyAsInt(text.substring(0, last));
    boolean large =
        city >= 0
            && places.kind(city) != PlaceKind.AREA
            && places.population(city) >= LARGE
            && (context.mainCountry().isEmpty()
                || context.speaksOf(NameHash.of(text), city)
                || places.country(city).equals(context.mainCountry()));
    boolean county = text.endsWith(" County") || text.endsWith(" district");
    return large && !county ? places.entity(city).location() : null;
  }

  private static Entity entity(String id, String text, @Nullable Location location) {
    return new Entity("place:" + id, EntityType.PLACE, text, location);
  }
}
