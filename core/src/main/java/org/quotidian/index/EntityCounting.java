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
import org.quotidian.search.StoredArticle;

/** Counts the entities of the articles that match: the live ones, so never those of deleted ones. */
final class EntityCounting {
  /** So many articles are read to tell an entity's name and spellings. */
  private static final int READ = 8;

  private final IndexSearcher snapshot;
  private final EntityType type;
  private final boolean demonyms;
  private final List<FixedBitSet> hits = new ArrayList<>();

  /**
   * Says what is counted.
   *
   * @param demonyms whether "Ukrainian" counts for Ukraine
   */
  EntityCounting(IndexSearcher snapshot, EntityType type, boolean demonyms) {
    this.demonyms = demonyms;
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
      if (type == EntityType.PLACE && demonyms) {
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
    for (int ord = 0; ord < articles.length; ord++) {
      if (articles[ord] > 0) {
        tally.add(ids.lookupOrd(ord), articles[ord], 0);
      }
    }
  }

  /** Reads a few of the articles for name and spellings, and the postings for the mentions. */
  private EntityCount describe(Tally.Entry entry) throws IOException {
    String id = entry.id.utf8ToString();
    Reading reading = new Reading(id);
    read(new Term(Fields.NAMED, entry.id), reading);
    if (type == EntityType.PLACE && demonyms) {
      read(new Term(Fields.NAMED, id + NameKeys.DERIVED), reading);
    }
    Entity named = reading.named;
    Entity entity = named == null ? new Entity(id, type, id, null) : named;
    return new EntityCount(entity, entry.articles, reading.mentions, reading.spellings.top());
  }

  private void read(Term id, Reading reading) throws IOException {
    for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
      PostingsEnum postings = leaf.reader().postings(id, PostingsEnum.FREQS);
      if (postings == null) {
        continue;
      }
      FixedBitSet matches = hits.get(leaf.ord);
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if (matches.get(doc)) {
          reading.mentions += postings.freq();
          if (reading.articles++ < READ) {
            reading.add(StoredArticles.read(snapshot.storedFields(), leaf.docBase + doc));
          }
        }
      }
    }
  }

  /** What was read of one entity. */
  private static final class Reading {
    final String id;
    final Spellings spellings = new Spellings();
    long mentions;
    int articles;
    @Nullable Entity named;

    Reading(String id) {
      this.id = id;
    }

    void add(StoredArticle article) {
      for (Mention mention : article.mentions()) {
        Entity entity = mention.entity();
        Entity stoodFor = mention.standsFor();
        if (entity != null && entity.id().equals(id)) {
          named = named == null ? entity : named;
          spellings.add(mention.text());
        } else if (stoodFor != null && stoodFor.id().equals(id)) {
          named = named == null ? stoodFor : named;
          spellings.add(mention.text());
        }
      }
    }
  }
}
