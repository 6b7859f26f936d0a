package org.quotidian.index.spans;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.ArticleField;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.layout.Parents;
import org.quotidian.index.stored.ClaimPlaces;

/**
 * Asks for claims by what stands where in their content and source: in the article it is found by its
 * places, and those within the claim count.
 */
public final class ClaimSpansQuery extends Query {
  private static final float MATCH_COST = 200;

  private final SpansQuery inArticle;
  private final Parents parents;

  public ClaimSpansQuery(SpansQuery inArticle, Parents parents) {
    this.inArticle = inArticle;
    this.parents = parents;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    Weight ofArticles =
        new ToChildBlockJoinQuery(inArticle, parents.bits())
            .createWeight(searcher, scoreMode, boost);
    return new FilterWeight(this, ofArticles) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
        ScorerSupplier supplier = ofArticles.scorerSupplier(context);
        BitSet articles = parents.bits().getBitSet(context);
        if (supplier == null || articles == null) {
          return null;
        }
        return new ScorerSupplier() {
          @Override
          public Scorer get(long leadCost) throws IOException {
            return within(supplier.get(leadCost), context, articles);
          }

          @Override
          public long cost() {
            return supplier.cost();
          }
        };
      }
    };
  }

  private Scorer within(Scorer ofArticles, LeafReaderContext leaf, BitSet articles)
      throws IOException {
    ArticleSpans spans = inArticle.in(leaf);
    BinaryDocValues places = DocValues.getBinary(leaf.reader(), Fields.CLAIM_PLACES);
    ClaimPlaces claim = new ClaimPlaces();
    TwoPhaseIterator matches =
        new TwoPhaseIterator(ofArticles.iterator()) {
          private int article = -1;

          @Override
          public boolean matches() throws IOException {
            int doc = approximation.docID();
            int own = articles.nextSetBit(doc);
            if (own != article) {
              spans.find(own);
              article = own;
            }
            if (!places.advanceExact(doc)) {
              return false;
            }
            claim.read(places.binaryValue());
            return count(claim, spans, ArticleField.TITLE) + count(claim, spans, ArticleField.BODY)
                >= inArticle.least();
          }

          @Override
          public float matchCost() {
            return MATCH_COST;
          }
        };
    return new Scorer() {
      @Override
      public int docID() {
        return ofArticles.docID();
      }

      @Override
      public float score() throws IOException {
        return ofArticles.score();
      }

      @Override
      public TwoPhaseIterator twoPhaseIterator() {
        return matches;
      }

      @Override
      public DocIdSetIterator iterator() {
        return TwoPhaseIterator.asDocIdSetIterator(matches);
      }

      @Override
      public float getMaxScore(int upTo) throws IOException {
        return ofArticles.getMaxScore(upTo);
      }
    };
  }

  /** Counts the stretches of a text that begin and end in the claim. */
  private static int count(ClaimPlaces claim, ArticleSpans article, ArticleField field) {
    Spans spans = article.in(field);
    int count = 0;
    for (int i = 0; i < spans.size(); i++) {
      if (claim.holds(field, spans.first(i), spans.last(i))) {
        count++;
      }
    }
    return count;
  }

  @Override
  public String toString(String field) {
    return "claim{" + inArticle.toString(field) + "}";
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ClaimSpansQuery that && inArticle.equals(that.inArticle);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ClaimSpansQuery.class, inArticle);
  }
}
