package org.quotidian.index.snapshot;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.quotidian.search.SearchTimeoutException;

/** The live documents of one segment that match a query. */
public final class Matches {

  private static final int CHECKED_EVERY = (1 << 14) - 1;

  private Matches() {}

  /** Prepares a query for {@link #in}. */
  public static Weight weight(IndexSearcher searcher, Query query) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /** Returns the documents of the segment, none if no one matches. */
  public static FixedBitSet in(LeafReaderContext leaf, Weight weight) throws IOException {
    return in(leaf, weight, null);
  }

  /**
   * Returns the documents of the segment, none if no one matches.
   *
   * @throws SearchTimeoutException if the deadline passes
   */
  public static FixedBitSet in(LeafReaderContext leaf, Weight weight, @Nullable Deadline deadline)
      throws IOException {
    FixedBitSet matches = new FixedBitSet(leaf.reader().maxDoc());
    int seen = 0;
    Scorer scorer = weight.scorer(leaf);
    if (scorer != null) {
      Bits live = leaf.reader().getLiveDocs();
      DocIdSetIterator docs = scorer.iterator();
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        if (live == null || live.get(doc)) {
          matches.set(doc);
        }
        if (deadline != null && (++seen & CHECKED_EVERY) == 0) {
          deadline.check();
        }
      }
    }
    return matches;
  }
}
