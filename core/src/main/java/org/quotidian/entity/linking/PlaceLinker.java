package org.quotidian.entity.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.gazetteer.NameHash;
import org.quotidian.entity.gazetteer.PlaceKind;
import org.quotidian.entity.gazetteer.PlaceTable;
import org.quotidian.entity.gazetteer.RegionAbbreviations;
import org.quotidian.entity.names.OrgName;

/**
 * Gives the places of one article their entities. Of several places of one name the likeliest is
 * taken: by inhabitants and kind, raised where the article speaks of its country, its region or of
 * places near it; "Paris, Texas" names it outright, and "London, Kentucky" a place of that state even
 * though it is on no map of ours. One name means one place throughout an article.
 */
final class PlaceLinker {
  /** What is said to be near lies within so many kilometres, if the table has it there. */
  private static final double NEAR = 200;

  /** What is so many kilometres off is another place of that name. */
  private static final double FAR = 1000;

  private final PlaceTable places;
  private final PlaceContext context;
  private final UnmappedPlaces unmapped;
  private final Map<Long, int[]> candidatesOf = new HashMap<>();
  private final Map<Long, Integer> chosen = new HashMap<>();
  private final Map<Long, Entity> namedOutright = new HashMap<>();

  PlaceLinker(PlaceTable places) {
    this.places = places;
    this.context = new PlaceContext(places);
    this.unmapped = new UnmappedPlaces(places, context);
  }

  /** Counts a word such as "Ukrainian" for its country. */
  void demonym(int place) {
    context.demonym(place);
  }

  /** Counts the outlet's country. */
  void outlet(int country) {
    context.outlet(country);
  }

  void link(List<Name> names, List<Name> inner, ArticleLinker.Surroundings surroundings) {
    names.forEach(this::count);
    inner.forEach(this::count);
    for (Name name : names) {
      ArticleLinker.Wider wider = name.type == EntityType.PLACE ? surroundings.wider(name) : null;
      if (wider != null) {
        within(name, wider);
      }
    }
    for (Name name : names) {
      ArticleLinker.Near near = name.type == EntityType.PLACE ? surroundings.near(name) : null;
      if (near != null) {
        near(name, near);
      }
    }
    for (Name name : names) {
      if (name.type == EntityType.PLACE) {
        name.entity = entity(name);
      }
    }
    for (Name name : inner) {
      long hash = NameHash.of(name.text);
      if (namedOutright.containsKey(hash) || candidates(name.text, hash).length > 0) {
        name.entity = entity(name);
      }
    }
  }

  private void count(Name name) {
    if (name.type == EntityType.PLACE) {
      long hash = NameHash.of(name.text);
      int[] candidates = candidates(name.text, hash);
      if (candidates.length > 0) {
        context.mention(hash, candidates);
      }
    }
  }

  private Entity entity(Name name) {
    long hash = NameHash.of(name.text);
    Entity outright = namedOutright.get(hash);
    if (outright != null) {
      return outright;
    }
    int[] candidates = candidates(name.text, hash);
    if (candidates.length == 0) {
      String key = OrgName.of(name.text).key();
      return unmapped.find(name.text, key);
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

  /** Takes the candidate that lies in the wider place that the article puts after the name. */
  private void within(Name name, ArticleLinker.Wider wider) {
    long hash = NameHash.of(name.text);
    long widerHash = NameHash.of(wider.text());
    int[] outers = candidates(wider.text(), widerHash);
    for (int outer : outers) {
      for (int inner : candidates(name.text, hash)) {
        if (places.liesIn(inner, outer)) {
          chosen.putIfAbsent(hash, inner);
          chosen.putIfAbsent(widerHash, outer);
          return;
        }
      }
    }
    for (int outer : outers) {
      if (wider.closed() && places.kind(outer) == PlaceKind.REGION && !chosen.containsKey(hash)) {
        chosen.putIfAbsent(widerHash, outer);
        namedOutright.putIfAbsent(hash, unmapped.in(outer, name.text, hash));
        return;
      }
    }
  }

  /** Takes the candidate near the other place; if all are far off, it is a place on no map of ours. */
  private void near(Name name, ArticleLinker.Near other) {
    long hash = NameHash.of(name.text);
    long otherHash = NameHash.of(other.text());
    int[] others = candidates(other.text(), otherHash);
    int[] candidates = candidates(name.text, hash);
    boolean open = !chosen.containsKey(hash) && !namedOutright.containsKey(hash);
    if (others.length == 0 || !open || otherHash == hash) {
      return;
    }
    int there = chosen.computeIfAbsent(otherHash, key -> likeliest(otherHash, others));
    double least = Double.MAX_VALUE;
    int nearest = -1;
    for (int candidate : candidates) {
      double distance = places.distance(candidate, there);
      if (distance < least) {
        least = distance;
        nearest = candidate;
      }
    }
    if (!isTown(there) || (nearest >= 0 && !isTown(candidates[0]))) {
      return;
    }
    if (least <= NEAR) {
      chosen.put(hash, nearest);
    } else if (least > FAR) {
      namedOutright.put(hash, unmapped.near(there, other.close(), name.text));
    }
  }

  private boolean isTown(int place) {
    return places.kind(place) == PlaceKind.CITY || places.kind(place) == PlaceKind.CAPITAL;
  }

  private int[] candidates(String text, long hash) {
    String region =
        text.indexOf('.') > 0 || text.length() == 2
            ? RegionAbbreviations.region(text, false)
            : null;
    int row = region == null ? -1 : places.withId(region);
    if (row >= 0 && text.indexOf('.') > 0) {
      return new int[] {row};
    }
    int[] named = candidatesOf.computeIfAbsent(hash, places::named);
    return named.length == 0 && row >= 0 ? new int[] {row} : named;
  }
}
