package org.quotidian.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.quotidian.entity.Entity;
import org.quotidian.entity.NameResolver;

/**
 * The keys by which an entity is found, as terms; remembered, as the same names come again and again.
 * Bounded; not safe for use by several threads.
 */
final class NameKeys {
  private static final int MAX_REMEMBERED = 20_000;

  private final NameResolver resolver = NameResolver.standard();
  private final Map<Spelled, BytesRef[]> remembered = new HashMap<>();

  /** Returns the keys, the id first. The array must not be changed. */
  BytesRef[] of(Entity entity, List<String> spellings) {
    Spelled spelled = new Spelled(entity, List.copyOf(spellings));
    BytesRef[] known = remembered.get(spelled);
    if (known != null) {
      return known;
    }
    List<String> keys = resolver.indexKeys(entity, spellings);
    BytesRef[] terms = new BytesRef[keys.size()];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = new BytesRef(keys.get(i));
    }
    if (remembered.size() >= MAX_REMEMBERED) {
      remembered.clear();
    }
    remembered.put(spelled, terms);
    return terms;
  }

  private record Spelled(Entity entity, List<String> spellings) {}
}
