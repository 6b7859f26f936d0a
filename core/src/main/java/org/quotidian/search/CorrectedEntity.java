package org.quotidian.search;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;

/**
 * An entity that the user's own corrections speak of.
 *
 * @param id its id
 * @param type its type
 * @param name what to call it; null to call it as before
 * @param members the ids that are this entity, its own among them
 * @param keys the keys of its names, by which queries reach it
 * @param entity what is known of it by its name
 * @param blocked whether it is to be no entity at all
 */
public record CorrectedEntity(
    String id,
    EntityType type,
    @Nullable String name,
    List<String> members,
    Set<String> keys,
    Entity entity,
    boolean blocked) {

  /** Copies the collections. */
  public CorrectedEntity {
    members = List.copyOf(members);
    keys = Set.copyOf(keys);
  }

  /** Returns the entity in the place of one that an article names. */
  public Entity inPlaceOf(Entity named) {
    if (name == null && named.id().equals(id)) {
      return named;
    }
    return new Entity(
        id,
        type,
        name == null ? entity.name() : name,
        entity.location() == null && type == named.type() ? named.location() : entity.location());
  }
}
