package org.quotidian.index.hits;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Weight;
import org.quotidian.index.layout.Ranking;
import org.quotidian.index.snapshot.Deadline;
import org.quotidian.search.SearchTimeoutException;

/** Searches a snapshot until a deadline; what was found by then stands. For one search only. */
final class TimedSearcher extends IndexSearcher {
  private boolean cut;

  TimedSearcher(IndexSearcher snapshot, Deadline deadline) {
    super(snapshot.getIndexReader());
    setSimilarity(Ranking.SIMILARITY);
    setTimeout(deadline::isOver);
  }

  @Override
  protected void searchLeaf(
      LeafReaderContext leaf, int minDoc, int maxDoc, Weight weight, Collector collector)
      throws IOException {
    try {
      super.searchLeaf(leaf, minDoc, maxDoc, weight, collector);
    } catch (SearchTimeoutException e) {
      cut = true;
    }
  }

  /** Tells whether time ran out, so that there may be more. */
  boolean isCut() {
    return cut || timedOut();
  }
}
