package org.quotidian.index.hits;

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

/** What another query finds, each counting as much as a number it carries says. */
final class WeighedQuery extends Query {
  private final Query query;
  private final Weighing weighing;

  WeighedQuery(Query query, Weighing weighing) {
    this.query = query;
    this.weighing = weighing;
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
        float factor = factor(DocValues.getNumeric(leaf.reader(), weighing.field()), doc);
        return whole.isMatch()
            ? Explanation.match(
                whole.getValue().floatValue() * factor, "by " + weighing.field(), whole)
            : whole;
      }

      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        ScorerSupplier supplier = in.scorerSupplier(leaf);
        if (supplier == null) {
          return null;
        }
        NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), weighing.field());
        return new ScorerSupplier() {
          @Override
          public Scorer get(long leadCost) throws IOException {
            return new WeighedScorer(supplier.get(leadCost), numbers);
          }

          @Override
          public long cost() {
            return supplier.cost();
          }
        };
      }
    };
  }

  private float factor(NumericDocValues numbers, int doc) throws IOException {
    return numbers.advanceExact(doc)
        ? weighing.factor(numbers.longValue())
        : weighing.factorOfNone();
  }

  @Override
  public String toString(String field) {
    return "weighed(" + query.toString(field) + ", " + weighing + ")";
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query.visit(visitor);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WeighedQuery that
        && query.equals(that.query)
        && weighing.equals(that.weighing);
  }

  @Override
  public int hashCode() {
    return Objects.hash(query, weighing);
  }

  /** No factor is above 1, so the bounds of the scores within hold for the weighed ones as well. */
  private final class WeighedScorer extends Scorer {
    private final Scorer in;
    private final NumericDocValues numbers;

    WeighedScorer(Scorer in, NumericDocValues numbers) {
      this.in = in;
      this.numbers = numbers;
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
      return in.score() * factor(numbers, in.docID());
    }
  }
}
