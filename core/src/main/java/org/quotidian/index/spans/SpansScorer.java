package org.quotidian.index.spans;

import java.io.IOException;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.jspecify.annotations.Nullable;
import org.quotidian.index.layout.Ranking;

/** Looks through the candidates of a {@link SpansQuery}. */
final class SpansScorer extends Scorer {
  /** More than finding the candidates costs, which is all that is compared. */
  private static final float MATCH_COST = 1000;

  private final TwoPhaseIterator matches;
  private final ArticleSpans spans;
  private final int least;
  private final @Nullable SimScorer weigher;
  private final @Nullable NumericDocValues norms;
  private final float boost;

  SpansScorer(
      Candidates candidates,
      ArticleSpans spans,
      int least,
      @Nullable SimScorer weigher,
      @Nullable NumericDocValues norms,
      float boost) {
    this.spans = spans;
    this.least = least;
    this.weigher = weigher;
    this.norms = norms;
    this.boost = boost;
    TwoPhaseIterator check = candidates.check;
    this.matches =
        new TwoPhaseIterator(candidates.articles) {
          @Override
          public boolean matches() throws IOException {
            return (check == null || check.matches()) && isMatch(approximation.docID());
          }

          @Override
          public float matchCost() {
            return MATCH_COST;
          }
        };
  }

  private boolean isMatch(int doc) throws IOException {
    return spans.count(doc) >= least;
  }

  @Override
  public int docID() {
    return matches.approximation().docID();
  }

  @Override
  public DocIdSetIterator iterator() {
    return TwoPhaseIterator.asDocIdSetIterator(matches);
  }

  @Override
  public TwoPhaseIterator twoPhaseIterator() {
    return matches;
  }

  @Override
  public float getMaxScore(int upTo) {
    return weigher == null ? boost : weigher.score(Float.MAX_VALUE, 1);
  }

  @Override
  public float score() throws IOException {
    if (weigher == null) {
      return boost;
    }
    float times = Ranking.TITLE * spans.countedInTitle() + spans.countedInBody();
    long norm = norms != null && norms.advanceExact(docID()) ? norms.longValue() : 1;
    return weigher.score(times, norm);
  }

  /**
   * Articles that may match.
   *
   * @param articles the articles
   * @param check whether they are candidates at all; null if all are
   */
  record Candidates(DocIdSetIterator articles, @Nullable TwoPhaseIterator check) {

    static Candidates of(Scorer scorer) {
      TwoPhaseIterator check = scorer.twoPhaseIterator();
      return new Candidates(check == null ? scorer.iterator() : check.approximation(), check);
    }
  }
}
