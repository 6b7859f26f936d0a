package org.quotidian.index.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.quotidian.index.lookup.AnyOf;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.QueryPart;

/**
 * Turns a question into Lucene's terms: what is common to questions for articles ({@link
 * ArticleQueries}) and for claims ({@link ClaimQueries}). A part that has nothing to ask for, such as a
 * stop word, is null and falls away.
 */
public abstract class QueryTranslator {
  /** Returns the whole question; one that asks for nothing finds nothing. */
  public final Query whole(NewsQuery query) {
    Query translated = of(query);
    return translated == null
        ? new MatchNoDocsQuery("nothing but words too common to look for")
        : translated;
  }

  /** Returns one part, or null if it asks for nothing. */
  public final @Nullable Query of(NewsQuery query) {
    if (query instanceof QueryPart.All) {
      return everything();
    } else if (query instanceof QueryPart.And and) {
      return and(and.parts());
    } else if (query instanceof QueryPart.Or or) {
      return or(or.parts());
    } else if (query instanceof QueryPart.Not) {
      return and(List.of(query));
    } else if (query instanceof QueryPart.Boosted boosted) {
      Query part = of(boosted.part());
      return part == null ? null : new BoostQuery(part, boosted.weight());
    }
    return leaf(query);
  }

  /** Returns what all documents of the level match. */
  abstract Query everything();

  /** Returns a part that is no combination of others. */
  abstract @Nullable Query leaf(NewsQuery query);

  /** Tells whether a part only admits or not, and says nothing of how good a match is. */
  public static boolean isFilter(NewsQuery query) {
    return query instanceof QueryPart.Published
        || query instanceof QueryPart.Keyword
        || query instanceof QueryPart.WordCount
        || query instanceof QueryPart.Confident
        || query instanceof QueryPart.All;
  }

  private @Nullable Query and(List<NewsQuery> parts) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean any = false;
    boolean positive = false;
    for (NewsQuery part : parts) {
      if (part instanceof QueryPart.Not not) {
        Query excluded = of(not.part());
        if (excluded != null) {
          all.add(excluded, Occur.MUST_NOT);
          any = true;
        }
        continue;
      }
      Query wanted = of(part);
      if (wanted != null) {
        all.add(wanted, isFilter(part) ? Occur.FILTER : Occur.MUST);
        any = true;
        positive = true;
      }
    }
    if (parts.isEmpty() || (any && !positive)) {
      all.add(everything(), Occur.FILTER);
      any = true;
    }
    return any ? all.build() : null;
  }

  private @Nullable Query or(List<NewsQuery> parts) {
    List<Query> any = new ArrayList<>();
    for (NewsQuery part : parts) {
      Query query = of(part);
      if (query != null) {
        any.add(query);
      }
    }
    if (any.isEmpty()) {
      return parts.isEmpty() ? new MatchNoDocsQuery("none of nothing") : null;
    }
    return any.size() == 1 ? any.get(0) : AnyOf.all(any);
  }

  static Query constant(Query query) {
    return new ConstantScoreQuery(query);
  }
}
