package org.quotidian.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Mention;
import org.quotidian.entity.NameResolver;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.QueryPart;
import org.quotidian.search.StoredArticle;

/** Finds the mentions that the names of a query ask for. */
final class NameSpots {
  private final NameKeys keys = new NameKeys();
  private final List<Wanted> names = new ArrayList<>();
  private final boolean demonyms;

  NameSpots(boolean demonyms) {
    this.demonyms = demonyms;
  }

  /** Adds a name of one type. */
  void add(EntityType type, QueryPart.Named named, int part) {
    names.add(
        new Wanted(
            type,
            named.name().equals(NewsQuery.ANY_NAME) ? null : keys(type, named.name()),
            named.thisSpelling() ? Keywords.spelling(type, named.name()) : null,
            part));
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** Finds the mentions of an article. */
  void find(StoredArticle article, List<Spot> spots) {
    if (names.isEmpty()) {
      return;
    }
    EntityTable entities = new EntityTable();
    entities.fill(article.mentions(), List.of());
    Map<Entity, List<String>> spellings = new HashMap<>();
    for (int i = 0; i < entities.size(); i++) {
      spellings.put(entities.get(i), entities.spellings(i));
    }
    for (Mention mention : article.mentions()) {
      if (mention.form() == Mention.Form.NAME || demonyms) {
        add(mention, mention.entity(), spellings, spots);
        add(mention, mention.standsFor(), spellings, spots);
      }
    }
  }

  private void add(
      Mention mention,
      @Nullable Entity entity,
      Map<Entity, List<String>> spellings,
      List<Spot> spots) {
    if (entity == null) {
      return;
    }
    for (Wanted wanted : names) {
      if (wanted.accepts(mention, entity, spellings, keys)) {
        spots.add(new Spot(mention.field(), mention.start(), mention.end(), wanted.part));
      }
    }
  }

  private static Set<BytesRef> keys(EntityType type, String name) {
    Set<BytesRef> keys = new HashSet<>();
    for (String key : NameResolver.standard().queryKeys(type, name)) {
      keys.add(new BytesRef(key));
    }
    return keys;
  }

  private record Wanted(
      EntityType type, @Nullable Set<BytesRef> keys, @Nullable BytesRef spelling, int part) {

    boolean accepts(
        Mention mention, Entity entity, Map<Entity, List<String>> spellings, NameKeys found) {
      if (entity.type() != type
          || (spelling != null && !spelling.equals(Keywords.spelling(type, mention.text())))) {
        return false;
      }
      if (keys == null) {
        return true;
      }
      for (BytesRef key : found.of(entity, spellings.getOrDefault(entity, List.of()))) {
        if (keys.contains(key)) {
          return true;
        }
      }
      return false;
    }
  }
}
