package org.quotidian.entity.linking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.quotidian.entity.gazetteer.PlaceKind;
import org.quotidian.entity.gazetteer.PlaceTable;

/**
 * What the places of an article say of each other: a name that may mean several is likelier to mean
 * the one in a country or region the article speaks of, or near its other places. A name says nothing
 * of itself.
 */
final class PlaceContext {
  private static final double COUNTRY = 1.5;

  /** What it counts that the article speaks of the country at all. */
  private static final double PRESENT = 1.5;

  private static final double REGION = 2.5;
  private static final double NEARBY = 1.2;
  private static final double CLOSE_BY = 1.2;
  private static final double SIBLINGS = 2.5;
  private static final double INSIDE = 2.5;

  /** A name speaks for the country of its likeliest bearer if that is so many times as likely as the next. */
  private static final double DOMINANT = 20;

  /** The outlet's country counts like so many mentions of it. */
  private static final int OUTLET = 2;

  /** What is near, in kilometres. */
  private static final double NEAR = 200;

  /** More degrees of latitude than that. */
  private static final double NEAR_DEGREES = 1.9;

  /** What is in the same city or beside it, in kilometres. */
  private static final double CLOSE = 30;

  /** More mentions of a country than this say no more, or no capital would be one in a long article. */
  private static final int MOST_MENTIONS = 8;

  /** What is said in favour of a small namesake of a world city counts so much while nothing near it is named. */
  private static final double FAR_FROM_ALL = 5;

  /** A city of so many inhabitants is a world city, one of no more than the other number a small namesake. */
  private static final int WORLD_CITY = 1_000_000;

  private static final int SMALL_NAMESAKE = 100_000;

  /** A town of fewer is small, and a city of so many in the same country is meant before it. */
  private static final int SMALL = 15_000;

  private static final int CITY = 300_000;

  /** A name counts no more often than this. */
  private static final int OFTEN = 4;

  /** How many names of an article are looked at for nearness; more say no more. */
  private static final int MOST_NAMES = 60;

  private final PlaceTable places;
  private final Map<Integer, Integer> countries = new HashMap<>();
  private final Map<Long, Seen> names = new LinkedHashMap<>();
  private final Map<Long, Set<Integer>> regionsOfDistrict = new HashMap<>();

  private int homeWords;

  PlaceContext(PlaceTable places) {
    this.places = places;
  }

  /** Counts the outlet's country like two mentions of it. */
  void outlet(int country) {
    countries.merge(places.countryCode(country), OUTLET, Integer::sum);
  }

  /** Counts a word of one country's newspapers; many of them say no more than {@link #OFTEN}. */
  void homeWord(int country) {
    if (homeWords < OFTEN) {
      homeWords++;
      countries.merge(places.countryCode(country), 1, Integer::sum);
    }
  }

  void demonym(int place) {
    countries.merge(places.countryCode(place), 1, Integer::sum);
  }

  /** Counts a name that may be a district's ("Adair County") for each region that has one of that name. */
  void district(long name) {
    if (regionsOfDistrict.size() >= MOST_NAMES || regionsOfDistrict.containsKey(name)) {
      return;
    }
    Set<Integer> regions = new HashSet<>();
    Set<Integer> in = new HashSet<>();
    for (int district : places.districts(name)) {
      regions.add(places.districtRegion(district));
      in.add(places.countryCode(places.districtRegion(district)));
    }
    regionsOfDistrict.put(name, regions);
    if (in.size() == 1) {
      countries.merge(in.iterator().next(), 1, Integer::sum);
    }
  }

  void mention(long name, int[] candidates) {
    Seen seen = names.get(name);
    if (seen == null) {
      int top = candidates[0];
      PlaceKind kind = places.kind(top);
      boolean sure =
          candidates.length == 1
              || kind == PlaceKind.COUNTRY
              || kind == PlaceKind.CAPITAL
              || places.prior(top) >= DOMINANT * places.prior(candidates[1]);
      seen = new Seen(top, sure ? places.countryCode(top) : 0);
      names.put(name, seen);
    }
    if (seen.count < OFTEN) {
      seen.count++;
      countries.merge(seen.country, 1, Integer::sum);
    }
  }

