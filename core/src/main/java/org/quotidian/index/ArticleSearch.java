package org.quotidian.index;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Article;
import org.quotidian.entity.Gazetteer;
import org.quotidian.search.ArticleHit;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.SearchResults;
import org.quotidian.search.SearchTimeoutException;
import org.quotidian.search.Snippet;
import org.quotidian.search.StoredArticle;

/** Finds articles. */
final class ArticleSearch {
  private final Snapshots snapshots;
  private final Parents parents;
  private final WordsAndNames.Pool tables =
      new WordsAndNames.Pool(TermTable.MEDIUM, Gazetteer.none());

  ArticleSearch(Snapshots snapshots, Parents parents) {
    this.snapshots = snapshots;
    this.parents = parents;
  }

  SearchResults<ArticleHit> search(
      IndexSearcher snapshot,
      SnapshotNames names,
      NewsQuery query,
      SearchOptions options,
      @Nullable Cursor cursor)
      throws IOException {
    long start = System.nanoTime();
    Deadline deadline = Deadline.ofSearch(options.timeout());
    ArticleQueries translator = new ArticleQueries(parents, options, names, deadline);
    Query translated = translator.counted(query);
    Finding found = Finding.of(snapshot, translated, options, cursor, Fields.PUBLISHED, deadline);
    List<ArticleHit> hits = List.of();
    boolean shown = options.snippets() > 0 || options.explain();
    boolean late = false;
    if (shown) {
      try {
        hits = shown(snapshot, names, found, query, translator, options);
      } catch (SearchTimeoutException e) {
        shown = false;
        late = true;
      }
    }
    if (!shown) {
      hits = listed(snapshot, found);
    }
    return found.answer(hits, start, late, snapshots, snapshot);
  }

  private static List<ArticleHit> listed(IndexSearcher snapshot, Finding found) throws IOException {
    StoredFields stored = snapshot.storedFields();
    List<ArticleHit> hits = new ArrayList<>();
    for (ScoreDoc doc : found.docs()) {
      hits.add(hit(StoredArticles.readListed(stored, doc.doc), doc, List.of(), List.of()));
    }
    return hits;
  }

  private List<ArticleHit> shown(
      IndexSearcher snapshot,
      SnapshotNames names,
      Finding found,
      NewsQuery query,
      ArticleQueries translator,
      SearchOptions options)
      throws IOException {
    StoredFields stored = snapshot.storedFields();
    WordsAndNames borrowed = tables.take();
    Snippets snippets =
        new Snippets(query, translator, names, snapshot, parents, borrowed, options);
    ArticleReasons reasons =
        options.explain()
            ? new ArticleReasons(query, translator, names, snapshot, parents, borrowed, options)
            : null;
    List<ArticleHit> hits = new ArrayList<>();
    for (ScoreDoc doc : found.docs()) {
      if (snippets.needFindings() || reasons != null) {
        StoredArticle whole = names.correct(StoredArticles.read(stored, doc.doc), doc.doc);
        List<String> why = reasons == null ? List.of() : reasons.of(whole, doc);
        hits.add(hit(whole.article(), doc, snippets.of(whole, doc.doc), why));
      } else {
        Article article = StoredArticles.readArticle(stored, doc.doc);
        StoredArticle bare = new StoredArticle(article, Instant.EPOCH, List.of(), List.of());
        hits.add(hit(article, doc, snippets.of(bare, doc.doc), List.of()));
      }
    }
    tables.giveBack(borrowed);
    return hits;
  }

  private static ArticleHit hit(
      Article article, ScoreDoc doc, List<Snippet> passages, List<String> why) {
    return new ArticleHit(
        article.id(),
        article.title(),
        article.source(),
        article.published(),
        article.url(),
        doc.score,
        passages,
        why);
  }
}
