package org.quotidian.index.hits;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Article;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.layout.Parents;
import org.quotidian.index.lookup.SnapshotNames;
import org.quotidian.index.query.ArticleQueries;
import org.quotidian.index.snapshot.AddedClock;
import org.quotidian.index.snapshot.Deadline;
import org.quotidian.index.snapshot.Snapshots;
import org.quotidian.index.stored.StoredArticles;
import org.quotidian.search.ClaimHit;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.SearchResults;
import org.quotidian.search.StoredArticle;

/** Finds claims. */
public final class ClaimSearch {
  private final Snapshots snapshots;
  private final Parents parents;

  public ClaimSearch(Snapshots snapshots, Parents parents) {
    this.snapshots = snapshots;
    this.parents = parents;
  }

  public SearchResults<ClaimHit> search(
      SnapshotNames names, NewsQuery query, SearchOptions options, @Nullable Cursor cursor)
      throws IOException {
    long start = System.nanoTime();
    IndexSearcher snapshot = names.snapshot();
    Deadline deadline = Deadline.ofSearch(options.timeout());
    Query translated = query(names, query, options, deadline);
    Query weighed = new WeighedQuery(translated, new Weighing.ByConfidence());
    Finding found =
        Finding.of(snapshot, weighed, options, cursor, Fields.CLAIM_PUBLISHED, deadline);
    Map<Integer, StoredArticle> articles = new HashMap<>();
    StoredFields stored = snapshot.storedFields();
    List<ClaimHit> hits = new ArrayList<>();
    for (ScoreDoc doc : found.docs()) {
      hits.add(hit(snapshot, names, stored, doc, articles));
    }
    return found.answer(hits, start, false, snapshots, snapshot);
  }

  /** Returns the claims that match and count at all. */
  public Query query(
      SnapshotNames names, NewsQuery query, SearchOptions options, Deadline deadline) {
    Query translated =
        new ArticleQueries(parents, options, names, deadline).claims().counted(query);
    return translated == null
        ? new MatchNoDocsQuery("nothing but words too common to look for")
        : AddedClock.since(options.addedAfter(), translated, parents);
  }

  private ClaimHit hit(
      IndexSearcher snapshot,
      SnapshotNames names,
      StoredFields stored,
      ScoreDoc doc,
      Map<Integer, StoredArticle> articles)
      throws IOException {
    List<LeafReaderContext> leaves = snapshot.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc.doc, leaves));
    ClaimPlace place = ClaimPlace.of(parents, leaf, doc.doc - leaf.docBase);
    StoredArticle whole = articles.get(place.parent());
    if (whole == null) {
      whole = names.correct(StoredArticles.read(stored, place.parent()), place.parent());
      articles.put(place.parent(), whole);
    }
    Article article = whole.article();
    return new ClaimHit(
        article.id(),
        article.title(),
        article.source(),
        article.published(),
        article.url(),
        doc.score,
        place.number(),
        whole.claims().get(place.number()));
  }
}
