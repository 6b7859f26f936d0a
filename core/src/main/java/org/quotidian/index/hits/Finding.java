package org.quotidian.index.hits;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;
import org.quotidian.index.snapshot.AddedClock;
import org.quotidian.index.snapshot.Deadline;
import org.quotidian.index.snapshot.Snapshots;
import org.quotidian.search.Hit;
import org.quotidian.search.Recency;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.SearchResults;
import org.quotidian.search.SearchTimeoutException;
import org.quotidian.search.SortOrder;

/**
 * What a query found in a snapshot.
 *
 * @param docs the hits of the page that was asked for
 * @param total how many there are in all
 * @param exact whether the total is the number itself
 * @param timedOut whether time ran out
 * @param nextValue the sort value of the last hit if there are more, else null
 */
record Finding(
    ScoreDoc[] docs, long total, boolean exact, boolean timedOut, @Nullable Long nextValue) {
  /** Up to so many hits are counted one by one; of more it may be said only that they are more. */
  private static final int COUNTED = 10_000;

  /** So many are weighed, each, before those that cannot be among the first are left out. */
  private static final int WEIGHED = 1_000;

  private static final ScoreDoc[] NONE = {};

  /**
   * Searches until a deadline. What was found by then is returned, nothing if not even the words of the
   * query were.
   *
   * @param published the field of the date to sort by
   */
  static Finding of(
      IndexSearcher snapshot,
      Query query,
      SearchOptions options,
      @Nullable Cursor cursor,
      String published,
      Deadline deadline)
      throws IOException {
    return of(
        snapshot,
        query,
        List.of(),
        options,
        options.offset(),
        options.limit(),
        cursor,
        published,
        deadline);
  }

  /**
   * Searches likewise for so many hits behind so many.
   *
   * @param weighings by which scores are multiplied
   */
  static Finding of(
      IndexSearcher snapshot,
      Query query,
      List<Weighing> weighings,
      SearchOptions options,
      int offset,
      int limit,
      @Nullable Cursor cursor,
      String published,
      Deadline deadline)
      throws IOException {
    try {
      return of(
          new TimedSearcher(snapshot, deadline),
          query,
          weighings,
          options,
          offset,
          limit,
          cursor,
          published);
    } catch (SearchTimeoutException e) {
      return new Finding(NONE, 0, false, true, null);
    }
  }

  private static Finding of(
      TimedSearcher searcher,
      Query query,
      List<Weighing> weighings,
      SearchOptions options,
      int offset,
      int limit,
      @Nullable Cursor cursor,
      String published)
      throws IOException {
    if (limit == 0) {
      int count = searcher.count(query);
      return new Finding(NONE, count, !searcher.isCut(), searcher.isCut(), null);
    }
    int wanted = offset + limit;
    TopDocs top =
        options.sort() == SortOrder.RELEVANCE
            ? byScore(searcher, query, aged(weighings, options, published), wanted + 1, cursor)
            : byDate(
                searcher,
                query,
                weighings,
                wanted + 1,
                cursor,
                dateSort(options.sort(), published));
    long total = top.totalHits.value();
    boolean counted = top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
    if (!counted && total <= COUNTED) {
      total = Math.max(total, HitCount.of(searcher, query, COUNTED));
      counted = total <= COUNTED;
    }
    ScoreDoc[] all = top.scoreDocs;
    int first = Math.min(offset, all.length);
    int end = Math.min(wanted, all.length);
    ScoreDoc[] page = Arrays.copyOfRange(all, first, end);
    return new Finding(
        page,
        total,
        counted && !searcher.isCut(),
        searcher.isCut(),
        all.length > wanted ? value(all[wanted - 1]) : null);
  }

  /**
   * Returns the answer with these hits.
   *
   * @param start when the search began, in nanoseconds
   * @param late whether time ran out while the hits were made, too
   */
  <H extends Hit> SearchResults<H> answer(
      List<H> hits, long start, boolean late, Snapshots snapshots, IndexSearcher snapshot)
      throws IOException {
    return answer(hits, start, late, snapshot, next(snapshots, snapshot));
  }

  /** Returns the answer with these hits and a cursor behind them, or null if there are no more. */
  <H extends Hit> SearchResults<H> answer(
      List<H> hits, long start, boolean late, IndexSearcher snapshot, @Nullable String next)
      throws IOException {
    return new SearchResults<>(
        hits,
        total,
        exact,
        (System.nanoTime() - start) / 1_000_000,
        timedOut || late,
        AddedClock.asOf(snapshot),
        next);
  }

  /** Returns a cursor behind the last hit, or null if there are no more. */
  private @Nullable String next(Snapshots snapshots, IndexSearcher snapshot) throws IOException {
    return nextValue == null
        ? null
        : new Cursor(snapshots.keep(snapshot), docs[docs.length - 1].doc, nextValue).text();
  }

  /** Returns by what scores are multiplied if new articles count more. */
  private static List<Weighing> aged(
      List<Weighing> weighings, SearchOptions options, String published) {
    Recency recency = options.recency();
    if (recency == null) {
      return weighings;
    }
    List<Weighing> aged = new ArrayList<>(weighings);
    aged.add(new Weighing.ByAge(recency, published));
    return aged;
  }

  private static TopDocs byScore(
      IndexSearcher searcher,
      Query query,
      List<Weighing> weighings,
      int count,
      @Nullable Cursor cursor)
      throws IOException {
    ScoreDoc after =
        cursor == null
            ? null
            : new ScoreDoc(cursor.doc(), Float.intBitsToFloat((int) cursor.value()));
    // what scores the same but for the weighings has to be gone through anyway, and is counted by
    // that
    boolean apart = HitCount.isCheap(query) && (weighings.isEmpty() || !HitCount.isOfKeys(query));
    int counted = apart ? WEIGHED : COUNTED;
    TopScoreDocCollectorManager best =
        new TopScoreDocCollectorManager(count, after, Math.max(count, counted));
    return weighings.isEmpty()
        ? searcher.search(query, best)
        : searcher.search(query, new Weighed(best, weighings));
  }

  private static TopDocs byDate(
      IndexSearcher searcher,
      Query query,
      List<Weighing> weighings,
      int count,
      @Nullable Cursor cursor,
      Sort sort)
      throws IOException {
    FieldDoc after =
        cursor == null
            ? null
            : new FieldDoc(cursor.doc(), Float.NaN, new Object[] {cursor.value()});
    TopDocs top =
        searcher.search(
            query, new TopFieldCollectorManager(sort, count, after, Math.max(count, COUNTED)));
    Query weighed = query;
    for (Weighing weighing : weighings) {
      weighed = new WeighedQuery(weighed, weighing);
    }
    TopFieldCollector.populateScores(top.scoreDocs, searcher, weighed);
    return top;
  }

  private static Sort dateSort(SortOrder order, String published) {
    boolean newest = order == SortOrder.NEWEST;
    Long undated = newest ? Long.MIN_VALUE : Long.MAX_VALUE;
    SortField field = new SortField(published, SortField.Type.LONG, newest, undated);
    return new Sort(field);
  }

  private static Long value(ScoreDoc doc) {
    return doc instanceof FieldDoc sorted && sorted.fields != null
        ? (Long) sorted.fields[0]
        : Long.valueOf(Float.floatToIntBits(doc.score));
  }
}
