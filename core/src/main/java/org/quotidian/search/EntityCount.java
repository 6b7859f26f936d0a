package org.quotidian.search;

import java.util.List;
import org.quotidian.entity.Entity;

/**
 * How often an entity is named, or speaks.
 *
 * @param entity who or what
 * @param articles in how many articles
 * @param occurrences by how many mentions, or in how many claims
 * @param spellings the spellings seen in those articles, the most frequent first, a few at most
 */
public record EntityCount(Entity entity, long articles, long occurrences, List<String> spellings) {

  /** Copies the spellings. */
  public EntityCount {
    spellings = List.copyOf(spellings);
  }
}
