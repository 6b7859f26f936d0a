package org.quotidian;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleReader;
import org.quotidian.entity.EntityType;
import org.quotidian.index.NewsStore;
import org.quotidian.index.repair.Salvage;
import org.quotidian.index.writing.StoreSettings;
import org.quotidian.search.ArticleHit;
import org.quotidian.search.ClaimHit;
import org.quotidian.search.EntityCount;
import org.quotidian.search.IndexStats;
import org.quotidian.search.MonthCount;
import org.quotidian.search.NameCorrection;
import org.quotidian.search.NameCorrections;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.SearchResults;
import org.quotidian.search.StoredArticle;
import org.quotidian.search.VerifyReport;

/**
 * News articles, findable by person, place and claim: the one object that a program needs.
 *
 * <p>Articles go in by {@link #add} or {@link #addAll} and are durable once {@link #commit} (which
 * {@code addAll} calls) has returned: they then survive the end of the process and, on disks that keep
 * their word, of the power. An article and its claims are visible together or not at all. After a
 * crash the index opens at its last commit; what was not committed can be added again, and the same
 * id never gives two articles.
 *
 * <p>One index has one writer at a time, and any number of read-only openings in this and other
 * processes. One {@code NewsIndex} is safe for use by many threads; searches run beside additions and
 * see the index as it was at the last {@link #refresh} or {@link #commit}.
 *
 * <p>Once closed, every method but {@code close} throws {@link IllegalStateException}.
 */
public final class NewsIndex implements AutoCloseable {

  private final NewsStore store;
  private final NewsIndexConfig config;
  private final Gate gate;
  private final Intake intake;

  NewsIndex(NewsStore store, NewsIndexConfig config) {
    this.store = store;
    this.config = config;
    this.gate = new Gate(store.name());
    this.intake = new Intake(store, gate, config.skipUnchanged());
    store.answers().correctNames(config.names());
  }

  /** Creates an empty index as {@link #create(Path, NewsIndexConfig)} with the defaults. */
  public static NewsIndex create(Path directory) throws IOException {
    return create(directory, NewsIndexConfig.standard());
  }

  /**
   * Creates an empty, durable index in a directory, which is made if it is missing, and opens it.
   *
   * @throws IndexExistsException if there is an index already
   * @throws IndexIncompatibleException if the directory holds other files
   * @throws IndexLockedException if somebody else is just creating it
   * @throws IOException if the disk fails
   */
  public static NewsIndex create(Path directory, NewsIndexConfig config) throws IOException {
    return opened(() -> NewsStore.create(directory, settings(config)), config);
  }

  /** Opens an index as {@link #open(Path, NewsIndexConfig)} with the defaults. */
  public static NewsIndex open(Path directory) throws IOException {
    return open(directory, NewsIndexConfig.standard());
  }

  /**
   * Opens an index for reading and writing.
   *
   * @throws IndexMissingException if there is none
   * @throws IndexLockedException if another writer has it open
   * @throws IndexDamagedException if its files are damaged
   * @throws IndexIncompatibleException if it was made by a newer version or another program
   * @throws IOException if the disk fails
   */
  public static NewsIndex open(Path directory, NewsIndexConfig config) throws IOException {
    return opened(() -> NewsStore.open(directory, settings(config)), config);
  }

  /**
   * Opens the index there is, or else creates one; throws what {@link #open(Path, NewsIndexConfig)}
   * and {@link #create(Path, NewsIndexConfig)} throw, but neither for the other's reason.
   */
  public static NewsIndex openOrCreate(Path directory, NewsIndexConfig config) throws IOException {
    return opened(() -> NewsStore.openOrCreate(directory, settings(config)), config);
  }

  /** Opens an index as {@link #openReadOnly(Path, NewsIndexConfig)} with the defaults. */
  public static NewsIndex openReadOnly(Path directory) throws IOException {
    return openReadOnly(directory, NewsIndexConfig.standard());
  }

  /**
   * Opens an index for reading only: beside a writer, and on a disk that cannot be written. It shows
   * the last commit; {@link #refresh} moves on to a newer one.
   *
   * @param config of which only the corrections to names matter here
   * @throws IndexMissingException if there is none
   * @throws IndexDamagedException if its files are damaged
   * @throws IndexIncompatibleException if it was made by a newer version or another program
   * @throws IOException if the disk fails
   */
  public static NewsIndex openReadOnly(Path directory, NewsIndexConfig config) throws IOException {
    return opened(() -> NewsStore.openReadOnly(directory), config);
  }

  /** Creates an empty index in memory as {@link #inMemory(NewsIndexConfig)} with the defaults. */
  public static NewsIndex inMemory() throws IOException {
    return inMemory(NewsIndexConfig.standard());
  }

  /** Creates an empty index in memory, gone when it is closed. */
  public static NewsIndex inMemory(NewsIndexConfig config) throws IOException {
    return opened(() -> NewsStore.inMemory(settings(config)), config);
  }

