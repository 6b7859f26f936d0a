package org.quotidian.index.lookup;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/** Asks for what any of several queries matches. */
public final class AnyOf {
  /** How much the weaker of those that match add to the strongest. */
  private static final float TIE = 0.1f;

  private AnyOf() {}

  /** Returns what counts the more, the more of the queries match. */
  public static Query all(List<Query> queries) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Query query : queries) {
      any.add(query, Occur.SHOULD);
    }
    return any.build();
  }

  /** Returns what counts about as much as the query that matches best. */
  public static Query best(List<Query> queries) {
    return queries.size() == 1 ? queries.get(0) : new DisjunctionMaxQuery(queries, TIE);
  }
}
