package org.quotidian.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
  private final NameKeys keys;
  private final List<Wanted> names = new ArrayList<>();

  private final boolean demonyms;

  NameSpots(NameKeys keys, boolean demonyms) {
    this.keys = keys;
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
    for (Wanted wanted : names) {
      boolean[] accepted = new boolean[entities.size()];
      for (int i = 0; i < accepted.length; i++) {
        accepted[i] = wanted.accepts(entities.get(i), entities.spellings(i), keys);
      }
      for (Mention mention : article.mentions()) {
        if (mention.form() != Mention.Form.NAME && !demonyms) {
          continue;
        }
        int number = entities.numberOf(mention.entity());
        int stoodFor = entities.numberOf(mention.standsFor());
        boolean found =
            (number > 0 && accepted[number - 1]) || (stoodFor > 0 && accepted[stoodFor - 1]);
        if (found && wanted.accepts(mention.text())) {
          spots.add(new Spot(mention.field(), mention.start(), mention.end(), wanted.part));
        }
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

    /** Tells whether the entity is asked for. */
    boolean accepts(Entity entity, List<String> spellings, NameKeys found) {
      if (entity.type() != type) {
        return false;
      }
      if (keys == null) {
        return true;
      }
      for (BytesRef key : found.of(entity, spellings).keys()) {
        if (keys.contains(key)) {
          return true;
        }
      }
      return false;
    }

    /** Tells whether the spelling is asked for. */
    boolean accepts(String words) {
      return spelling == null || spelling.equals(Keywords.spelling(type, words));
    }
  }
}
