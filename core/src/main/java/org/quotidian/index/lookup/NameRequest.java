package org.quotidian.index.lookup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.NameResolver;
import org.quotidian.search.CorrectedEntity;
import org.quotidian.search.NameCorrections;

/**
 * What a name asks for, the user's corrections minded.
 *
 * @param keys the keys of the name, without those of names that have no letters
 * @param members ids that are asked for besides: what a correction puts together with them
 * @param removed ids that have some of the keys but are blocked
 */
public record NameRequest(List<String> keys, List<String> members, List<String> removed) {
  private static final NameResolver RESOLVER = NameResolver.standard();

  public static NameRequest of(NameCorrections corrections, EntityType type, String name) {
    List<String> keys = new ArrayList<>(RESOLVER.queryKeys(type, name));
    keys.removeIf(key -> key.endsWith("~"));
    if (corrections.isEmpty()) {
      return new NameRequest(keys, List.of(), List.of());
    }
    CorrectedEntity called = corrections.calledExactly(type, name);
    CorrectedEntity one = called != null ? called : corrections.entity(name);
    if (one != null) {
      return new NameRequest(List.of(), one.blocked() ? List.of() : one.members(), List.of());
    }
    List<String> members = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    for (CorrectedEntity entity : corrections.entities()) {
      if (entity.type() == type && !Collections.disjoint(entity.keys(), keys)) {
        (entity.blocked() ? removed : members).addAll(entity.members());
      }
    }
    removed.forEach(id -> keys.remove(RESOLVER.within(id)));
    return new NameRequest(keys, members, removed);
  }
}
