package org.quotidian.entity.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private final Map<String, Entity> byKey = new LinkedHashMap<>();
  private final Map<String, @Nullable Entity> byAcronym = new HashMap<>();
  private final Map<String, List<Entity>> byFirstWord = new HashMap<>();

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
    Entity entity = WellKnownOrganisations.standard().find(org.key());
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

  private @Nullable Entity shortName(OrgName org, String text) {
    String word = org.words().get(0);
    Entity known = WellKnownOrganisations.standard().find(word);
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
