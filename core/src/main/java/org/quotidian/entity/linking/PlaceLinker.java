package org.quotidian.entity.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Location;
import org.quotidian.entity.gazetteer.NameHash;
import org.quotidian.entity.gazetteer.PlaceKind;
import org.quotidian.entity.gazetteer.PlaceTable;
import org.quotidian.entity.names.OrgName;

/**
 * Gives the places of one article their entities. Of several places of one name the likeliest is
 * taken: by inhabitants and kind, raised where the article speaks of its country or region; "Paris,
 * Texas" names it outright. One name means one place throughout an article unless it is named outright.
 */
final class PlaceLinker {
  /** How much each doubling of the mentions of a country counts against inhabitants (natural log). */
  private static final double COUNTRY_WEIGHT = 1.3;

  private final PlaceTable places;
  private final Map<Integer, Integer> countryMentions = new HashMap<>();
  private final Map<Integer, Integer> regionMentions = new HashMap<>();
  private final Map<Long, int[]> candidatesOf = new HashMap<>();
  private final Map<Long, Integer> chosen = new HashMap<>();

  PlaceLinker(PlaceTable places) {
    this.places = places;
  }

  /** Counts a word such as "Ukrainian" for its country. */
  void demonym(int place) {
    countryMentions.merge(places.countryCode(place), 1, Integer::sum);
  }

  void link(List<Name> names, Neighbours neighbours) {
    for (Name name : names) {
      if (name.type == EntityType.PLACE) {
        int[] candidates = candidates(NameHash.of(name.text));
        if (candidates.length > 0) {
          count(candidates);
        }
      }
    }
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      if (name.type == EntityType.PLACE) {
        Name wider =
            i + 1 < names.size() && neighbours.isApposed(name, names.get(i + 1))
                ? names.get(i + 1)
                : null;
        name.entity = entity(name, wider);
      }
    }
  }

  /** A country or region counts for itself; a city without a rival counts for its country. */
  private void count(int[] candidates) {
    int top = candidates[0];
    PlaceKind kind = places.kind(top);
    boolean sure = candidates.length == 1 || kind == PlaceKind.COUNTRY || kind == PlaceKind.CAPITAL;
    if (sure && places.countryCode(top) != 0) {
      countryMentions.merge(
          places.countryCode(top), kind == PlaceKind.COUNTRY ? 2 : 1, Integer::sum);
    }
    for (int candidate : candidates) {
      if (places.kind(candidate) == PlaceKind.REGION) {
        regionMentions.merge(candidate, 1, Integer::sum);
      }
    }
  }

  private Entity entity(Name name, @Nullable Name wider) {
    long hash = NameHash.of(name.text);
    int[] candidates = candidates(hash);
    if (candidates.length == 0) {
      return unknown(name);
    }
    if (wider != null) {
      int within = within(candidates, candidates(NameHash.of(wider.text)));
      if (within >= 0) {
        chosen.put(hash, within);
        return places.entity(within);
      }
    }
    int best = chosen.computeIfAbsent(hash, key -> likeliest(candidates));
    return places.entity(best);
  }

  private int likeliest(int[] candidates) {
    int best = candidates[0];
    double bestScore = Double.NEGATIVE_INFINITY;
    double ceiling = Double.POSITIVE_INFINITY;
    for (int candidate : candidates) {
      ceiling = Math.min(ceiling, Math.log(places.prior(candidate)));
      double score = ceiling;
      int ofCountry = countryMentions.getOrDefault(places.countryCode(candidate), 0);
      if (places.kind(candidate) != PlaceKind.COUNTRY) {
        score += COUNTRY_WEIGHT * Math.log(1 + ofCountry);
        int region = places.region(candidate);
        score += region < 0 ? 0 : 2 * Math.log(1 + regionMentions.getOrDefault(region, 0));
      }
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  /** Returns the first candidate that lies in one of the wider places, or -1. */
  private int within(int[] candidates, int[] wider) {
    for (int outer : wider) {
      for (int inner : candidates) {
        if (places.liesIn(inner, outer)) {
          return inner;
        }
      }
    }
    return -1;
  }

  private int[] candidates(long hash) {
    return candidatesOf.computeIfAbsent(hash, places::named);
  }

  /** A place on no map of ours; where a known one is part of its name, it lies about there. */
  private Entity unknown(Name name) {
    OrgName words = OrgName.of(name.text);
    return new Entity("place:" + words.key(), EntityType.PLACE, name.text, about(name.text));
  }

  private @Nullable Location about(String text) {
    int end = text.length();
    while (end > 0) {
      int space = text.lastIndexOf(' ', end - 1);
      if (space <= 0) {
        return null;
      }
      int[] there = candidates(NameHash.of(text.substring(0, space)));
      if (there.length > 0 && places.kind(there[0]) != PlaceKind.AREA) {
        return places.entity(likeliest(there)).location();
      }
      end = space;
    }
    return null;
  }

  /** Tells which names stand next to each other as a place and what it lies in. */
  interface Neighbours {
    /** Tells whether {@code wider} follows {@code name} after a comma or in brackets. */
    boolean isApposed(Name name, Name wider);
  }
}
