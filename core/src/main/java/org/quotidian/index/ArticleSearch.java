package org.quotidian.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Article;
import org.quotidian.search.ArticleHit;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.SearchResults;
import org.quotidian.search.Snippet;
import org.quotidian.search.StoredArticle;

/** Finds articles. */
final class ArticleSearch {
  private final Snapshots snapshots;
  private final Parents parents;

  ArticleSearch(Snapshots snapshots, Parents parents) {
    this.snapshots = snapshots;
    this.parents = parents;
  }

  SearchResults<ArticleHit> search(
      IndexSearcher snapshot, NewsQuery query, SearchOptions options, @Nullable Cursor cursor)
      throws IOException {
    long start = System.nanoTime();
    ArticleQueries translator = new ArticleQueries(parents, options);
    Query translated = translator.whole(query);
    Finding found = Finding.of(snapshot, translated, options, cursor, Fields.PUBLISHED);
    StoredFields stored = snapshot.storedFields();
    Snippets snippets = new Snippets(query, translator, snapshot, parents, options);
    List<ArticleHit> hits = new ArrayList<>();
    for (ScoreDoc doc : found.docs()) {
      hits.add(hit(stored, doc, options, snippets));
    }
    return new SearchResults<>(
        hits,
        found.total(),
        found.exact(),
        (System.nanoTime() - start) / 1_000_000,
        found.timedOut(),
        found.next(snapshots, snapshot));
  }

  private static ArticleHit hit(
      StoredFields stored, ScoreDoc doc, SearchOptions options, Snippets snippets)
      throws IOException {
    Article article;
    List<Snippet> passages;
    if (options.snippets() == 0) {
      article = StoredArticles.readListed(stored, doc.doc);
      passages = List.of();
    } else {
      StoredArticle whole = StoredArticles.read(stored, doc.doc);
      article = whole.article();
      passages = snippets.of(whole, doc.doc);
    }
    return new ArticleHit(
        article.id(),
        article.title(),
        article.source(),
        article.published(),
        article.url(),
        doc.score,
        passages);
  }
}