  /**
   * Adds an article, or puts it in the place of the one of the same id. It is durable and counted
   * after the next {@link #commit}. An article that cannot be taken (too long, an id of more than
   * 512 bytes …) is no error but a rejection in the next report, and the one of the same id stays.
   *
   * @throws IOException if the disk fails; the index then stands at its last commit and can be used on
   * @throws UnsupportedOperationException if the index was opened for reading only
   */
  public void add(Article article) throws IOException {
    intake.add(article);
  }

  /** Adds what the reader gives as {@link #addAll(String, ArticleReader, Consumer)} does. */
  public IngestReport addAll(ArticleReader articles) throws IOException {
    return addAll("", articles, soFar -> {});
  }

  /**
   * Adds every article that the reader gives, committing after each batch ({@link
   * NewsIndexConfig#batchSize}, {@link NewsIndexConfig#batchTime}) and at the end; what was added before
   * is committed, too, but not reported here. A record that is no article is a rejection and the rest
   * goes on. If the input or the reader fails midway, what was read before is committed, and the failure
   * is one more rejection, the last.
   *
   * <p>Several threads ({@link NewsIndexConfig#threads}) look into articles ahead of the one that is
   * written; articles and rejections keep their order, and the index is the same with any number.
   *
   * @param source the input's name for rejections, such as a file's
   * @param articles the articles; read to the end, not closed
   * @param afterEachBatch gets what is durable so far
   * @return what became durable in all
   * @throws IOException if the index's disk fails
   * @throws UnsupportedOperationException if the index was opened for reading only
   */
  public IngestReport addAll(
      String source, ArticleReader articles, Consumer<IngestReport> afterEachBatch)
      throws IOException {
    return new Ingestion(intake, config, source, articles).run(afterEachBatch);
  }

  /**
   * Deletes the article of that id with all its claims, if there is one; durable after the next
   * {@link #commit}.
   *
   * @throws IOException if the disk fails; the index then stands at its last commit and can be used on
   * @throws UnsupportedOperationException if the index was opened for reading only
   */
  public void delete(String id) throws IOException {
    intake.delete(id);
  }

  /**
   * Makes all additions and deletions durable and visible.
   *
   * @return what became durable since the last commit
   * @throws IOException if the disk fails; the index then stands at its last commit and can be used
   *     on. What other threads had added since is dropped, too, and the next report counts it among
   *     what was rejected; what they had deleted is there again
   * @throws UnsupportedOperationException if the index was opened for reading only
   */
  public IngestReport commit() throws IOException {
    return intake.commit();
  }

  /** Makes visible what was added and deleted so far, without making it durable. */
  public void refresh() throws IOException {
    intake.refresh();
  }

  /** Finds articles as {@link #search(NewsQuery, SearchOptions)} with the defaults. */
  public SearchResults<ArticleHit> search(NewsQuery query) throws IOException {
    return search(query, SearchOptions.standard());
  }

  /** Finds the articles that match, best first or as {@code options} say. */
  public SearchResults<ArticleHit> search(NewsQuery query, SearchOptions options)
      throws IOException {
    return gate.shared(() -> store.answers().search(query, options));
  }

  /** Finds claims as {@link #claims(NewsQuery, SearchOptions)} with the defaults. */
  public SearchResults<ClaimHit> claims(NewsQuery query) throws IOException {
    return claims(query, SearchOptions.standard());
  }

  /**
   * Finds the claims that match, each on its own: the whole query is asked of one claim, as within
   * {@code claim{…}}. Words, persons, places and organisations must stand in that claim; title, source
   * and date are those of its article.
   */
  public SearchResults<ClaimHit> claims(NewsQuery query, SearchOptions options) throws IOException {
    return gate.shared(() -> store.answers().claims(query, options));
  }

  /** Returns the article of that id with its mentions and claims as they were when it was added. */
  public Optional<StoredArticle> get(String id) throws IOException {
    return gate.shared(() -> store.answers().get(id));
  }

  /** Counts as {@link #entities(EntityType, NewsQuery, int, SearchOptions)} with the defaults. */
  public List<EntityCount> entities(EntityType type, NewsQuery query, int limit)
      throws IOException {
    return entities(type, query, limit, SearchOptions.standard());
  }

  /**
   * Counts who or what is named in the articles that match, the entity of the most articles first.
   *
   * @param type which kind of entity
   * @param query which articles; {@link NewsQuery#all} for all
   * @param limit the most to return, at least 1
   * @param options which claims and demonyms count; the rest does not matter here
   */
  public List<EntityCount> entities(
      EntityType type, NewsQuery query, int limit, SearchOptions options) throws IOException {
    return gate.shared(() -> store.answers().entities(type, query, atLeastOne(limit), options));
  }

  /** Counts as {@link #speakers(NewsQuery, int, SearchOptions)} with the defaults. */
  public List<EntityCount> speakers(NewsQuery query, int limit) throws IOException {
    return speakers(query, limit, SearchOptions.standard());
  }

