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
 * taken: by inhabitants and kind, raised where the article speaks of its country, its region or of
 * places near it; "Paris, Texas" names it outright. One name means one place throughout an article.
 */
final class PlaceLinker {
  private final PlaceTable places;
  private final PlaceContext context;
  private final Map<Long, int[]> candidatesOf = new HashMap<>();
  private final Map<Long, Integer> chosen = new HashMap<>();

  PlaceLinker(PlaceTable places) {
    this.places = places;
    this.context = new PlaceContext(places);
  }

  /** Counts a word such as "Ukrainian" for its country. */
  void demonym(int place) {
    context.demonym(place);
  }

  void link(List<Name> names, ArticleLinker.Surroundings surroundings) {
    for (Name name : names) {
      if (name.type == EntityType.PLACE) {
        long hash = NameHash.of(name.text);
        int[] candidates = candidates(hash);
        if (candidates.length > 0) {
          context.mention(hash, candidates);
          String wider = surroundings.wider(name);
          if (wider != null) {
            int within = within(candidates, places.named(NameHash.of(wider)));
            if (within >= 0) {
              chosen.putIfAbsent(hash, within);
            }
          }
        }
      }
    }
    for (Name name : names) {
      if (name.type == EntityType.PLACE) {
        name.entity = entity(name);
      }
    }
  }

  private Entity entity(Name name) {
    long hash = NameHash.of(name.text);
    int[] candidates = candidates(hash);
    if (candidates.length == 0) {
      String key = OrgName.of(name.text).key();
      return new Entity("place:" + key, EntityType.PLACE, name.text, about(name.text));
    }
    return places.entity(chosen.computeIfAbsent(hash, key -> likeliest(hash, candidates)));
  }

  private int likeliest(long name, int[] candidates) {
    int best = candidates[0];
    double bestScore = Double.NEGATIVE_INFINITY;
    double ceiling = Double.POSITIVE_INFINITY;
    for (int candidate : candidates) {
      // The table orders by how well known a place is by this name; inhabitants must not undo that.
      ceiling = Math.min(ceiling, Math.log(places.prior(candidate)));
      double score = ceiling + context.support(name, candidate, candidates);
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

  /**
   * About where a place that is on no map of ours lies: "Mosul Airport" where the city of its first
   * words is, "Northern Iraq" where the place of its last words is; null if neither is known.
   */
  private @Nullable Location about(String text) {
    int first = text.indexOf(' ');
    int last = text.lastIndexOf(' ');
    if (first < 0) {
      return null;
    }
    if (Directions.is(text.substring(0, first))) {
      int[] rest = candidates(NameHash.of(text.substring(first + 1)));
      return rest.length == 0 ? null : places.entity(rest[0]).location();
    }
    int[] city = candidates(NameHash.of(text.substring(0, last)));
    boolean large =
        city.length > 0
            && places.kind(city[0]) != PlaceKind.AREA
            && places.population(city[0]) >= 100_000;
    boolean county = text.endsWith(" County") || text.endsWith(" district");
    return large && !county ? places.entity(city[0]).location() : null;
  }
}
