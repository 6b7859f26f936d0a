package org.quotidian.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.util.BytesRef;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.NameResolver;

/** Asks for entities by name: the keys of the name against the keys that the index holds. */
final class NameQueries {
  private static final NameResolver RESOLVER = NameResolver.standard();

  private final boolean demonyms;

  /**
   * Says how names are asked for.
   *
   * @param demonyms whether "Ukrainian" counts for Ukraine
   */
  NameQueries(boolean demonyms) {
    this.demonyms = demonyms;
  }

  /** Returns what matches a name of one type, ranked by salience where that is known. */
  Query named(String field, EntityType type, String name) {
    return keys(field, RESOLVER.queryKeys(type, name));
  }

  /** Returns what matches a name of any type. */
  Query named(String field, String name) {
    List<String> keys = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      keys.addAll(RESOLVER.queryKeys(type, name));
    }
    return keys(field, keys);
  }

  /** Returns the keys that a name of one type asks for, those of derived words included if they count. */
  List<BytesRef> keys(EntityType type, String name) {
    List<BytesRef> keys = new ArrayList<>();
    for (String key : RESOLVER.queryKeys(type, name)) {
      if (!isEmpty(key)) {
        keys.add(new BytesRef(key));
        if (demonyms && type == EntityType.PLACE) {
          keys.add(new BytesRef(key + NameKeys.DERIVED));
        }
      }
    }
    return keys;
  }

  /** Tells whether a key is that of a name without letters. */
  private static boolean isEmpty(String key) {
    return key.endsWith("~");
  }

  private Query keys(String field, List<String> keys) {
    SynonymQuery.Builder any = new SynonymQuery.Builder(field);
    for (String key : keys) {
      if (!isEmpty(key)) {
        any.addTerm(new Term(field, key));
        if (demonyms && key.startsWith("place")) {
          any.addTerm(new Term(field, key + NameKeys.DERIVED), Ranking.DERIVED);
        }
      }
    }
    return any.build();
  }
}
