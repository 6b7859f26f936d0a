package org.quotidian.index.hits;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * Collects the best hits as a {@link WeighedQuery} would score them, while the query itself is scored in
 * bulk: what a query finds by the ten thousand is not asked for one by one.
 */
final class Weighed implements CollectorManager<Weighed.Best, TopDocs> {
  private final TopScoreDocCollectorManager best;
  private final List<Weighing> weighings;

  /**
   * Wraps what collects the best.
   *
   * @param weighings by which scores are multiplied, one after the other
   */
  Weighed(TopScoreDocCollectorManager best, List<Weighing> weighings) {
    this.best = best;
    this.weighings = List.copyOf(weighings);
  }

  @Override
  public Best newCollector() {
    return new Best(best.newCollector(), weighings);
  }

  @Override
  public TopDocs reduce(Collection<Best> collectors) throws IOException {
    return best.reduce(collectors.stream().map(one -> one.best).toList());
  }

  /** The best of one search. */
  static final class Best extends FilterCollector {
    private final TopScoreDocCollector best;
    private final List<Weighing> weighings;

    Best(TopScoreDocCollector best, List<Weighing> weighings) {
      super(best);
      this.best = best;
      this.weighings = weighings;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      NumericDocValues[] numbers = new NumericDocValues[weighings.size()];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = DocValues.getNumeric(leaf.reader(), weighings.get(i).field());
      }
      return new InSegment(in.getLeafCollector(leaf), numbers, weighings);
    }
  }

  /** No factor is above 1, so what is too low before it is multiplied is too low after. */
  private static final class InSegment extends FilterLeafCollector {
    private final NumericDocValues[] numbers;
    private final List<Weighing> weighings;
    private int doc = -1;

    InSegment(LeafCollector in, NumericDocValues[] numbers, List<Weighing> weighings) {
      super(in);
      this.numbers = numbers;
      this.weighings = weighings;
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      in.setScorer(
          new Scorable() {
            @Override
            public float score() throws IOException {
              return weighed(scorer.score());
            }

            @Override
            public void setMinCompetitiveScore(float least) throws IOException {
              scorer.setMinCompetitiveScore(least);
            }
          });
    }

    @Override
    public void collect(int found) throws IOException {
      doc = found;
      in.collect(found);
    }

    private float weighed(float score) throws IOException {
      for (int i = 0; i < numbers.length; i++) {
        Weighing weighing = weighings.get(i);
        score *=
            numbers[i].advanceExact(doc)
                ? weighing.factor(numbers[i].longValue())
                : weighing.factorOfNone();
      }
      return score;
    }
  }
}
