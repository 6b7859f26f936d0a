package org.quotidian.index.hits;

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
import org.quotidian.index.layout.Fields;
import org.quotidian.index.layout.Parents;
import org.quotidian.index.lookup.SnapshotNames;
import org.quotidian.index.query.ArticleQueries;
import org.quotidian.index.snapshot.Deadline;
import org.quotidian.index.snapshot.Snapshots;
import org.quotidian.index.snippets.ArticleReasons;
import org.quotidian.index.snippets.Snippets;
import org.quotidian.index.stored.Listed;
import org.quotidian.index.stored.StoredArticles;
import org.quotidian.search.ArticleHit;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.SearchResults;
import org.quotidian.search.SearchTimeoutException;
import org.quotidian.search.Snippet;
import org.quotidian.search.StoredArticle;

/** Finds articles. */
public final class ArticleSearch {
  private final Snapshots snapshots;
  private final Parents parents;

  public ArticleSearch(Snapshots snapshots, Parents parents) {
    this.snapshots = snapshots;
    this.parents = parents;
  }

  public SearchResults<ArticleHit> search(
      SnapshotNames names, NewsQuery query, SearchOptions options, @Nullable Cursor cursor)
      throws IOException {
    if (cursor != null && cursor.hits() > 0) {
      throw new IllegalArgumentException("the cursor is of a search for claims");
    }
    long start = System.nanoTime();
    IndexSearcher snapshot = names.snapshot();
    Deadline deadline = Deadline.ofSearch(options.timeout());
    ArticleQueries translator = new ArticleQueries(parents, options, names, deadline);
    Query translated = translator.counted(query);
    Finding found = Finding.of(snapshot, translated, options, cursor, Fields.PUBLISHED, deadline);
    List<ArticleHit> hits = List.of();
    boolean shown = options.snippets() > 0 || options.explain();
    boolean late = false;
    if (shown) {
      try {
        hits = shown(names, found, query, translator, options);
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
    List<ArticleHit> hits = new ArrayList<>();
    Listed[] listed = Listed.read(snapshot, found.docs());
    for (int i = 0; i < listed.length; i++) {
      hits.add(hit(listed[i], found.docs()[i], List.of(), List.of()));
    }
    return hits;
  }

  private List<ArticleHit> shown(
      SnapshotNames names,
      Finding found,
      NewsQuery query,
      ArticleQueries translator,
      SearchOptions options)
      throws IOException {
    StoredFields stored = names.snapshot().storedFields();
    Snippets snippets = new Snippets(query, translator, names, parents, options);
    ArticleReasons reasons =
        options.explain() ? new ArticleReasons(query, translator, names, parents, options) : null;
    List<ArticleHit> hits = new ArrayList<>();
    for (ScoreDoc doc : found.docs()) {
      if (snippets.needFindings() || reasons != null) {
        StoredArticle whole = names.correct(StoredArticles.read(stored, doc.doc), doc.doc);
        List<String> why = reasons == null ? List.of() : reasons.of(whole, doc);
        hits.add(hit(Listed.of(whole.article()), doc, snippets.of(whole, doc.doc), why));
      } else {
        Article article = StoredArticles.readArticle(stored, doc.doc);
        StoredArticle bare = new StoredArticle(article, Instant.EPOCH, List.of(), List.of());
        hits.add(hit(Listed.of(article), doc, snippets.of(bare, doc.doc), List.of()));
      }
    }
    return hits;
  }

  private static ArticleHit hit(
      Listed article, ScoreDoc doc, List<Snippet> passages, List<String> why) {
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
