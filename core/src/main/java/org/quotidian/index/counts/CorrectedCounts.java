package org.quotidian.index.counts;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.index.lookup.SnapshotNames;
import org.quotidian.search.CorrectedEntity;

/** Counts the ids that the user's corrections speak of by the ids that they become. */
final class CorrectedCounts {
  private final SnapshotNames names;
  private final Map<String, Count> counts = new TreeMap<>();

  /** The ids of each article that were counted in it already, for the article counted last. */
  private final Map<String, Integer> lastArticle = new HashMap<>();

  CorrectedCounts(SnapshotNames names) {
    this.names = names;
  }

  /** Returns which of so many ids, by number, no correction speaks of. */
  FixedBitSet plain(int size, Tally.Ids ids) throws IOException {
    FixedBitSet plain = new FixedBitSet(Math.max(1, size));
    plain.set(0, size);
    for (CorrectedEntity entity : names.corrections().entities()) {
      for (String id : entity.members()) {
        int number = ids.number(new BytesRef(id));
        if (number >= 0) {
          plain.clear(number);
        }
      }
    }
    return plain;
  }

  /** Counts an id of the index in an article; articles come in order. */
  void add(int parent, BytesRef indexId) throws IOException {
    String id = in(parent, indexId.utf8ToString());
    if (id != null) {
      Count count = counts.computeIfAbsent(id, key -> new Count());
      count.occurrences++;
      Integer last = lastArticle.put(id, parent);
      count.articles += last != null && last == parent ? 0 : 1;
    }
  }

  /** Tells whether no correction speaks of an id. */
  boolean isPlain(String id) {
    return names.corrections().entity(id) == null;
  }

  /** Returns the id by which an id of the index counts in an article; null if it is blocked. */
  @Nullable String in(int parent, String indexId) throws IOException {
    String part = names.part(indexId, parent);
    CorrectedEntity entity = names.corrections().entity(part);
    return entity == null ? part : entity.blocked() ? null : entity.id();
  }

  /** Adds what was counted. */
  void addTo(Tally tally) {
    List<String> ids = List.copyOf(counts.keySet());
    int[] articles = new int[ids.size()];
    int[] occurrences = new int[ids.size()];
    for (int i = 0; i < articles.length; i++) {
      Count count = counts.getOrDefault(ids.get(i), new Count());
      articles[i] = count.articles;
      occurrences[i] = count.occurrences;
    }
    tally.add(
        new Tally.Ids() {
          @Override
          public BytesRef id(int number) {
            return new BytesRef(ids.get(number));
          }

          @Override
          public int number(BytesRef id) {
            return ids.indexOf(id.utf8ToString());
          }
        },
        articles,
        occurrences);
  }

  /** Returns the ids of the index that may count by an id. */
  Set<String> members(String id) {
    CorrectedEntity entity = names.corrections().entity(id);
    Set<String> members = new LinkedHashSet<>();
    for (String member : entity == null ? List.of(id) : entity.members()) {
      members.add(names.whole(member));
    }
    return members;
  }

  /** Returns what to call an id whose articles call it so. */
  Entity called(String id, @Nullable Entity named, EntityType type) {
    CorrectedEntity entity = names.corrections().entity(id);
    Entity before = named == null ? new Entity(id, type, id, null) : named;
    return entity == null ? before : entity.inPlaceOf(before);
  }

  /** How often one id counts. */
  private static final class Count {
    int articles;
    int occurrences;
  }
}
