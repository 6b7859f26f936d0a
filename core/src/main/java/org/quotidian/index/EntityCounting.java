package org.quotidian.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
import org.quotidian.entity.EntityType;
import org.quotidian.search.EntityCount;

/** Counts the entities of the articles that match: the live ones, so never those of deleted ones. */
final class EntityCounting {
  private static final int[] UNCOUNTED = {};

  private final IndexSearcher snapshot;
  private final EntityType type;
  private final boolean withDerived;
  private final List<FixedBitSet> hits = new ArrayList<>();

  /**
   * Says what is counted.
   *
   * @param demonyms whether "Ukrainian" counts for Ukraine
   */
  EntityCounting(IndexSearcher snapshot, EntityType type, boolean demonyms) {
    this.withDerived = demonyms && type == EntityType.PLACE;
    this.snapshot = snapshot;
    this.type = type;
  }

  List<EntityCount> count(Query articles, int limit) throws IOException {
    Weight weight = Matches.weight(snapshot, articles);
    Tally tally = new Tally();
    for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
      FixedBitSet matches = Matches.in(leaf, weight);
      hits.add(matches);
      count(DocValues.getSortedSet(leaf.reader(), CountedIds.name(type)), matches, tally);
      if (withDerived) {
        count(DocValues.getSortedSet(leaf.reader(), Fields.DERIVED_IDS), matches, tally);
      }
    }
    List<EntityCount> counts = new ArrayList<>();
    for (Tally.Entry entry : tally.top(limit)) {
      counts.add(describe(entry));
    }
    return counts;
  }

  private static void count(SortedSetDocValues ids, FixedBitSet matches, Tally tally)
      throws IOException {
    int[] articles = new int[(int) ids.getValueCount()];
    for (int doc = ids.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = ids.nextDoc()) {
      if (matches.get(doc)) {
        for (int i = 0; i < ids.docValueCount(); i++) {
          articles[(int) ids.nextOrd()]++;
        }
      }
    }
    Tally.Ids numbered =
        new Tally.Ids() {
          @Override
          public BytesRef id(int number) throws IOException {
            return ids.lookupOrd(number);
          }

          @Override
          public int number(BytesRef id) throws IOException {
            return (int) ids.lookupTerm(id);
          }
        };
    tally.add(numbered, articles, UNCOUNTED);
  }

  /** Sums up the mentions, and looks into a few of the articles for name and spellings. */
  private EntityCount describe(Tally.Entry entry) throws IOException {
    Naming naming = new Naming(snapshot, entry.id());
    long mentions = see(new Term(Fields.NAMED, entry.id()), naming);
    if (withDerived) {
      String derived = entry.id().utf8ToString() + NameKeys.DERIVED;
      mentions += see(new Term(Fields.NAMED, derived), naming);
    }
    return new EntityCount(naming.entity(type), entry.articles(), mentions, naming.spellings());
  }

  /** Looks into the articles that match and returns how often they have the term. */
  private long see(Term id, Naming naming) throws IOException {
    long mentions = 0;
    for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
      PostingsEnum postings = leaf.reader().postings(id, PostingsEnum.FREQS);
      if (postings == null) {
        continue;
      }
      naming.turnTo(leaf);
      FixedBitSet matches = hits.get(leaf.ord);
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if (matches.get(doc)) {
          mentions += postings.freq();
          naming.see(doc);
        }
      }
    }
    return mentions;
  }
}
