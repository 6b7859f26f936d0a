package org.quotidian.entity.linking;

import java.util.Arrays;
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

  /** Two countries no further apart that follow each other are neighbours in a list: "Niger, Nigeria". */
  private static final double NEIGHBOURS = 3000;

  /** A town of fewer inhabitants is meant only where the article speaks of its country. */
  private static final int SMALL = 15_000;

  /** "Quebec Mayor" means the town, "Indiana Mayor" no town of that name. */
  private static final int LARGE = 100_000;

  /** So many regions beside a name in a list make it one. */
  private static final int LISTED = 2;

  /** So many bearers of a name, the likeliest first, are weighed; others are found where they are said to lie. */
  private static final int MOST_CANDIDATES = 12;

  private static final int[] NONE = {};

  private final PlaceTable places;
  private final PlaceContext context;
  private final UnmappedPlaces unmapped;
  private final Map<Long, int[]> candidatesOf = new HashMap<>();
  private final Map<Long, Integer> chosen = new HashMap<>();
  private final Map<Long, Entity> namedOutright = new HashMap<>();
  private int outlet = -1;

  PlaceLinker(PlaceTable places) {
    this.places = places;
    this.context = new PlaceContext(places);
    this.unmapped = new UnmappedPlaces(places, context);
  }

  /** Counts a word such as "Ukrainian" for its country. */
  void demonym(int place) {
    context.demonym(place);
  }

  /** Counts a word that one country's newspapers use. */
  void homeWord(int country) {
    context.homeWord(country);
  }

  /**
   * Returns the country in which an article was written that does not speak of the United States: the
   * outlet's or that of the dateline; else -1.
   */
  int abroad(List<Name> names, ArticleLinker.Surroundings surroundings) {
    int us = places.withId("US");
    if (!context.isSilentOn(us)) {
      return -1;
    }
    int country = outlet < 0 ? dateline(names, surroundings) : outlet;
    return country == us ? -1 : country;
  }

  /**
   * Returns the country that an article is about, if that is sure: most of its places lie there, and it was
   * written there or, where that is not known, speaks of it more than once and not of the United States, whose
   * newspapers say their own country least; else -1.
   */
  int home(List<Name> names, ArticleLinker.Surroundings surroundings) {
    String main = context.mainCountry();
    int country = main.isEmpty() ? -1 : places.withId(main);
    if (country < 0 || (country == outlet && context.isOutletsOwn(country))) {
      return country;
    }
    int dateline = dateline(names, surroundings);
    boolean alone =
        outlet < 0
            && dateline < 0
            && context.isRepeated(country)
            && context.isSilentOn(places.withId("US"));
    return dateline == country || alone ? country : -1;
  }

  private int dateline(List<Name> names, ArticleLinker.Surroundings surroundings) {
    for (Name name : names) {
      Entity entity = name.entity;
      Location location =
          name.type == EntityType.PLACE && entity != null && surroundings.isDateline(name)
              ? entity.location()
              : null;
      if (location != null && !location.country().isEmpty()) {
        return places.withId(location.country());
      }
    }
    return -1;
  }

  /** Counts the outlet's country. */
  void outlet(int country) {
    outlet = country;
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
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      if (name.type == EntityType.PLACE) {
        ArticleLinker.Division division = surroundings.division(name);
        name.entity = entity(name, division == null ? listed(names, i, surroundings) : division);
      }
    }
    for (Name name : inner) {
      long hash = NameHash.of(name.text);
      if (namedOutright.containsKey(hash) || candidates(name.text, hash).length > 0) {
        name.entity = entity(name, null);
      }
    }
  }

  /** Returns REGION for a name among regions in a list: "Oregon, Washington and Idaho". */
  private ArticleLinker.@Nullable Division listed(
      List<Name> names, int at, ArticleLinker.Surroundings surroundings) {
    boolean alone =
        (at == 0 || !surroundings.isListed(names.get(at - 1), names.get(at)))
            && (at + 1 == names.size() || !surroundings.isListed(names.get(at), names.get(at + 1)));
    if (alone || candidates(names.get(at).text, NameHash.of(names.get(at).text)).length < 2) {
      return null;
    }
    int regions = 0;
    for (int step = -1; step <= 1; step += 2) {
      for (int i = at + step; i >= 0 && i < names.size() && Math.abs(i - at) <= LISTED; i += step) {
        Name before = names.get(Math.min(i, i - step));
        Name after = names.get(Math.max(i, i - step));
        Name other = names.get(i);
        int[] candidates =
            other.type == EntityType.PLACE && surroundings.isListed(before, after)
                ? candidates(other.text, NameHash.of(other.text))
                : NONE;
        if (candidates.length == 0 || places.kind(candidates[0]) != PlaceKind.REGION) {
          break;
        }
        regions++;
      }
    }
    return regions >= LISTED ? ArticleLinker.Division.REGION : null;
  }

  private void count(Name name) {
    if (name.type == EntityType.PLACE) {
      long hash = NameHash.of(name.text);
      int[] candidates = candidates(name.text, hash);
      if (candidates.length > 0) {
        context.mention(hash, candidates);
      } else {
        context.district(hash);
      }
    }
  }

  private Entity entity(Name name, ArticleLinker.@Nullable Division division) {
    long hash = NameHash.of(name.text);
    Entity outright = namedOutright.get(hash);
    if (outright != null) {
      return outright;
    }
    int[] candidates = candidates(name.text, hash);
    int[] ofDivision = division == null ? candidates : ofDivision(candidates, division);
    boolean narrower = ofDivision.length > 0 && ofDivision.length < candidates.length;
    int place;
    if (narrower) {
      place = likeliest(hash, ofDivision);
      if (isCountry(candidates[0])) {
        chosen.putIfAbsent(hash, place);
      }
    } else if (candidates.length > 0) {
      place = chosen.computeIfAbsent(hash, key -> likeliest(hash, candidates));
    } else {
      place = -1;
    }
    return place < 0
        ? unmapped.find(name.text, OrgName.of(name.text).key(), this::meant)
        : places.entity(place);
  }

  /** Returns which place the name means in this article; -1 if it is in no table. */
  private int meant(String text) {
    long hash = NameHash.of(text);
    Integer there = chosen.get(hash);
    int[] candidates = candidates(text, hash);
    return there != null ? there : candidates.length == 0 ? -1 : likeliest(hash, candidates);
  }

  /** Returns the candidates that are a town, or a region, as the words around the name say. */
  private int[] ofDivision(int[] candidates, ArticleLinker.Division division) {
    boolean wide = candidates.length > 0 && !isTown(candidates[0]);
    return Arrays.stream(candidates)
        .filter(
            place ->
                division == ArticleLinker.Division.TOWN
                    ? isTown(place) && (!wide || places.population(place) >= LARGE)
                    : places.kind(place) == PlaceKind.REGION)
        .toArray();
  }

  /**
   * Returns the likeliest of the candidates; -1 if that is a small town of a country that the article does
   * not speak of, while it is about another.
   */
  private int likeliest(long name, int[] candidates) {
    int best = candidates[0];
    boolean country = isCountry(best);
    double bestScore = Double.NEGATIVE_INFINITY;
    double ceiling = Double.POSITIVE_INFINITY;
    int most = Math.min(candidates.length, MOST_CANDIDATES);
    for (int i = 0; i < most; i++) {
      int candidate = candidates[i];
      // The table orders by how well known a place is by this name; inhabitants must not undo that.
      ceiling = Math.min(ceiling, Math.log(places.prior(candidate)));
      if (country && isTown(candidate)) {
        continue;
      }
      double score = ceiling + context.support(name, candidate, candidates);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    boolean small = places.kind(best) == PlaceKind.CITY && places.population(best) < SMALL;
    boolean elsewhere =
        small && !context.speaksOf(name, best) && context.speaksOfAnother(name, best);
    return elsewhere ? -1 : best;
  }

  private boolean isCountry(int place) {
    return places.kind(place) == PlaceKind.COUNTRY;
  }

  /** Takes the candidate that lies in the wider place that the article puts after the name. */
  private void within(Name name, ArticleLinker.Wider wider) {
    long hash = NameHash.of(name.text);
    long widerHash = NameHash.of(wider.text());
    int[] outers = candidates(wider.text(), widerHash);
    int[] inners = candidates(name.text, hash);
    if (outers.length > 0 && inners.length > 0 && areNeighbours(inners[0], outers[0])) {
      return;
    }
    for (int outer : outers) {
      for (int inner : inners) {
        if (places.liesIn(inner, outer) && mayLie(inner, inners[0], outer, outers[0], wider)) {
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

  /**
   * In a list, what follows says nothing; a country's name is a town's only before the town's region; and a
   * small town is not meant before what may be the next city of a list: "Boston, New York and Detroit".
   */
  private boolean mayLie(
      int inner, int likeliest, int outer, int likeliestOuter, ArticleLinker.Wider wider) {
    if (inner == likeliest) {
      return true;
    }
    boolean townLikeCountry = isCountry(likeliest) && isTown(inner);
    boolean small = isTown(inner) && places.population(inner) < SMALL;
    return !wider.listed()
        && (!small || (wider.closed() && !isTown(likeliestOuter)))
        && (!townLikeCountry || (wider.closed() && places.kind(outer) == PlaceKind.REGION));
  }

  private boolean areNeighbours(int a, int b) {
    return isCountry(a) && isCountry(b) && places.distance(a, b) < NEIGHBOURS;
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
    if (there < 0) {
      return;
    }
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
    } else if (least > FAR || other.close()) {
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
