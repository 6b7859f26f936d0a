package org.quotidian.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.quotidian.entity.Entity;
import org.quotidian.entity.Gazetteer;
import org.quotidian.entity.NameResolver;

/**
 * The terms of entities, remembered, as the same names come again and again. Bounded; not safe for use
 * by several threads.
 */
final class NameKeys {
  /** Follows a key for which the article has no name, but a word derived from it: "Ukrainian". */
  static final char DERIVED = '\'';

  private static final int MAX_REMEMBERED = 20_000;

  /** Longer spellings are not counted each by itself. */
  private static final int MAX_SPELLING = 100;

  private final Gazetteer gazetteer;
  private final NameResolver resolver = NameResolver.standard();
  private final Map<Spelled, NameTerms> remembered = new HashMap<>();

  /** Makes keys of the other names in a gazetteer, too. */
  NameKeys(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Returns the terms of an entity.
   *
   * @param spellings how it is spelled; kept, so not to be changed any more
   */
  NameTerms of(Entity entity, List<String> spellings) {
    Spelled spelled = new Spelled(entity, spellings);
    NameTerms known = remembered.get(spelled);
    if (known != null) {
      return known;
    }
    NameTerms terms = terms(entity, spellings);
    if (remembered.size() >= MAX_REMEMBERED) {
      remembered.clear();
    }
    remembered.put(spelled, terms);
    return terms;
  }

  private NameTerms terms(Entity entity, List<String> spellings) {
    List<BytesRef> keys = new ArrayList<>();
    List<String> names = new ArrayList<>(spellings);
    names.addAll(gazetteer.aliases(entity));
    for (String key : resolver.indexKeys(entity, names)) {
      keys.add(new BytesRef(key));
    }
    List<BytesRef> exact = new ArrayList<>();
    List<BytesRef> counted = new ArrayList<>();
    for (String spelling : spellings) {
      exact.add(Keywords.spelling(entity.type(), spelling));
      if (spelling.length() <= MAX_SPELLING) {
        counted.add(new BytesRef(entity.id() + (char) Fields.SPELLED_BY + spelling));
      }
    }
    return new NameTerms(
        keys.toArray(BytesRef[]::new),
        exact.toArray(BytesRef[]::new),
        counted.toArray(BytesRef[]::new));
  }

  private record Spelled(Entity entity, List<String> spellings) {}
}
