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
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.quotidian.entity.EntityType;
import org.quotidian.search.EntityCount;

/** Counts the speakers of the claims that match. */
final class SpeakerCounting {
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
    int article = -1;
    for (int doc = ids.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = ids.nextDoc()) {
      if (!matches.get(doc)) {
        continue;
      }
      int ord = ids.ordValue();
      if (doc > article) {
        article = ends.nextSetBit(doc);
      }
      claims[ord]++;
      if (lastArticle[ord] != article) {
        lastArticle[ord] = article;
        articles[ord]++;
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
            return ids.lookupTerm(id);
          }
        };
    tally.add(numbered, articles, claims);
  }

  /** Looks into a few of the articles for name and spellings. */
  private EntityCount describe(Tally.Entry entry) throws IOException {
    Naming naming = new Naming(snapshot, entry.id());
    for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
      PostingsEnum postings =
          leaf.reader().postings(new Term(Fields.SPEAKER, entry.id()), PostingsEnum.NONE);
      BitSet ends = parents.bits().getBitSet(leaf);
      if (postings == null || ends == null) {
        continue;
      }
      naming.turnTo(leaf);
      FixedBitSet matches = hits.get(leaf.ord);
      int doc = postings.nextDoc();
      while (doc != DocIdSetIterator.NO_MORE_DOCS && naming.wantsMore()) {
        if (matches.get(doc)) {
          int article = ends.nextSetBit(doc);
          naming.see(article);
          doc = postings.advance(article);
        } else {
          doc = postings.nextDoc();
        }
      }
    }
    return new EntityCount(
        naming.entity(EntityType.PERSON),
        entry.articles(),
        entry.occurrences(),
        naming.spellings());
  }
}
