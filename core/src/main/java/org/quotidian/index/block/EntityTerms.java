package org.quotidian.index.block;

import java.util.ArrayList;
import java.util.List;
import org.quotidian.entity.Entity;
import org.quotidian.index.stored.EntityTable;
import org.quotidian.index.terms.NameKeys;
import org.quotidian.index.terms.NameTerms;

/** The terms of the entities of one article. */
final class EntityTerms {
  private final List<NameTerms> terms = new ArrayList<>();
  private final EntityTable entities;

  EntityTerms(EntityTable entities) {
    this.entities = entities;
  }

  /** Reads the table as it is now. */
  void fill(NameKeys names) {
    terms.clear();
    for (int i = 0; i < entities.size(); i++) {
      terms.add(names.of(entities.get(i), entities.spellings(i)));
    }
  }

  /** Returns the terms of the entity of the number {@code index + 1}. */
  NameTerms get(int index) {
    return terms.get(index);
  }

  /** Returns the terms of an entity of the table. */
  NameTerms of(Entity entity) {
    return terms.get(entities.numberOf(entity) - 1);
  }
}
