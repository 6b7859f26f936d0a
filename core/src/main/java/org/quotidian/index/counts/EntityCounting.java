package org.quotidian.index.counts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.index.layout.CountedIds;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.layout.Parents;
import org.quotidian.index.lookup.SnapshotNames;
import org.quotidian.index.snapshot.Deadline;
import org.quotidian.index.snapshot.Matches;
import org.quotidian.index.terms.NameKeys;
import org.quotidian.search.EntityCount;

/** Counts the entities of the articles that match: the live ones, so never those of deleted ones. */
public final class EntityCounting {
  private static final int[] UNCOUNTED = {};

  private final IndexSearcher snapshot;
  private final CorrectedCounts corrected;
  private final EntityType type;
  private final boolean withDerived;
  private final List<FixedBitSet> hits = new ArrayList<>();

  /**
   * Says what is counted.
   *
   * @param demonyms whether "Ukrainian" counts for Ukraine
   */
  public EntityCounting(SnapshotNames names, EntityType type, boolean demonyms) {
    this.corrected = new CorrectedCounts(names);
    this.withDerived = demonyms && type == EntityType.PLACE;
    this.snapshot = names.snapshot();
    this.type = type;
  }

  public List<EntityCount> count(Query articles, int limit) throws IOException {
    Weight weight = Matches.weight(snapshot, articles);
    Deadline deadline = Deadline.ofCounting();
    Tally tally = new Tally();
    for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
      FixedBitSet matches = Matches.in(leaf, weight, deadline);
      hits.add(matches);
      count(leaf, CountedIds.name(type), matches, tally);
      if (withDerived) {
        count(leaf, Fields.DERIVED_IDS, matches, tally);
      }
    }
    corrected.addTo(tally);
    List<EntityCount> counts = new ArrayList<>();
    for (Tally.Entry entry : tally.top(limit)) {
      deadline.check();
      counts.add(describe(entry));
    }
    return counts;
  }

  /** Describes ids as they stand in all articles. */
  public List<EntityCount> described(List<String> ids) throws IOException {
    Weight weight = Matches.weight(snapshot, Parents.QUERY);
    for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
      hits.add(Matches.in(leaf, weight));
    }
    List<EntityCount> counts = new ArrayList<>();
    for (String id : ids) {
      EntityCount count = describe(new Tally.Entry(new BytesRef(id), 0, 0));
      if (count.articles() > 0) {
        counts.add(count);
      }
    }
    return counts;
  }

  private void count(LeafReaderContext leaf, String field, FixedBitSet matches, Tally tally)
      throws IOException {
    SortedSetDocValues ids = DocValues.getSortedSet(leaf.reader(), field);
    Tally.Ids numbered = KnownIds.of(leaf, field, Tally.Ids.of(ids));
    FixedBitSet plain = corrected.plain((int) ids.getValueCount(), numbered);
    int[] articles = new int[(int) ids.getValueCount()];
    for (int doc = next(matches, 0);
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = next(matches, doc + 1)) {
      if (ids.advanceExact(doc)) {
        for (int i = 0; i < ids.docValueCount(); i++) {
          int number = (int) ids.nextOrd();
          if (plain.get(number)) {
            articles[number]++;
          } else {
            corrected.add(leaf.docBase + doc, ids.lookupOrd(number));
          }
        }
      }
    }
    tally.add(numbered, articles, UNCOUNTED);
  }

  private static int next(FixedBitSet matches, int from) {
    return from < matches.length() ? matches.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
  }

  /** Sums up the mentions, and looks into a few of the articles for name and spellings. */
  private EntityCount describe(Tally.Entry entry) throws IOException {
    String id = entry.id().utf8ToString();
    Seen seen = new Seen(id, entry.articles() == 0);
    Entity named = null;
    Set<String> spellings = new LinkedHashSet<>();
    for (String indexId : corrected.members(id)) {
      Naming naming = new Naming(snapshot, new BytesRef(indexId));
      see(indexId, indexId, seen, naming);
      if (withDerived) {
        see(indexId + NameKeys.DERIVED, indexId, seen, naming);
      }
      named = named == null ? naming.entity() : named;
      spellings.addAll(naming.spellings());
    }
    Entity entity = corrected.called(id, named, type);
    List<String> shown = List.copyOf(spellings);
    return new EntityCount(
        entity,
        seen.articles == null ? entry.articles() : seen.articles.cardinality(),
        seen.mentions,
        shown.subList(0, Math.min(Spellings.SHOWN, shown.size())));
  }

  /** Looks into the articles that match. */
  private void see(String term, String indexId, Seen seen, Naming naming) throws IOException {
    boolean plain = corrected.isPlain(seen.id);
    for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
      PostingsEnum postings =
          leaf.reader().postings(new Term(Fields.NAMED, term), PostingsEnum.FREQS);
      if (postings == null) {
        continue;
      }
      if (naming.wantsMore()) {
        naming.turnTo(leaf);
      }
      FixedBitSet matches = hits.get(leaf.ord);
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        int parent = leaf.docBase + doc;
        if (matches.get(doc) && (plain || seen.id.equals(corrected.in(parent, indexId)))) {
          seen.mentions += postings.freq();
          if (seen.articles != null) {
            seen.articles.set(parent);
          }
          naming.see(doc);
        }
      }
    }
  }

  /** Where an id was seen. */
  private static final class Seen {
    final String id;

    /** In which articles; null where they are counted already. */
    final @Nullable BitSet articles;

    long mentions;

    Seen(String id, boolean counted) {
      this.id = id;
      this.articles = counted ? new BitSet() : null;
    }
  }
}
