package org.quotidian.entity.gazetteer;

import java.util.ArrayList;
import java.util.List;

/** What places a written name asks for. */
public final class PlaceNames {
  /** A namesake counts if it is at least this fraction as likely as the likeliest. */
  private static final double NAMESAKE = 0.02;

  private PlaceNames() {}

  /**
   * Returns the ids (without "place:") of the places that a name asks for, the likeliest first.
   *
   * @param name a name ("Kiev"), a name and what it lies in after a comma ("Paris, Texas"), or a word for who
   *     or what is from there ("Chinese")
   */
  public static List<String> asked(String name) {
    PlaceTable places = PlaceTable.standard();
    int[] candidates = places.named(NameHash.of(name));
    List<String> ids = new ArrayList<>();
    int comma = name.indexOf(',');
    if (candidates.length == 0 && comma > 0) {
      int[] wider = places.named(NameHash.of(name.substring(comma + 1)));
      for (int inner : places.named(NameHash.of(name.substring(0, comma)))) {
        for (int outer : wider) {
          if (places.liesIn(inner, outer) && !ids.contains(places.id(inner))) {
            ids.add(places.id(inner));
          }
        }
      }
      return ids;
    }
    if (candidates.length == 0) {
      int home = places.ofDemonym(NameHash.of(name));
      return home < 0 ? ids : List.of(places.id(home));
    }
    for (int candidate : candidates) {
      if (places.prior(candidate) >= NAMESAKE * places.prior(candidates[0])) {
        ids.add(places.id(candidate));
      }
    }
    return ids;
  }
}
