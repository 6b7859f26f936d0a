package org.quotidian.index;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.EntityType;
import org.quotidian.search.ArticleHit;
import org.quotidian.search.ClaimHit;
import org.quotidian.search.EntityCount;
import org.quotidian.search.Hit;
import org.quotidian.search.IndexStats;
import org.quotidian.search.MonthCount;
import org.quotidian.search.NameCorrections;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.SearchResults;
import org.quotidian.search.StoredArticle;

/** Answers questions on an opened index, each on one of its snapshots. Safe for use by many threads. */
public final class Answers {
  private final StoreLocation location;
  private final Snapshots snapshots;
  private final ArticleSearch articles;
  private final ClaimSearch claims;
  private final Parents parents = new Parents();
  private final NameSuggestions suggestions = new NameSuggestions(parents);
  private volatile NameCorrections names = NameCorrections.none();

  Answers(StoreLocation location, Snapshots snapshots) {
    this.location = location;
    this.snapshots = snapshots;
    this.articles = new ArticleSearch(snapshots, parents);
    this.claims = new ClaimSearch(snapshots, parents);
  }

  /** Finds articles. */
  public SearchResults<ArticleHit> search(NewsQuery query, SearchOptions options)
      throws IOException {
    return withSnapshot(
        options,
        (snapshot, cursor) -> articles.search(snapshot, names(snapshot), query, options, cursor));
  }

  /** Finds claims. */
  public SearchResults<ClaimHit> claims(NewsQuery query, SearchOptions options) throws IOException {
    return withSnapshot(
        options,
        (snapshot, cursor) -> claims.search(snapshot, names(snapshot), query, options, cursor));
  }

  /** Reads an article. */
  public Optional<StoredArticle> get(String id) throws IOException {
    Term wanted = new Term(Fields.ID, id);
    return withSnapshot(
        snapshot -> {
          int parent = Snapshots.find(snapshot, wanted);
          return parent < 0
              ? Optional.empty()
              : Optional.of(
                  names(snapshot)
                      .correct(StoredArticles.read(snapshot.storedFields(), parent), parent));
        });
  }

  /** Counts the entities of the articles that match. */
  public List<EntityCount> entities(
      EntityType type, NewsQuery query, int limit, SearchOptions options) throws IOException {
    return withSnapshot(
        snapshot -> {
          SnapshotNames corrected = names(snapshot);
          return new EntityCounting(snapshot, corrected, type, options.demonyms())
              .count(
                  new ArticleQueries(parents, options, corrected, Deadline.ofCounting())
                      .counted(query),
                  limit);
        });
  }

  /** Counts the speakers of the claims that match. */
  public List<EntityCount> speakers(NewsQuery query, int limit, SearchOptions options)
      throws IOException {
    return withSnapshot(
        snapshot -> {
          SnapshotNames corrected = names(snapshot);
          return new SpeakerCounting(snapshot, corrected, parents)
              .count(claims.query(corrected, query, options, Deadline.ofCounting()), limit);
        });
  }

  /** Counts the articles that match by month. */
  public List<MonthCount> months(NewsQuery query, SearchOptions options) throws IOException {
    return withSnapshot(
        snapshot -> {
          Query articlesWanted =
              new ArticleQueries(parents, options, names(snapshot), Deadline.ofCounting())
                  .counted(query);
          return new MonthCounting(snapshot, Fields.PUBLISHED).count(articlesWanted);
        });
  }

  /** Counts the claims that match by the month of their article. */
  public List<MonthCount> claimMonths(NewsQuery query, SearchOptions options) throws IOException {
    return withSnapshot(
        snapshot ->
            new MonthCounting(snapshot, Fields.CLAIM_PUBLISHED)
                .count(claims.query(names(snapshot), query, options, Deadline.ofCounting())));
  }

  /** Completes a name. */
  public List<EntityCount> suggest(EntityType type, String beginning, int limit)
      throws IOException {
    return withSnapshot(
        snapshot -> suggestions.completed(snapshot, names(snapshot), type, beginning, limit));
  }

  /** Finds names near to one that matches nothing. */
  public List<EntityCount> didYouMean(EntityType type, String name, int limit) throws IOException {
    return withSnapshot(snapshot -> suggestions.near(snapshot, names(snapshot), type, name, limit));
  }

  /** Takes the user's corrections to names from now on, for searches that begin then. */
  public void correctNames(NameCorrections corrections) {
    names = corrections;
  }

  /** Says how much the index holds. */
  public IndexStats stats() throws IOException {
    return withSnapshot(snapshot -> Stats.of(snapshot, location));
  }

  private SnapshotNames names(IndexSearcher snapshot) {
    return new SnapshotNames(names, snapshot, parents);
  }

  private <H extends Hit> SearchResults<H> withSnapshot(SearchOptions options, Search<H> search)
      throws IOException {
    String text = options.cursor();
    Cursor cursor = text == null ? null : Cursor.parse(text);
    return NewsStore.guarded(
        location,
        "search",
        () -> {
          IndexSearcher snapshot =
              cursor == null ? snapshots.acquire() : snapshots.acquire(cursor.snapshot());
          if (snapshot == null) {
            throw new IllegalArgumentException(
                "cursor \"" + text + "\" is too old; search again from the beginning");
          }
          try {
            return search.run(snapshot, cursor);
          } finally {
            snapshots.release(snapshot);
          }
        });
  }

  private <T> T withSnapshot(OnSnapshot<T> work) throws IOException {
    return NewsStore.guarded(
        location,
        "search",
        () -> {
          IndexSearcher snapshot = snapshots.acquire();
          try {
            return work.run(snapshot);
          } finally {
            snapshots.release(snapshot);
          }
        });
  }

  private interface Search<H extends Hit> {
    SearchResults<H> run(IndexSearcher snapshot, @Nullable Cursor cursor) throws IOException;
  }

  private interface OnSnapshot<T> {
    T run(IndexSearcher snapshot) throws IOException;
  }
}
