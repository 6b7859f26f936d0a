package org.quotidian.index;

import java.util.HashMap;
import java.util.IdentityHashMap;
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
  /** Follows a key for which the article has no name, but a word derived from it: "Ukrainian". */
  static final char DERIVED = '\'';

  private static final int MAX_REMEMBERED = 20_000;

  private final NameResolver resolver = NameResolver.standard();
  private final Map<Spelled, BytesRef[]> remembered = new HashMap<>();

  /** By the identity of the keys, which are remembered themselves. */
  private final IdentityHashMap<BytesRef[], BytesRef[]> derived = new IdentityHashMap<>();

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
      derived.clear();
    }
    remembered.put(spelled, terms);
    return terms;
  }

  /** Returns the terms of keys, got from {@link #of}, that derived words stand for. */
  BytesRef[] derived(BytesRef[] keys) {
    return derived.computeIfAbsent(keys, NameKeys::derive);
  }

  private static BytesRef[] derive(BytesRef[] keys) {
    BytesRef[] terms = new BytesRef[keys.length];
    for (int i = 0; i < keys.length; i++) {
      terms[i] = new BytesRef(keys[i].utf8ToString() + DERIVED);
    }
    return terms;
  }

  private record Spelled(Entity entity, List<String> spellings) {}
}
