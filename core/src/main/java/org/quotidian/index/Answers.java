package org.quotidian.index;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Gazetteer;
import org.quotidian.index.commit.StoreLocation;
import org.quotidian.index.counts.EntityCounting;
import org.quotidian.index.counts.MonthCounting;
import org.quotidian.index.counts.SpeakerCounting;
import org.quotidian.index.counts.Stats;
import org.quotidian.index.hits.ArticleSearch;
import org.quotidian.index.hits.ClaimSearch;
import org.quotidian.index.hits.Cursor;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.layout.Parents;
import org.quotidian.index.lookup.Conditions;
import org.quotidian.index.lookup.SnapshotNames;
import org.quotidian.index.query.ArticleQueries;
import org.quotidian.index.snapshot.Deadline;
import org.quotidian.index.snapshot.Snapshots;
import org.quotidian.index.stored.StoredArticles;
import org.quotidian.index.suggestions.NameSuggestions;
import org.quotidian.index.terms.TermTable;
import org.quotidian.index.terms.WordsAndNames;
import org.quotidian.search.ArticleHit;
import org.quotidian.search.ClaimHit;
import org.quotidian.search.EntityCount;
import org.quotidian.search.Hit;
import org.quotidian.search.IndexStats;
import org.quotidian.search.MonthCount;
import org.quotidian.search.NameCorrection;
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
  private final Conditions conditions = ArticleQueries.conditions(parents);
  private final NameSuggestions suggestions = new NameSuggestions(parents);
  private final WordsAndNames.Pool tables =
      new WordsAndNames.Pool(TermTable.MEDIUM, Gazetteer.none());
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
    return withSnapshot(options, (names, cursor) -> articles.search(names, query, options, cursor));
  }

  /** Finds claims. */
  public SearchResults<ClaimHit> claims(NewsQuery query, SearchOptions options) throws IOException {
    return withSnapshot(options, (names, cursor) -> claims.search(names, query, options, cursor));
  }

  /** Reads an article. */
  public Optional<StoredArticle> get(String id) throws IOException {
    Term wanted = new Term(Fields.ID, id);
    return withSnapshot(
        names -> {
          IndexSearcher snapshot = names.snapshot();
          int parent = Snapshots.find(snapshot, wanted);
          return parent < 0
              ? Optional.empty()
              : Optional.of(
                  names.correct(StoredArticles.read(snapshot.storedFields(), parent), parent));
        });
  }

  /** Counts the entities of the articles that match. */
  public List<EntityCount> entities(
      EntityType type, NewsQuery query, int limit, SearchOptions options) throws IOException {
    return withSnapshot(
        names ->
            new EntityCounting(names, type, options.demonyms())
                .count(
                    new ArticleQueries(parents, options, names, Deadline.ofCounting())
                        .counted(query),
                    limit));
  }

  /** Counts the speakers of the claims that match. */
  public List<EntityCount> speakers(NewsQuery query, int limit, SearchOptions options)
      throws IOException {
    return withSnapshot(
        names ->
            new SpeakerCounting(names, parents)
                .count(claims.query(names, query, options, Deadline.ofCounting()), limit));
  }

  /** Counts the articles that match by month. */
  public List<MonthCount> months(NewsQuery query, SearchOptions options) throws IOException {
    return withSnapshot(
        names -> {
          Query articlesWanted =
              new ArticleQueries(parents, options, names, Deadline.ofCounting()).counted(query);
          return new MonthCounting(names.snapshot(), Fields.PUBLISHED).count(articlesWanted);
        });
  }

  /** Counts the claims that match by the month of their article. */
  public List<MonthCount> claimMonths(NewsQuery query, SearchOptions options) throws IOException {
    return withSnapshot(
        names ->
            new MonthCounting(names.snapshot(), Fields.CLAIM_PUBLISHED)
                .count(claims.query(names, query, options, Deadline.ofCounting())));
  }

  /** Completes a name. */
  public List<EntityCount> suggest(EntityType type, String beginning, int limit)
      throws IOException {
    return withSnapshot(names -> suggestions.completed(names, type, beginning, limit));
  }

  /** Finds names near to one that matches nothing. */
  public List<EntityCount> didYouMean(EntityType type, String name, int limit) throws IOException {
    return withSnapshot(names -> suggestions.near(names, type, name, limit));
  }

  /** Takes the user's corrections to names from now on, for searches that begin then. */
  public void correctNames(NameCorrections corrections) {
    names = corrections;
  }

  /** Finds the corrections that name somebody whom no article names. */
  public List<NameCorrection> unmatchedCorrections() throws IOException {
    return withSnapshot(SnapshotNames::unmatched);
  }

  /** Says how much the index holds. */
  public IndexStats stats() throws IOException {
    return withSnapshot(names -> Stats.of(names.snapshot(), location.directory()));
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
          return onSnapshot(snapshot, names -> search.run(names, cursor));
        });
  }

  private <T> T withSnapshot(OnSnapshot<T> work) throws IOException {
    return NewsStore.guarded(
        location,
        "search",
        () -> {
          return onSnapshot(snapshots.acquire(), work);
        });
  }

  private <T> T onSnapshot(IndexSearcher snapshot, OnSnapshot<T> work) throws IOException {
    WordsAndNames borrowed = tables.take();
    try {
      return work.run(new SnapshotNames(names, snapshot, conditions, borrowed));
    } finally {
      tables.giveBack(borrowed);
      snapshots.release(snapshot);
    }
  }

  private interface Search<H extends Hit> {
    SearchResults<H> run(SnapshotNames names, @Nullable Cursor cursor) throws IOException;
  }

  private interface OnSnapshot<T> {
    T run(SnapshotNames names) throws IOException;
  }
}
