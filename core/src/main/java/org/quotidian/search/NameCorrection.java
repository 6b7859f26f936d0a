package org.quotidian.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.EntityType;

/**
 * One line of the user's own corrections to names.
 *
 * @param kind what is done
 * @param type the type of the entities it speaks of
 * @param names names or ids: what is merged together, the usual name first; what is split and the name
 *     of the part; what is blocked; what is renamed and the new name
 * @param where for a split, which articles speak of the part; null otherwise
 * @param line the number of the line in the file, from 1
 */
public record NameCorrection(
    Kind kind, EntityType type, List<String> names, @Nullable NewsQuery where, int line) {

  /** Copies the names. */
  public NameCorrection {
    names = List.copyOf(names);
  }

  /** What is done. */
  public enum Kind {
    /** Several entities are one. */
    MERGE,
    /** In some articles an entity is somebody else. */
    SPLIT,
    /** What was taken for an entity is none. */
    BLOCK,
    /** An entity is shown by another name. */
    RENAME
  }
}