  /**
   * Counts who speaks in the claims that match (the query is asked as by {@link #claims}), the speaker
   * in the most articles first. Claims without a resolved speaker are left out.
   *
   * @param query which claims; {@link NewsQuery#all} for all
   * @param limit the most to return, at least 1
   * @param options which claims count; the rest does not matter here
   */
  public List<EntityCount> speakers(NewsQuery query, int limit, SearchOptions options)
      throws IOException {
    return gate.shared(() -> store.answers().speakers(query, atLeastOne(limit), options));
  }

  /**
   * Counts the articles that match by the month in which they were published, in UTC, the earliest
   * first. Articles without a date are left out, and so are months without any.
   */
  public List<MonthCount> months(NewsQuery query, SearchOptions options) throws IOException {
    return gate.shared(() -> store.answers().months(query, options));
  }

  /** Counts the claims that match (asked as by {@link #claims}) as {@link #months} counts articles. */
  public List<MonthCount> claimMonths(NewsQuery query, SearchOptions options) throws IOException {
    return gate.shared(() -> store.answers().claimMonths(query, options));
  }

  /**
   * Completes a name that is being typed: the entities in whose names or spellings a word begins like
   * the last of {@code beginning} and whose other words are there, those of the most articles first.
   * The first call after a change reads all names of the index once.
   *
   * @param type which kind of entity
   * @param beginning one or more words, the last perhaps cut short; letter case and accents are free
   * @param limit the most to return, at least 1
   */
  public List<EntityCount> suggest(EntityType type, String beginning, int limit)
      throws IOException {
    return gate.shared(() -> store.answers().suggest(type, beginning, atLeastOne(limit)));
  }

  /**
   * Finds what a name that matches nothing may be meant for: the entities whose names have its words
   * with a letter or two wrong, or at least its last word. Empty if the name matches.
   *
   * @param type which kind of entity
   * @param limit the most to return, at least 1
   */
  public List<EntityCount> didYouMean(EntityType type, String name, int limit) throws IOException {
    return gate.shared(() -> store.answers().didYouMean(type, name, atLeastOne(limit)));
  }

  /**
   * Takes other corrections to names, for all searches that begin from now on; {@link
   * NameCorrections#none} undoes them all. Nothing is indexed again.
   */
  public void correctNames(NameCorrections corrections) {
    store.answers().correctNames(corrections);
  }

  /**
   * Finds the corrections to names that do nothing because no article names whom they name, as after a slip of
   * the pen: each with those of its names only, in the order of the file. Of a merge the first name may be
   * one that no article has.
   */
  public List<NameCorrection> unmatchedCorrections() throws IOException {
    return gate.shared(() -> store.answers().unmatchedCorrections());
  }

  /** Returns how much the index holds. */
  public IndexStats stats() throws IOException {
    return gate.shared(store.answers()::stats);
  }

  /**
   * Reads every byte of an index as {@link #verify()}, be it too damaged to be opened.
   *
   * @throws IndexMissingException if there is none
   * @throws IOException if the disk fails
   */
  public static VerifyReport verify(Path directory) throws IOException {
    return Gate.named(() -> NewsStore.verify(directory));
  }

  /**
   * Saves every article that can still be read from an index, damaged or of an older layout, into a
   * new one, where it is analysed afresh. The old index is only read.
   *
   * @param damaged the old index's directory
   * @param into the new index's directory
   * @param config how the new index reads articles
   * @return what was saved; what could not be read is among the rejections
   * @throws IndexMissingException if there is no directory {@code damaged}
   * @throws IndexExistsException if {@code into} has an index already
   * @throws IOException if the new index's disk fails
   */
  public static IngestReport salvage(Path damaged, Path into, NewsIndexConfig config)
      throws IOException {
    try (Salvage articles = Gate.named(() -> Salvage.of(damaged));
        NewsIndex index = create(into, config)) {
      return index.addAll(damaged.toString(), articles, soFar -> {});
    }
  }

  /** Reads every byte of the last commit and says what is damaged; slow on purpose. */
  public VerifyReport verify() throws IOException {
    return gate.shared(store::verify);
  }

  /**
   * Closes the index; what was not committed is dropped. Waits for searches under way. Closing again
   * does nothing.
   */
  @Override
  public void close() throws IOException {
    gate.close(store::close);
  }

  private static NewsIndex opened(Gate.Work<NewsStore> opening, NewsIndexConfig config)
      throws IOException {
    return new NewsIndex(Gate.named(opening), config);
  }

  static StoreSettings settings(NewsIndexConfig config) {
    return new StoreSettings(
        config.tagger(),
        config.extractor(),
        config.gazetteer(),
        config.maxArticleChars(),
        config.bufferMegabytes(),
        config.skipUnchanged());
  }

  private static int atLeastOne(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit must be at least 1; got " + limit);
    }
    return limit;
  }
}
