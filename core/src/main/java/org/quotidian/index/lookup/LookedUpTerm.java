package org.quotidian.index.lookup;

import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * A term that the segments are asked for once, though the query is weighed first and counted then. Like
 * any other query it is for one question on one snapshot.
 */
final class LookedUpTerm extends TermQuery {
  private volatile @Nullable TermStates states;

  LookedUpTerm(Term term) {
    super(term);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    TermStates known = states;
    if (known == null || !known.wasBuiltFor(searcher.getTopReaderContext())) {
      known = TermStates.build(searcher, getTerm(), true);
      states = known;
    }
    return new TermQuery(getTerm(), known).createWeight(searcher, scoreMode, boost);
  }
}
