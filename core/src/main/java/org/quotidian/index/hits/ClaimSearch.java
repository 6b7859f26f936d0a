package org.quotidian.index.hits;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Article;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.layout.Parents;
import org.quotidian.index.lookup.SnapshotNames;
import org.quotidian.index.lookup.WordQueries;
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
  /** So many times the hits wanted are read for repeats to be folded; if too few, so many times more. */
  private static final int WIDER = 4;

  /** So many articles are remembered while their claims are read. */
  private static final int ARTICLES_KEPT = 100;

  private static final FoldedClaims.Counts NOTHING_FOLDED = new FoldedClaims.Counts(0, 0);

  private final Snapshots snapshots;
  private final Parents parents;

  public ClaimSearch(Snapshots snapshots, Parents parents) {
    this.snapshots = snapshots;
    this.parents = parents;
  }

  public SearchResults<ClaimHit> search(
      SnapshotNames names, NewsQuery query, SearchOptions options, @Nullable Cursor cursor)
      throws IOException {
    if (cursor != null && options.repeats() == cursor.hits() > 0) {
      throw new IllegalArgumentException(
          "the cursor is of an answer " + (options.repeats() ? "without" : "with") + " repeats");
    }
    long start = System.nanoTime();
    Deadline deadline = Deadline.ofSearch(options.timeout());
    Query claims = query(names, query, options, deadline);
    Query weighed =
        AskedPolarity.of(query).weigh(new WeighedQuery(claims, new Weighing.ByConfidence()));
    Map<Integer, StoredArticle> articles = recent();
    FoldedClaims.Articles read = parent -> article(names, parent, articles);
    if (!options.repeats() && options.limit() > 0) {
      return folded(names, claims, weighed, options, cursor, deadline, read, start);
    }
    Finding found =
        Finding.of(names.snapshot(), weighed, options, cursor, Fields.CLAIM_PUBLISHED, deadline);
    List<ClaimHit> hits = new ArrayList<>();
    for (ScoreDoc doc : found.docs()) {
      ClaimPlace place = place(names.snapshot(), doc.doc);
      hits.add(hit(read.of(place.parent()), place, doc, NOTHING_FOLDED));
    }
    return found.answer(hits, start, false, snapshots, names.snapshot());
  }

  private SearchResults<ClaimHit> folded(
      SnapshotNames names,
      Query claims,
      Query weighed,
      SearchOptions options,
      @Nullable Cursor cursor,
      Deadline deadline,
      FoldedClaims.Articles read,
      long start)
      throws IOException {
    IndexSearcher snapshot = names.snapshot();
    FoldedClaims folded = new FoldedClaims(snapshot, parents, read);
    int first = cursor == null ? options.offset() : cursor.hits();
    int wanted = first + options.limit();
    long look = wanted;
    Finding found;
    List<FoldedClaims.Kept> kept;
    do {
      look = Math.min(look * WIDER, Integer.MAX_VALUE / 2);
      found =
          Finding.of(
              snapshot, weighed, options, 0, (int) look, null, Fields.CLAIM_PUBLISHED, deadline);
      kept = folded.keep(found.docs(), wanted + 1);
    } while (kept.size() <= wanted && found.nextValue() != null && !found.timedOut());
    WordQueries words = new WordQueries(names.tables().words(), deadline);
    List<ClaimHit> hits = new ArrayList<>();
    for (FoldedClaims.Kept one : kept.subList(Math.min(first, kept.size()), kept.size())) {
      if (hits.size() < options.limit()) {
        hits.add(
            hit(
                read.of(one.place().parent()),
                one.place(),
                one.doc(),
                folded.counts(one, claims, words)));
      }
    }
    String next =
        kept.size() > wanted ? Cursor.behind(snapshots.keep(snapshot), wanted).text() : null;
    return found.answer(hits, start, false, snapshot, next);
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

  private ClaimPlace place(IndexSearcher snapshot, int doc) throws IOException {
    List<LeafReaderContext> leaves = snapshot.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    return ClaimPlace.of(parents, leaf, doc - leaf.docBase);
  }

  private static Map<Integer, StoredArticle> recent() {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<Integer, StoredArticle> eldest) {
        return size() > ARTICLES_KEPT;
      }
    };
  }

  private static StoredArticle article(
      SnapshotNames names, int parent, Map<Integer, StoredArticle> articles) throws IOException {
    StoredArticle whole = articles.get(parent);
    if (whole == null) {
      whole =
          names.correct(StoredArticles.readSaid(names.snapshot().storedFields(), parent), parent);
      articles.put(parent, whole);
    }
    return whole;
  }

  private static ClaimHit hit(
      StoredArticle whole, ClaimPlace place, ScoreDoc doc, FoldedClaims.Counts counts) {
    Article article = whole.article();
    return new ClaimHit(
        article.id(),
        article.title(),
        article.source(),
        article.published(),
        article.url(),
        doc.score,
        place.number(),
        whole.claims().get(place.number()),
        counts.here(),
        counts.elsewhere());
  }
}
