package org.quotidian.index.snippets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.quotidian.claim.Claim;
import org.quotidian.index.layout.Parents;
import org.quotidian.index.snapshot.Matches;
import org.quotidian.search.StoredArticle;
import org.quotidian.text.Excerpt;

/** Finds the claims of an article that the parts of a query about claims match. */
final class ClaimSpots {
  private final IndexSearcher snapshot;
  private final Parents parents;
  private final List<Weight> weights = new ArrayList<>();
  private final List<Integer> parts = new ArrayList<>();

  ClaimSpots(IndexSearcher snapshot, Parents parents) {
    this.snapshot = snapshot;
    this.parents = parents;
  }

  void add(Query claims, int part) throws IOException {
    weights.add(Matches.weight(snapshot, claims));
    parts.add(part);
  }

  boolean isEmpty() {
    return weights.isEmpty();
  }

  /**
   * Finds where the claims that match name their source, or else what they say, and adds the claims to
   * {@code matching}.
   */
  void find(StoredArticle article, int parent, List<Spot> spots, List<Claim> matching)
      throws IOException {
    if (weights.isEmpty()) {
      return;
    }
    List<LeafReaderContext> leaves = snapshot.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(parent, leaves));
    BitSet ends = parents.bits().getBitSet(leaf);
    int last = parent - leaf.docBase;
    int first = ends == null || last == 0 ? 0 : ends.prevSetBit(last - 1) + 1;
    for (int i = 0; i < weights.size(); i++) {
      Scorer scorer = weights.get(i).scorer(leaf);
      if (scorer == null) {
        continue;
      }
      DocIdSetIterator docs = scorer.iterator();
      for (int doc = docs.advance(first); doc < last; doc = docs.nextDoc()) {
        Claim claim = article.claims().get(doc - first);
        Excerpt shown = claim.source() == null ? claim.content().get(0) : claim.source();
        spots.add(new Spot(claim.field(), shown.start(), shown.end(), parts.get(i)));
        matching.add(claim);
      }
    }
  }
}
