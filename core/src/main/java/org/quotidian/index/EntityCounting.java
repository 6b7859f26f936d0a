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
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Mention;
import org.quotidian.search.EntityCount;

/** Counts the entities of the articles that match: the live ones, so never those of deleted ones. */
final class EntityCounting {
  /** So many articles are read to tell an entity's name and spellings. */
  private static final int READ = 8;

  private final IndexSearcher snapshot;
  private final EntityType type;
  private final List<FixedBitSet> hits = new ArrayList<>();

  EntityCounting(IndexSearcher snapshot, EntityType type) {
    this.snapshot = snapshot;
    this.type = type;
  }

  List<EntityCount> count(Query articles, int limit) throws IOException {
    Weight weight = Matches.weight(snapshot, articles);
    Tally tally = new Tally();
    for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
      FixedBitSet matches = Matches.in(leaf, weight);
      hits.add(matches);
      count(leaf, matches, tally);
    }
    List<EntityCount> counts = new ArrayList<>();
    for (Tally.Entry entry : tally.top(limit)) {
      counts.add(describe(entry));
    }
    return counts;
  }

  private void count(LeafReaderContext leaf, FixedBitSet matches, Tally tally) throws IOException {
    SortedSetDocValues ids = DocValues.getSortedSet(leaf.reader(), CountedIds.name(type));
    int[] articles = new int[(int) ids.getValueCount()];
    for (int doc = ids.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = ids.nextDoc()) {
      if (matches.get(doc)) {
        for (int i = 0; i < ids.docValueCount(); i++) {
          articles[(int) ids.nextOrd()]++;
        }
      }
    }
    for (int ord = 0; ord < articles.length; ord++) {
      if (articles[ord] > 0) {
        tally.add(ids.lookupOrd(ord), articles[ord], 0);
      }
    }
  }

  /** Reads a few of the articles for name and spellings, and the postings for the mentions. */
  private EntityCount describe(Tally.Entry entry) throws IOException {
    String id = entry.id.utf8ToString();
    long mentions = 0;
    int read = 0;
    Entity named = null;
    Spellings spellings = new Spellings();
    List<LeafReaderContext> leaves = snapshot.getIndexReader().leaves();
    for (LeafReaderContext leaf : leaves) {
      PostingsEnum postings =
          leaf.reader().postings(new Term(Fields.NAMED, entry.id), PostingsEnum.FREQS);
      if (postings == null) {
        continue;
      }
      FixedBitSet matches = hits.get(leaf.ord);
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if (matches.get(doc)) {
          mentions += postings.freq();
          if (read++ < READ) {
            Entity seen = read(leaf.docBase + doc, id, spellings);
            named = named == null ? seen : named;
          }
        }
      }
    }
    Entity entity = named == null ? new Entity(id, type, id, null) : named;
    return new EntityCount(entity, entry.articles, mentions, spellings.top());
  }

  private @Nullable Entity read(int doc, String id, Spellings spellings) throws IOException {
    Entity named = null;
    for (Mention mention : StoredArticles.read(snapshot.storedFields(), doc).mentions()) {
      Entity entity = mention.entity();
      if (entity != null && entity.id().equals(id)) {
        named = entity;
        spellings.add(mention.text());
      }
    }
    return named;
  }
}
