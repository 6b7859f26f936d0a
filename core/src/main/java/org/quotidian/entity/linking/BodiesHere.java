package org.quotidian.entity.linking;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.Entity;
import org.quotidian.entity.names.OrgName;
import org.quotidian.entity.names.WellKnownOrganisations;

/**
 * Whose the bodies are that one article names and every state has: the country said beside one ("Kenya's
 * Supreme Court", "the Ugandan Ministry of Health"), else the one said beside it before if no other is, else
 * the country that the article is about. Where nothing of this tells, they are nobody's.
 */
final class BodiesHere {
  /** More than one country was said beside a body. */
  private static final int SEVERAL = -2;

  private final int home;
  private final int abroad;
  private final Map<Integer, Integer> byToken = new HashMap<>();
  private final Map<String, Owner> byKey = new HashMap<>();

  /**
   * Begins an article.
   *
   * @param home the country that the article is about, or -1 if that is not sure
   * @param abroad the country in which the article was written if that is not the United States and it does
   *     not speak of them, else -1; well-known names (the Supreme Court) mean theirs otherwise
   */
  BodiesHere(int home, int abroad) {
    this.home = home;
    this.abroad = abroad;
  }

  /** Notes that a country is said beside a name: "Kenya's Supreme Court". */
  void owned(Name name, int country) {
    byToken.put(name.firstToken, country);
    note(name, OrgName.of(name.text).key(), country);
  }

  /** Notes a name in which a country may be said: "Supreme Court of Kenya". */
  void note(Name name, OrgName org) {
    NationalBodies.Said said = NationalBodies.said(org);
    if (said != null) {
      note(name, String.join("-", said.words()), said.country());
    }
  }

  private void note(Name name, String key, int country) {
    byKey.merge(
        key,
        new Owner(country, name.firstToken),
        (a, b) ->
            new Owner(
                a.country == b.country ? country : SEVERAL, Math.min(a.firstToken, b.firstToken)));
  }

  /** Returns the body of a country that the name means, or null if it is none or nothing tells whose. */
  @Nullable Entity find(Name name, OrgName org) {
    if (!NationalBodies.isOne(org.words())) {
      return NationalBodies.named(org);
    }
    Owner owner = byKey.get(org.key());
    int before = owner == null || owner.firstToken > name.firstToken ? -1 : owner.country;
    int country = byToken.getOrDefault(name.firstToken, before);
    if (country < 0) {
      boolean known = WellKnownOrganisations.standard().find(org.key()) != null;
      country = known ? abroad : home;
    }
    return country < 0 ? null : NationalBodies.of(org.words(), country);
  }

  /** A country said beside a body, and where first. */
  private record Owner(int country, int firstToken) {}
}
