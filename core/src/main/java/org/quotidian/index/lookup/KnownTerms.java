package org.quotidian.index.lookup;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.EntityType;
import org.quotidian.index.layout.KeyField;
import org.quotidian.index.snapshot.Remembered;

/**
 * Tells where a snapshot has which keys of names. A name has several keys, of most types none is there;
 * to leave these out, and to know where the others are, is much less work than to ask each segment for
 * them anew. What asks for a name is remembered, too. Safe for use by many threads.
 */
final class KnownTerms {
  /** So many terms are remembered of a snapshot, each with less than a hundred bytes a segment. */
  private static final int MOST_TERMS = 1 << 12;

  private static final int MOST_NAMES = 1 << 11;

  private static final Remembered<KnownTerms> OF_SNAPSHOTS = new Remembered<>();

  private final Map<Term, TermStates> known = new ConcurrentHashMap<>();
  private final Map<Asked, Query> names = new ConcurrentHashMap<>();

  /**
   * How a name is asked for where there are no corrections.
   *
   * @param type null for any
   */
  record Asked(KeyField field, @Nullable EntityType type, String name, boolean demonyms) {}

  private KnownTerms() {}

  static KnownTerms of(IndexSearcher snapshot) throws IOException {
    return OF_SNAPSHOTS.of(snapshot.getIndexReader().getReaderCacheHelper(), KnownTerms::new);
  }

  /**
   * Returns where the segments have the term; it is in none if {@code docFreq} is 0. Documents deleted
   * but not yet merged away count.
   */
  TermStates states(IndexSearcher snapshot, Term term) throws IOException {
    TermStates states = known.get(term);
    if (states == null) {
      states = TermStates.build(snapshot, term, true);
      put(known, MOST_TERMS, term, states);
    }
    return states;
  }

  /** Returns what asks for a name, made by {@code translation} the first time. */
  Query query(Asked name, Supplier<Query> translation) {
    Query query = names.get(name);
    if (query == null) {
      query = translation.get();
      put(names, MOST_NAMES, name, query);
    }
    return query;
  }

  private static <K, V> void put(Map<K, V> map, int most, K key, V value) {
    if (map.size() >= most) {
      map.clear();
    }
    map.put(key, value);
  }
}
