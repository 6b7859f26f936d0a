package org.quotidian.index.hits;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.layout.Parents;
import org.quotidian.index.lookup.WordQueries;
import org.quotidian.index.snapshot.Matches;
import org.quotidian.index.terms.Wording;

/**
 * In how many other articles the same speakers say the same words, among all claims that match: all of a
 * few are gone through once; of many only those that have the words, for one claim after the other.
 */
final class Copies {
  /** Of so many of its words, all must stand in a claim that says the same; the number tells the rest. */
  private static final int MOST_WORDS = 8;

  /** So many claims are gone through in the time in which the words of one claim are looked for. */
  private static final long FEW = 2_000;

  private final IndexSearcher snapshot;
  private final Parents parents;
  private final ReadClaims claims;

  Copies(IndexSearcher snapshot, Parents parents, ReadClaims claims) {
    this.snapshot = snapshot;
    this.parents = parents;
    this.claims = claims;
  }

  /**
   * Counts the articles, for each of some claims.
   *
   * @param weight of what was searched for
   */
  int[] of(List<FoldedClaims.Kept> shown, Query searched, Weight weight, WordQueries words)
      throws IOException {
    Map<Long, Set<Integer>> articles = new HashMap<>();
    for (FoldedClaims.Kept one : shown) {
      if (Wording.isTelling(one.wording())) {
        articles.computeIfAbsent(one.wording(), key -> new HashSet<>());
      }
    }
    if (cost(weight) <= FEW * articles.size()) {
      gather(weight, articles);
    } else {
      for (FoldedClaims.Kept one : shown) {
        if (Wording.isTelling(one.wording())) {
          gather(Matches.weight(snapshot, withWords(one, searched, words)), articles);
        }
      }
    }
    int[] counts = new int[shown.size()];
    for (int i = 0; i < counts.length; i++) {
      FoldedClaims.Kept one = shown.get(i);
      Set<Integer> all = articles.getOrDefault(one.wording(), Set.of());
      counts[i] = all.size() - (all.contains(one.place().parent()) ? 1 : 0);
    }
    return counts;
  }

  private long cost(Weight weight) throws IOException {
    long cost = 0;
    for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
      ScorerSupplier supplier = weight.scorerSupplier(leaf);
      cost += supplier == null ? 0 : supplier.cost();
    }
    return cost;
  }

  private Query withWords(FoldedClaims.Kept one, Query searched, WordQueries words)
      throws IOException {
    BooleanQuery.Builder same =
        new BooleanQuery.Builder()
            .add(searched, Occur.FILTER)
            .add(
                NumericDocValuesField.newSlowExactQuery(Fields.WORDING, one.wording()),
                Occur.FILTER);
    for (String word : WordQueries.telling(claims.of(one.place()).contentText(), MOST_WORDS)) {
      same.add(words.term(Fields.CONTENT, word), Occur.FILTER);
    }
    return same.build();
  }

  /** Adds the articles of the claims that match and say what is wanted. */
  private void gather(Weight weight, Map<Long, Set<Integer>> articles) throws IOException {
    for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      BitSet ends = scorer == null ? null : parents.bits().getBitSet(leaf);
      if (scorer == null || ends == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      NumericDocValues wordings = DocValues.getNumeric(leaf.reader(), Fields.WORDING);
      DocIdSetIterator matches = scorer.iterator();
      for (int doc = matches.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = matches.nextDoc()) {
        Set<Integer> there = wordings.advanceExact(doc) ? articles.get(wordings.longValue()) : null;
        if (there != null && (live == null || live.get(doc))) {
          there.add(leaf.docBase + ends.nextSetBit(doc));
        }
      }
    }
  }
}
