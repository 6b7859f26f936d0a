package org.quotidian.entity.linking;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quotidian.entity.gazetteer.PlaceKind;
import org.quotidian.entity.gazetteer.PlaceTable;

/**
 * What the places of an article say of each other: a name that may mean several is likelier to mean
 * the one in a country or region the article speaks of, or near its other places. A name says nothing
 * of itself.
 */
final class PlaceContext {
  private static final double COUNTRY = 1.3;
  private static final double REGION = 2.5;
  private static final double NEARBY = 1.2;
  private static final double CLOSE_BY = 1.2;

  /** The outlet's country counts like so many mentions of it. */
  private static final int OUTLET = 2;

  /** What is near, in kilometres. */
  private static final double NEAR = 200;

  /** What is in the same city or beside it, in kilometres. */
  private static final double CLOSE = 30;

  /** A name counts no more often than this. */
  private static final int OFTEN = 4;

  /** How many names of an article are looked at for nearness; more say no more. */
  private static final int MOST_NAMES = 60;

  private final PlaceTable places;
  private final Map<Integer, Integer> countries = new HashMap<>();
  private final Map<Long, Seen> names = new LinkedHashMap<>();

  PlaceContext(PlaceTable places) {
    this.places = places;
  }

  /** Counts the outlet's country like two mentions of it. */
  void outlet(int country) {
    countries.merge(places.countryCode(country), OUTLET, Integer::sum);
  }

  void demonym(int place) {
    countries.merge(places.countryCode(place), 1, Integer::sum);
  }

  void mention(long name, int[] candidates) {
    Seen seen = names.get(name);
    if (seen == null) {
      int top = candidates[0];
      PlaceKind kind = places.kind(top);
      boolean sure =
          candidates.length == 1 || kind == PlaceKind.COUNTRY || kind == PlaceKind.CAPITAL;
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
    if (rivals.length == 1 || places.kind(candidate) == PlaceKind.COUNTRY) {
      return 0;
    }
    Seen self = names.get(name);
    int country = places.countryCode(candidate);
    int mentions = countries.getOrDefault(country, 0);
    if (self != null && self.country == country) {
      mentions -= self.count;
    }
    double sum = country == 0 ? 0 : COUNTRY * Math.log1p(mentions);
    int near = 0;
    int close = 0;
    int inRegion = 0;
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
      if (places.kind(other.top) == PlaceKind.CITY) {
        double distance = places.distance(other.top, candidate);
        near += distance < NEAR ? 1 : 0;
        close += distance < CLOSE ? 1 : 0;
      }
    }
    return sum
        + REGION * Math.log1p(2.0 * inRegion)
        + NEARBY * Math.log1p(near)
        + CLOSE_BY * Math.log1p(close);
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
