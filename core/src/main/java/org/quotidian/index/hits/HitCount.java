package org.quotidian.index.hits;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.quotidian.index.layout.Fields;

/**
 * Counts the hits of a query without weighing them, until they are more than a bound. For queries of
 * terms that is much less work than to weigh all that are counted: weighing may leave out what cannot
 * come first.
 */
final class HitCount implements Collector {
  private final int most;
  private long count;
  private @Nullable Weight weight;

  private HitCount(int most) {
    this.most = most;
  }

  /** Returns the number of hits; if they are more than {@code most}, some number above it. */
  static long of(IndexSearcher searcher, Query query, int most) throws IOException {
    return searcher.search(query, new Counting(most));
  }

  /** Tells whether a query consists of terms and ranges only, which are counted in no time. */
  static boolean isCheap(Query query) {
    Parts parts = new Parts();
    query.visit(parts);
    return parts.cheap;
  }

  /** Tells whether a query asks for keys of claims only, so that most of its hits score the same. */
  static boolean isOfKeys(Query query) {
    boolean[] keys = {true};
    query.visit(
        new QueryVisitor() {
          @Override
          public boolean acceptField(String field) {
            keys[0] &= field.equals(Fields.KEYS);
            return keys[0];
          }

          @Override
          public void visitLeaf(Query leaf) {
            keys[0] = false;
          }

          @Override
          public QueryVisitor getSubVisitor(Occur occur, Query parent) {
            return this;
          }
        });
    return keys[0];
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public void setWeight(Weight weight) {
    this.weight = weight;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    int known = weight == null ? -1 : weight.count(leaf);
    if (known >= 0) {
      count += known;
      throw new CollectionTerminatedException();
    }
    checkMost();
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) {}

      @Override
      public void collect(int doc) {
        count++;
        checkMost();
      }

      @Override
      public void collect(DocIdStream docs) throws IOException {
        count += docs.count();
        checkMost();
      }
    };
  }

  private void checkMost() {
    if (count > most) {
      throw new CollectionTerminatedException();
    }
  }

  private record Counting(int most) implements CollectorManager<HitCount, Long> {
    @Override
    public HitCount newCollector() {
      return new HitCount(most);
    }

    @Override
    public Long reduce(java.util.Collection<HitCount> collectors) {
      return collectors.stream().mapToLong(one -> one.count).sum();
    }
  }

  /** Goes through the parts of a query. */
  private static final class Parts extends QueryVisitor {
    boolean cheap = true;

    @Override
    public void consumeTerms(Query query, Term... terms) {
      cheap &=
          query instanceof TermQuery
              || query instanceof SynonymQuery
              || query instanceof CombinedFieldQuery;
    }

    @Override
    public void visitLeaf(Query query) {
      cheap &= query instanceof FieldExistsQuery || query instanceof PointRangeQuery;
    }

    @Override
    public void consumeTermsMatching(
        Query query,
        String field,
        java.util.function.Supplier<org.apache.lucene.util.automaton.ByteRunAutomaton> automaton) {
      cheap = false; // all its terms would be looked for again
    }

    @Override
    public QueryVisitor getSubVisitor(Occur occur, Query parent) {
      cheap &= !(parent instanceof BooleanQuery some) || some.getMinimumNumberShouldMatch() <= 1;
      return this;
    }
  }
}
