package org.quotidian.entity;

import org.jspecify.annotations.Nullable;

/**
 * A person, place or organisation that mentions refer to.
 *
 * <p>The id is the same for all spellings of one name and in all articles: two entities are the same
 * exactly when their ids are equal.
 *
 * @param id stable identity, made of printable characters without blanks, such as {@code
 *     person:volodimir-zelenski} or {@code place:703448}
 * @param type what kind of thing
 * @param name the canonical name, for people to read
 * @param location where a place lies; null for other types and for places that are on no map we have
 */
public record Entity(String id, EntityType type, String name, @Nullable Location location) {

  /**
   * Checks the id.
   *
   * @throws IllegalArgumentException if the id is empty or the location belongs to no place
   */
  public Entity {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("an entity needs an id");
    }
    if (location != null && type != EntityType.PLACE) {
      throw new IllegalArgumentException("only a place has a location: " + id);
    }
  }
}
