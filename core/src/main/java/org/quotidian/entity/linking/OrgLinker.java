package org.quotidian.entity.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.names.OrgName;
import org.quotidian.entity.names.WellKnownOrganisations;

/**
 * Gives the organisations of one article their entities: an acronym goes to the name that it is made
 * of, the beginning of a name to the name, and known organisations to their usual name.
 */
final class OrgLinker {
  /** Bodies that many countries have under one name: the well-known one is meant only where it is at home. */
  private static final Set<String> BODIES =
      Set.of(
          "congress",
          "senate",
          "house",
          "house-of-representatives",
          "supreme-court",
          "treasury",
          "treasury-department",
          "department-of-the-treasury",
          "justice-department",
          "department-of-justice",
          "defense-department",
          "department-of-defense",
          "national-security-council");

  private final @Nullable Entity abroad;
  private final Map<String, Entity> byKey = new LinkedHashMap<>();
  private final Map<String, @Nullable Entity> byAcronym = new HashMap<>();
  private final Map<String, List<Entity>> byFirstWord = new HashMap<>();

  /**
   * Makes a linker for one article.
   *
   * @param abroad the country that the article was written in if that is not the United States and it does
   *     not speak of them, else null
   */
  OrgLinker(@Nullable Entity abroad) {
    this.abroad = abroad;
  }

  void link(List<Name> names) {
    Map<String, OrgName> parsed = new HashMap<>();
    for (Name name : names) {
      if (name.type == EntityType.ORG) {
        OrgName org = parsed.computeIfAbsent(name.text, OrgName::of);
        if (org.words().size() > 1) {
          enter(org, name.text);
        }
      }
    }
    for (Name name : names) {
      if (name.type == EntityType.ORG) {
        OrgName org = parsed.computeIfAbsent(name.text, OrgName::of);
        Entity entity = org.words().size() == 1 ? shortName(org, name.text) : null;
        name.entity = entity != null ? entity : enter(org, name.text);
      }
    }
  }

  private Entity enter(OrgName org, String text) {
    Entity there = byKey.get(org.key());
    if (there != null) {
      return there;
    }
    Entity entity = known(org);
    if (entity == null) {
      entity = new Entity("org:" + org.key(), EntityType.ORG, text, null);
    }
    byKey.put(org.key(), entity);
    if (org.words().size() > 1) {
      String acronym = org.acronym();
      byAcronym.merge(acronym, entity, (a, b) -> a.equals(b) ? a : b);
      byFirstWord.computeIfAbsent(org.words().get(0), key -> new ArrayList<>(1)).add(entity);
    }
    return entity;
  }

  /** Writes small-letter words as a name. */
  private static String title(List<String> words) {
    StringBuilder title = new StringBuilder();
    for (String word : words) {
      boolean small = word.equals("of") || word.equals("the");
      title.append(title.length() == 0 ? "" : " ");
      title.append(small ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return title.toString();
  }

  private @Nullable Entity known(OrgName org) {
    Entity known = WellKnownOrganisations.standard().find(org.key());
    if (known == null || abroad == null || !BODIES.contains(org.key())) {
      return known;
    }
    String country = abroad.id().substring("place:".length()).toLowerCase(Locale.ROOT);
    return new Entity(
        "org:" + org.key() + "." + country,
        EntityType.ORG,
        title(org.words()) + " (" + abroad.name() + ")",
        null);
  }

  private @Nullable Entity shortName(OrgName org, String text) {
    String word = org.words().get(0);
    Entity known = known(org);
    boolean capitals = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    if (capitals && byAcronym.containsKey(word)) {
      return byAcronym.get(word);
    }
    if (known != null) {
      return known;
    }
    List<Entity> longer = byFirstWord.getOrDefault(word, List.of());
    boolean one = !longer.isEmpty() && longer.stream().allMatch(longer.get(0)::equals);
    return one && !capitals ? longer.get(0) : null;
  }
}
