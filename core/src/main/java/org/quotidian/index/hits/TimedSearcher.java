package org.quotidian.index.hits;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.quotidian.index.layout.Ranking;
import org.quotidian.index.snapshot.Deadline;
import org.quotidian.search.SearchTimeoutException;

/**
 * Searches a snapshot until a deadline; what was found by then stands. For one search only.
 *
 * <p>Lucene's own limit looks at the clock, and begins scoring anew, after the first hundred documents of
 * a segment and then at ever longer steps; for a name in few articles that is most of the work. Here the
 * steps are longer from the first.
 */
final class TimedSearcher extends IndexSearcher {
  /** So many documents are searched before the clock is looked at; then twice as many, and so on. */
  private static final int FIRST_STEP = 1 << 15;

  private static final int LONGEST_STEP = 1 << 18;

  private final Deadline deadline;
  private boolean cut;

  TimedSearcher(IndexSearcher snapshot, Deadline deadline) {
    super(snapshot.getIndexReader());
    this.deadline = deadline;
    setSimilarity(Ranking.SIMILARITY);
  }

  @Override
  protected void searchLeaf(
      LeafReaderContext leaf, int minDoc, int maxDoc, Weight weight, Collector collector)
      throws IOException {
    try {
      LeafCollector collecting = collector.getLeafCollector(leaf);
      score(leaf, minDoc, maxDoc, weight, collecting);
      collecting.finish();
    } catch (CollectionTerminatedException e) {
      return; // the segment has nothing, or nothing more, for the collector
    } catch (SearchTimeoutException e) {
      cut = true;
    }
  }

  private void score(
      LeafReaderContext leaf, int minDoc, int maxDoc, Weight weight, LeafCollector collecting)
      throws IOException {
    ScorerSupplier supplier = weight.scorerSupplier(leaf);
    if (supplier == null) {
      return;
    }
    supplier.setTopLevelScoringClause();
    BulkScorer scorer = supplier.bulkScorer();
    Bits live = leaf.reader().getLiveDocs();
    int end = Math.min(maxDoc, leaf.reader().maxDoc());
    int step = FIRST_STEP;
    try {
      for (int doc = minDoc; doc < end; step = Math.min(step * 2, LONGEST_STEP)) {
        deadline.check();
        doc = scorer.score(collecting, live, doc, Math.min(doc + step, end));
      }
    } catch (CollectionTerminatedException e) {
      return; // the collector has seen enough of the segment
    }
  }

  /** Tells whether time ran out, so that there may be more. */
  boolean isCut() {
    return cut;
  }
}
