package org.quotidian.index.lookup;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A term that the segments are asked for once, though the query is weighed first and counted then, and
 * though its places are read, too. Like any other query it is for one question on one snapshot.
 */
public final class LookedUpTerm extends TermQuery {
  private volatile @Nullable TermStates states;

  public LookedUpTerm(Term term) {
    super(term);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    return new TermQuery(getTerm(), states(searcher)).createWeight(searcher, scoreMode, boost);
  }

  /** Returns where the segments have the term, and how often. */
  public TermStates states(IndexSearcher searcher) throws IOException {
    TermStates known = states;
    if (known == null || !known.wasBuiltFor(searcher.getTopReaderContext())) {
      known = TermStates.build(searcher, getTerm(), true);
      states = known;
    }
    return known;
  }

  /** Returns the articles of a segment with the term, and its places there; null if there are none. */
  public @Nullable PostingsEnum places(LeafReaderContext leaf) throws IOException {
    TermStates known = states;
    TermState state = null;
    if (known != null && known.wasBuiltFor(ReaderUtil.getTopLevelContext(leaf))) {
      IOSupplier<TermState> found = known.get(leaf);
      state = found == null ? null : found.get();
      if (state == null) {
        return null;
      }
    }
    Terms all = leaf.reader().terms(getTerm().field());
    if (all == null) {
      return null;
    }
    TermsEnum terms = all.iterator();
    if (state != null) {
      terms.seekExact(getTerm().bytes(), state);
    } else if (!terms.seekExact(getTerm().bytes())) {
      return null;
    }
    return terms.postings(null, PostingsEnum.POSITIONS);
  }
}
