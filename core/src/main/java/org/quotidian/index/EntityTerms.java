package org.quotidian.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.quotidian.entity.Entity;

/** The keys of the entities of one article. */
final class EntityTerms {
  private final NameKeys names = new NameKeys();
  private final List<BytesRef[]> keys = new ArrayList<>();
  private final EntityTable entities;

  EntityTerms(EntityTable entities) {
    this.entities = entities;
  }

  /** Reads the table as it is now. */
  void fill() {
    keys.clear();
    for (int i = 0; i < entities.size(); i++) {
      keys.add(names.of(entities.get(i), entities.spellings(i)));
    }
  }

  /** Returns the keys of the entity of the number {@code index + 1}. */
  BytesRef[] keys(int index) {
    return keys.get(index);
  }

  /** Returns the terms of keys got from here that derived words stand for. */
  BytesRef[] derived(BytesRef[] keys) {
    return names.derived(keys);
  }

  /** Returns the keys of an entity of the table. */
  BytesRef[] keysOf(Entity entity) {
    return keys.get(entities.numberOf(entity) - 1);
  }
}
