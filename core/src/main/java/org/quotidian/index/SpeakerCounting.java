package org.quotidian.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.quotidian.claim.Claim;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.search.EntityCount;
import org.quotidian.text.Excerpt;

/** Counts the speakers of the claims that match. */
final class SpeakerCounting {
  /** So many claims are read to tell a speaker's name and spellings. */
  private static final int READ = 8;

  private final IndexSearcher snapshot;
  private final Parents parents;
  private final List<FixedBitSet> hits = new ArrayList<>();

  SpeakerCounting(IndexSearcher snapshot, Parents parents) {
    this.snapshot = snapshot;
    this.parents = parents;
  }

  List<EntityCount> count(Query claims, int limit) throws IOException {
    Weight weight = Matches.weight(snapshot, claims);
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
    SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.SPEAKER_ID);
    BitSet ends = parents.bits().getBitSet(leaf);
    if (ends == null) {
      return;
    }
    int[] claims = new int[ids.getValueCount()];
    int[] articles = new int[claims.length];
    int[] lastArticle = new int[claims.length];
    Arrays.fill(lastArticle, -1);
    for (int doc = ids.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = ids.nextDoc()) {
      if (!matches.get(doc)) {
        continue;
      }
      int ord = ids.ordValue();
      int article = ends.nextSetBit(doc);
      claims[ord]++;
      if (lastArticle[ord] != article) {
        lastArticle[ord] = article;
        articles[ord]++;
      }
    }
    for (int ord = 0; ord < claims.length; ord++) {
      if (claims[ord] > 0) {
        tally.add(ids.lookupOrd(ord), articles[ord], claims[ord]);
      }
    }
  }

  private EntityCount describe(Tally.Entry entry) throws IOException {
    String id = entry.id.utf8ToString();
    Entity named = null;
    int read = 0;
    Spellings spellings = new Spellings();
    for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
      PostingsEnum postings =
          leaf.reader().postings(new Term(Fields.SPEAKER, entry.id), PostingsEnum.NONE);
      if (postings == null) {
        continue;
      }
      FixedBitSet matches = hits.get(leaf.ord);
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS && read < READ;
          doc = postings.nextDoc()) {
        if (matches.get(doc)) {
          read++;
          Entity seen = read(leaf, doc, id, spellings);
          named = named == null ? seen : named;
        }
      }
    }
    Entity entity = named == null ? new Entity(id, EntityType.PERSON, id, null) : named;
    return new EntityCount(entity, entry.articles, entry.occurrences, spellings.top());
  }

  private @Nullable Entity read(LeafReaderContext leaf, int doc, String id, Spellings spellings)
      throws IOException {
    ClaimPlace place = ClaimPlace.of(parents, leaf, doc);
    Claim claim =
        StoredArticles.read(snapshot.storedFields(), place.parent()).claims().get(place.number());
    Entity speaker = claim.speaker();
    if (speaker == null || !speaker.id().equals(id)) {
      return null;
    }
    Excerpt source = claim.source();
    if (source != null) {
      spellings.add(source.text());
    }
    return speaker;
  }
}
