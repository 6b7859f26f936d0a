package org.quotidian.entity.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
  private final BodiesHere bodies;
  private final Set<String> entered = new HashSet<>();
  private final Map<String, Entity> byKey = new LinkedHashMap<>();
  private final Map<String, @Nullable Entity> byAcronym = new HashMap<>();
  private final Map<String, List<Entity>> byFirstWord = new HashMap<>();

  /**
   * Makes a linker for one article.
   *
   * @param bodies whose the bodies are that every state has
   */
  OrgLinker(BodiesHere bodies) {
    this.bodies = bodies;
  }

  void link(List<Name> names) {
    Map<String, Parsed> parsed = new HashMap<>();
    for (Name name : names) {
      if (name.type == EntityType.ORG && !parsed.containsKey(name.text)) {
        Parsed org = Parsed.of(name.text);
        parsed.put(name.text, org);
        if (org.ofAState) {
          bodies.note(name, org.name);
        }
      }
    }
    for (Name name : names) {
      Parsed org = name.type == EntityType.ORG ? parsed.get(name.text) : null;
      if (org != null && org.words().size() > 1) {
        name.entity = enter(org, name);
      }
    }
    for (Name name : names) {
      Parsed org = name.type == EntityType.ORG ? parsed.get(name.text) : null;
      if (org != null && org.words().size() == 1) {
        Entity entity = shortName(org, name);
        name.entity = entity != null ? entity : enter(org, name);
      }
    }
  }

  private Entity enter(Parsed org, Name name) {
    Entity there = org.ofAState ? null : byKey.get(org.key);
    if (there != null) {
      return there;
    }
    Entity known = known(org, name);
    Entity entity =
        known == null ? new Entity("org:" + org.key, EntityType.ORG, name.text, null) : known;
    boolean fresh =
        org.ofAState
            ? entered.add(org.key + ' ' + entity.id())
            : byKey.putIfAbsent(org.key, entity) == null;
    if (fresh && org.words().size() > 1) {
      byAcronym.merge(org.name.acronym(), entity, (a, b) -> a.equals(b) ? a : b);
      byFirstWord.computeIfAbsent(org.words().get(0), first -> new ArrayList<>(1)).add(entity);
    }
    return entity;
  }

  private @Nullable Entity known(Parsed org, Name name) {
    Entity known = WellKnownOrganisations.standard().find(org.key);
    boolean anybodys = org.ofAState && (known == null || NationalBodies.isOne(org.words()));
    Entity here = anybodys ? bodies.find(name, org.name) : null;
    return here != null ? here : known;
  }

  private @Nullable Entity shortName(Parsed org, Name name) {
    String text = name.text;
    String word = org.words().get(0);
    Entity known = known(org, name);
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

  /**
   * A name taken apart, once for all its mentions.
   *
   * @param ofAState whether it may be a body that every state has
   */
  private record Parsed(OrgName name, String key, boolean ofAState) {
    static Parsed of(String text) {
      OrgName name = OrgName.of(text);
      return new Parsed(name, name.key(), NationalBodies.mayBe(name.words()));
    }

    List<String> words() {
      return name.words();
    }
  }
}
