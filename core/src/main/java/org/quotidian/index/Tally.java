package org.quotidian.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/** Counts by id: in how many articles, and how often. */
final class Tally {
  private final Map<BytesRef, Entry> entries = new HashMap<>();

  /** Adds to the counts of an id; the bytes are copied if need be. */
  void add(BytesRef id, long articles, long occurrences) {
    Entry entry = entries.get(id);
    if (entry == null) {
      entry = new Entry(BytesRef.deepCopyOf(id));
      entries.put(entry.id, entry);
    }
    entry.articles += articles;
    entry.occurrences += occurrences;
  }

  /** Returns the ids in the most articles, then those that occur most often, then by id. */
  List<Entry> top(int limit) {
    List<Entry> sorted = new ArrayList<>(entries.values());
    sorted.sort(
        Comparator.comparingLong((Entry entry) -> -entry.articles)
            .thenComparingLong(entry -> -entry.occurrences)
            .thenComparing(entry -> entry.id));
    return sorted.subList(0, Math.min(limit, sorted.size()));
  }

  /** The counts of one id. */
  static final class Entry {
    final BytesRef id;
    long articles;
    long occurrences;

    private Entry(BytesRef id) {
      this.id = id;
    }
  }
}
