package org.quotidian.index.hits;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.layout.Parents;
import org.quotidian.index.lookup.SnapshotNames;
import org.quotidian.index.lookup.WordQueries;
import org.quotidian.index.query.ArticleQueries;
import org.quotidian.index.snapshot.AddedClock;
import org.quotidian.index.snapshot.Deadline;
import org.quotidian.index.snapshot.Snapshots;
import org.quotidian.index.stored.Listed;
import org.quotidian.search.ClaimHit;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.SearchResults;

/** Finds claims. */
public final class ClaimSearch {
  /** So many times the hits wanted are read for repeats to be folded; if too few, so many times more. */
  private static final int WIDER = 4;

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
    List<Weighing> weighings = AskedPolarity.of(query).weighings();
    ReadClaims read = new ReadClaims(names);
    if (!options.repeats() && options.limit() > 0) {
      return folded(names, claims, weighings, options, cursor, deadline, read, start);
    }
    Finding found =
        Finding.of(
            names.snapshot(),
            claims,
            weighings,
            options,
            options.offset(),
            options.limit(),
            cursor,
            Fields.CLAIM_PUBLISHED,
            deadline);
    List<FoldedClaims.Kept> shown = new ArrayList<>();
    for (ScoreDoc doc : found.docs()) {
      shown.add(new FoldedClaims.Kept(doc, place(names.snapshot(), doc.doc), 0));
    }
    List<ClaimHit> hits = hits(names.snapshot(), shown, read, List.of());
    return found.answer(hits, start, false, snapshots, names.snapshot());
  }

  private SearchResults<ClaimHit> folded(
      SnapshotNames names,
      Query claims,
      List<Weighing> weighings,
      SearchOptions options,
      @Nullable Cursor cursor,
      Deadline deadline,
      ReadClaims read,
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
              snapshot,
              claims,
              weighings,
              options,
              0,
              (int) look,
              null,
              Fields.CLAIM_PUBLISHED,
              deadline);
      kept = folded.keep(found.docs(), wanted + 1);
    } while (kept.size() <= wanted && found.nextValue() != null && !found.timedOut());
    WordQueries words = new WordQueries(names.tables().words(), deadline);
    List<FoldedClaims.Kept> shown =
        kept.subList(Math.min(first, kept.size()), Math.min(wanted, kept.size()));
    List<ClaimHit> hits = hits(snapshot, shown, read, folded.counts(shown, claims, words));
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

  /** Returns what is shown; without counts, nothing is folded. */
  private static List<ClaimHit> hits(
      IndexSearcher snapshot,
      List<FoldedClaims.Kept> shown,
      ReadClaims read,
      List<FoldedClaims.Counts> counted)
      throws IOException {
    ScoreDoc[] articles = new ScoreDoc[shown.size()];
    for (int i = 0; i < articles.length; i++) {
      articles[i] = new ScoreDoc(shown.get(i).place().parent(), 0);
    }
    Listed[] listed = Listed.read(snapshot, articles);
    List<ClaimHit> hits = new ArrayList<>(articles.length);
    for (int i = 0; i < articles.length; i++) {
      FoldedClaims.Kept one = shown.get(i);
      FoldedClaims.Counts counts = counted.isEmpty() ? NOTHING_FOLDED : counted.get(i);
      hits.add(
          new ClaimHit(
              listed[i].id(),
              listed[i].title(),
              listed[i].source(),
              listed[i].published(),
              listed[i].url(),
              one.doc().score,
              one.place().number(),
              read.of(one.place()),
              counts.here(),
              counts.elsewhere()));
    }
    return hits;
  }
}
