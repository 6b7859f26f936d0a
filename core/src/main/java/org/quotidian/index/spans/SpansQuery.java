package org.quotidian.index.spans;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.jspecify.annotations.Nullable;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.layout.Ranking;
import org.quotidian.index.lookup.AnyOf;
import org.quotidian.index.lookup.LookedUpTerm;
import org.quotidian.index.snapshot.Deadline;
import org.quotidian.search.NewsQuery;

/**
 * Asks for articles by what stands where in them, weighed like a phrase: by how rare its words are and
 * how often it occurs, in a title more than in a text.
 */
public final class SpansQuery extends Query {
  private final NewsQuery asked;
  private final @Nullable SpanSource title;
  private final @Nullable SpanSource body;
  private final int least;
  private final Deadline deadline;
  private final Query candidates;

  public SpansQuery(
      NewsQuery asked,
      @Nullable SpanSource title,
      @Nullable SpanSource body,
      int least,
      Deadline deadline) {
    this.deadline = deadline;
    this.asked = asked;
    this.title = title;
    this.body = body;
    this.least = least;
    List<Query> texts = new ArrayList<>();
    if (title != null) {
      texts.add(title.candidates());
    }
    if (body != null) {
      texts.add(body.candidates());
    }
    this.candidates = new ConstantScoreQuery(AnyOf.all(texts));
  }

  /** Returns how often it must occur. */
  int least() {
    return least;
  }

  /** Returns what finds it in a segment. */
  public ArticleSpans in(LeafReaderContext leaf) throws IOException {
    return new ArticleSpans(
        title == null ? null : title.in(leaf), body == null ? null : body.in(leaf), deadline);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    Weight possible =
        searcher.createWeight(searcher.rewrite(candidates), ScoreMode.COMPLETE_NO_SCORES, 1);
    String field = body != null ? Fields.BODY : Fields.TITLE;
    SpanSource source = body != null ? body : Objects.requireNonNull(title);
    SimScorer weigher = scoreMode.needsScores() ? weigher(searcher, field, source, boost) : null;
    return new Weight(this) {
      @Override
      public Explanation explain(LeafReaderContext context, int doc) throws IOException {
        Scorer scorer = scorer(context);
        return scorer != null && scorer.iterator().advance(doc) == doc
            ? Explanation.match(scorer.score(), asked.toString())
            : Explanation.noMatch(asked.toString());
      }

      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
        ScorerSupplier supplier = possible.scorerSupplier(context);
        if (supplier == null) {
          return null;
        }
        ArticleSpans spans = in(context);
        if (spans.isEmpty()) {
          return null;
        }
        DocIdSetIterator own = spans.articles();
        NumericDocValues norms = weigher == null ? null : context.reader().getNormValues(field);
        return new ScorerSupplier() {
          @Override
          public Scorer get(long leadCost) throws IOException {
            SpansScorer.Candidates candidates =
                own == null
                    ? SpansScorer.Candidates.of(supplier.get(leadCost))
                    : new SpansScorer.Candidates(own, null);
            return new SpansScorer(candidates, spans, least, weigher, norms, boost);
          }

          @Override
          public long cost() {
            return own == null ? supplier.cost() : own.cost();
          }
        };
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return true;
      }
    };
  }

  private static @Nullable SimScorer weigher(
      IndexSearcher searcher, String field, SpanSource source, float boost) throws IOException {
    CollectionStatistics collection = searcher.collectionStatistics(field);
    List<TermStatistics> terms = new ArrayList<>();
    Set<Term> seen = new HashSet<>();
    for (LookedUpTerm weighed : source.weighed()) {
      Term term = weighed.getTerm();
      if (collection != null && term.field().equals(field) && seen.add(term)) {
        TermStates states = weighed.states(searcher);
        if (states.docFreq() > 0) {
          terms.add(searcher.termStatistics(term, states.docFreq(), states.totalTermFreq()));
        }
      }
    }
    return collection == null || terms.isEmpty()
        ? null
        : Ranking.SIMILARITY.scorer(boost, collection, terms.toArray(new TermStatistics[0]));
  }

  @Override
  public String toString(String field) {
    return asked.toString();
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SpansQuery that
        && asked.equals(that.asked)
        && candidates.equals(that.candidates);
  }

  @Override
  public int hashCode() {
    return asked.hashCode();
  }
}
