package org.quotidian.index;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.quotidian.search.Recency;

/** What another query finds, the older the less it counts. */
final class AgedQuery extends Query {
  private final Query query;
  private final Recency recency;
  private final String published;

  /**
   * Ages what a query finds.
   *
   * @param published the field of the date
   */
  AgedQuery(Query query, Recency recency, String published) {
    this.query = query;
    this.recency = recency;
    this.published = published;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), scoreMode, boost);
    if (!scoreMode.needsScores()) {
      return weight;
    }
    return new FilterWeight(this, weight) {
      @Override
      public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
        Explanation whole = in.explain(leaf, doc);
        float factor = factor(DocValues.getNumeric(leaf.reader(), published), doc);
        return whole.isMatch()
            ? Explanation.match(whole.getValue().floatValue() * factor, "by age", whole)
            : whole;
      }

      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        ScorerSupplier supplier = in.scorerSupplier(leaf);
        if (supplier == null) {
          return null;
        }
        NumericDocValues dates = DocValues.getNumeric(leaf.reader(), published);
        return new ScorerSupplier() {
          @Override
          public Scorer get(long leadCost) throws IOException {
            return new AgedScorer(supplier.get(leadCost), dates);
          }

          @Override
          public long cost() {
            return supplier.cost();
          }
        };
      }
    };
  }

  private float factor(NumericDocValues dates, int doc) throws IOException {
    return (float)
        (dates.advanceExact(doc)
            ? recency.factor(recency.asOf().toEpochMilli() - dates.longValue())
            : recency.undated());
  }

  @Override
  public String toString(String field) {
    return "aged(" + query.toString(field) + ")";
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query.visit(visitor);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AgedQuery that
        && query.equals(that.query)
        && recency.equals(that.recency)
        && published.equals(that.published);
  }

  @Override
  public int hashCode() {
    return Objects.hash(query, recency, published);
  }

  /** No factor is above 1, so the bounds of the scores within hold for the aged ones as well. */
  private final class AgedScorer extends Scorer {
    private final Scorer in;
    private final NumericDocValues dates;

    AgedScorer(Scorer in, NumericDocValues dates) {
      this.in = in;
      this.dates = dates;
    }

    @Override
    public int docID() {
      return in.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return in.iterator();
    }

    @Override
    public TwoPhaseIterator twoPhaseIterator() {
      return in.twoPhaseIterator();
    }

    @Override
    public int advanceShallow(int target) throws IOException {
      return in.advanceShallow(target);
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
      return in.getMaxScore(upTo);
    }

    @Override
    public void setMinCompetitiveScore(float least) throws IOException {
      in.setMinCompetitiveScore(least);
    }

    @Override
    public float score() throws IOException {
      return in.score() * factor(dates, in.docID());
    }
  }
}
