package org.quotidian.index;

import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.Snippet;
import org.quotidian.search.StoredArticle;

/** TBD. */
final class Snippets {
  Snippets(
      NewsQuery query, ArticleQueries translator, IndexSearcher snapshot, SearchOptions options) {}

  List<Snippet> of(StoredArticle article, int parent) {
    return List.of();
  }
}