  /** Returns what is to be added to the logarithm of the candidate's prior. */
  double support(long name, int candidate, int[] rivals) {
    if (rivals.length == 1) {
      return 0;
    }
    Seen self = names.get(name);
    int country = places.countryCode(candidate);
    int mentions = countries.getOrDefault(country, 0);
    if (self != null && self.country == country) {
      mentions -= self.count;
    }
    // What lies in several countries is at home in each.
    double sum =
        country == 0 && candidate == rivals[0]
            ? PRESENT + COUNTRY * Math.log1p(MOST_MENTIONS)
            : mentions == 0 ? 0 : PRESENT + COUNTRY * Math.log1p(Math.min(mentions, MOST_MENTIONS));
    if (places.kind(candidate) == PlaceKind.COUNTRY) {
      return sum;
    }
    boolean overshadowed = isOvershadowed(candidate, rivals[0]);
    if (overshadowed || (mentions == 0 && country != 0 && isSmall(candidate))) {
      return overshadowed ? 0 : sum;
    }
    int near = 0;
    int close = 0;
    int inRegion = 0;
    int siblings = 0;
    int inside = 0;
    boolean region =
        places.kind(candidate) == PlaceKind.REGION && places.countryCode(rivals[0]) != country;
    int looked = 0;
    for (Map.Entry<Long, Seen> entry : names.entrySet()) {
      if (entry.getKey() == name) {
        continue;
      }
      if (++looked > MOST_NAMES) {
        break;
      }
      Seen other = entry.getValue();
      if (places.region(candidate) >= 0 && other.top == places.region(candidate)) {
        inRegion += other.count;
      }
      if (region && places.countryCode(other.top) == country) {
        siblings += places.kind(other.top) == PlaceKind.REGION ? 1 : 0;
        inside += other.country == country && places.region(other.top) == candidate ? 1 : 0;
      }
      if (places.kind(other.top) == PlaceKind.CITY
          && Math.abs(places.latitude(other.top) - places.latitude(candidate)) < NEAR_DEGREES) {
        double distance = places.distance(other.top, candidate);
        near += distance < NEAR ? 1 : 0;
        close += distance < CLOSE ? 1 : 0;
      }
    }
    if (places.kind(candidate) == PlaceKind.CITY && places.population(candidate) < CITY) {
      for (Set<Integer> regions : regionsOfDistrict.values()) {
        inRegion += regions.contains(places.region(candidate)) ? 1 : 0;
      }
    }
    double all =
        sum
            + REGION * Math.log1p(2.0 * inRegion)
            + NEARBY * Math.log1p(near)
            + CLOSE_BY * Math.log1p(close)
            + SIBLINGS * Math.log1p(siblings)
            + INSIDE * Math.log1p(inside);
    return near == 0 && isSmallNamesake(candidate, rivals[0]) ? Math.min(all, FAR_FROM_ALL) : all;
  }

  /** A small town named like a state or a city of its own country is meant only by name: "Boston, N.Y.". */
  private boolean isOvershadowed(int place, int top) {
    return place != top
        && isSmall(place)
        && places.countryCode(place) == places.countryCode(top)
        && (places.kind(top) == PlaceKind.REGION || places.population(top) >= CITY);
  }

  private boolean isSmall(int place) {
    return places.kind(place) == PlaceKind.CITY && places.population(place) < SMALL;
  }

  private boolean isSmallNamesake(int place, int top) {
    boolean world =
        places.kind(top) == PlaceKind.CAPITAL
            || (places.kind(top) == PlaceKind.CITY && places.population(top) >= WORLD_CITY);
    return world
        && places.kind(place) == PlaceKind.CITY
        && places.population(place) < SMALL_NAMESAKE;
  }

  /** Tells whether the article speaks of the place's country by anything but the name itself. */
  boolean speaksOf(long name, int place) {
    Seen self = names.get(name);
    int country = places.countryCode(place);
    int mentions = countries.getOrDefault(country, 0);
    return mentions > (self != null && self.country == country ? self.count : 0);
  }

  /** Tells whether the article speaks of a country by anything but a name that is only in another. */
  boolean speaksOfAnother(long name, int place) {
    int country = places.countryCode(place);
    Seen self = names.get(name);
    for (Map.Entry<Integer, Integer> entry : countries.entrySet()) {
      int code = entry.getKey();
      int own = self != null && self.country == code ? self.count : 0;
      if (code != 0 && code != country && entry.getValue() > own) {
        return true;
      }
    }
    return false;
  }

  /** Returns how much the article speaks of a region and its country; 0 if not at all. */
  double regionSupport(int region) {
    int inRegion = 0;
    int looked = 0;
    for (Seen other : names.values()) {
      if (++looked > MOST_NAMES) {
        break;
      }
      if (other.top == region || (other.country != 0 && places.region(other.top) == region)) {
        inRegion += other.count;
      }
    }
    int mentions = countries.getOrDefault(places.countryCode(region), 0);
    return COUNTRY * Math.log1p(mentions) + REGION * Math.log1p(2.0 * inRegion);
  }

  /** Returns the code of the country that most places of the article speak for; empty if none does. */
  String mainCountry() {
    int sum = 0;
    int most = 0;
    int main = 0;
    for (Map.Entry<Integer, Integer> entry : countries.entrySet()) {
      if (entry.getKey() != 0) {
        sum += entry.getValue();
        if (entry.getValue() > most) {
          most = entry.getValue();
          main = entry.getKey();
        }
      }
    }
    return most * 2 > sum ? "" + (char) (main >> 8) + (char) (main & 0xff) : "";
  }

  /** Tells whether more than one mention speaks for the country. */
  boolean isRepeated(int country) {
    return countries.getOrDefault(places.countryCode(country), 0) > 1;
  }

  /** Tells whether the outlet's country is the only one, or something besides the outlet speaks for it. */
  boolean isOutletsOwn(int country) {
    int code = places.countryCode(country);
    return countries.getOrDefault(code, 0) > OUTLET
        || countries.keySet().stream().allMatch(other -> other == 0 || other == code);
  }

  /** Tells whether nothing in the article speaks of the country. */
  boolean isSilentOn(int country) {
    return !countries.containsKey(places.countryCode(country));
  }

  /** A name of the article: the place it would mean by itself, and the country it surely speaks for. */
  private static final class Seen {
    final int top;
    final int country;
    int count;

    Seen(int top, int country) {
      this.top = top;
      this.country = country;
    }
  }
}
