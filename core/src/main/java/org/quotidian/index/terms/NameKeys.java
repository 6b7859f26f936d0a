package org.quotidian.index.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.Entity;
import org.quotidian.entity.Gazetteer;
import org.quotidian.entity.NameResolver;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.layout.Keywords;

/**
 * The terms of entities, remembered, as the same names come again and again. Bounded; not safe for use
 * by several threads.
 */
public final class NameKeys {
  /** Follows a key for which the article has no name, but a word derived from it: "Ukrainian". */
  public static final char DERIVED = '\'';

  private static final int MAX_REMEMBERED = 20_000;

  /** So many ways of one entity to be spelled are looked through one after the other. */
  private static final int MAX_SPELLED = 64;

  /** Longer spellings are not counted each by itself. */
  private static final int MAX_SPELLING = 100;

  private final Gazetteer gazetteer;
  private final NameResolver resolver = NameResolver.standard();
  private final Map<String, Remembered> byId = new HashMap<>();
  private int size;

  /** Makes keys of the other names in a gazetteer, too. */
  NameKeys(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Returns the terms of an entity.
   *
   * @param spellings how it is spelled; kept, so not to be changed any more
   */
  public NameTerms of(Entity entity, List<String> spellings) {
    Remembered first = byId.get(entity.id());
    for (Remembered known = first; known != null; known = known.next) {
      if (isSame(entity, known.entity) && spellings.equals(known.spellings)) {
        return known.terms;
      }
    }
    NameTerms terms = terms(entity, spellings);
    if (size >= MAX_REMEMBERED) {
      byId.clear();
      size = 0;
    }
    boolean many = first != null && first.behind >= MAX_SPELLED;
    byId.put(
        entity.id(), new Remembered(entity, spellings, terms, many ? null : byId.get(entity.id())));
    size++;
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

  /** Compares two entities of one id, whose parts are mostly the same objects. */
  private static boolean isSame(Entity one, Entity other) {
    return one.type() == other.type()
        && one.name().equals(other.name())
        && Objects.equals(one.location(), other.location());
  }

  /** The terms of an entity with some spellings, and behind them those of its id seen before. */
  private static final class Remembered {
    final Entity entity;
    final List<String> spellings;
    final NameTerms terms;
    final @Nullable Remembered next;
    final int behind;

    Remembered(Entity entity, List<String> spellings, NameTerms terms, @Nullable Remembered next) {
      this.entity = entity;
      this.spellings = spellings;
      this.terms = terms;
      this.next = next;
      this.behind = next == null ? 0 : next.behind + 1;
    }
  }
}
