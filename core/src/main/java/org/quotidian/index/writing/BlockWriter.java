package org.quotidian.index.writing;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Article;
import org.quotidian.article.Limits;
import org.quotidian.entity.EntityTagger;
import org.quotidian.index.block.Added;
import org.quotidian.index.block.ArticleBlock;
import org.quotidian.index.block.WholeCharacters;
import org.quotidian.index.commit.CommitData;
import org.quotidian.index.commit.Readings;
import org.quotidian.index.commit.StoreLocation;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.layout.Ranking;
import org.quotidian.index.snapshot.AddedClock;
import org.quotidian.index.snapshot.Snapshots;
import org.quotidian.index.terms.TermTable;
import org.quotidian.index.terms.WordsAndNames;

/**
 * Writes articles as blocks and makes them durable. Adding and deleting are safe for use by many
 * threads; {@link #commit}, {@link #seen}, {@link #reopen} and {@link #close} must be alone.
 *
 * <p>Whatever fails at the disk leaves it faulty: what was written since the last commit may be whole,
 * half or gone. It is then to be reopened, which goes back to that commit.
 */
public final class BlockWriter implements Closeable {
  private static final Logger LOG = System.getLogger(BlockWriter.class.getName());

  /** A block that held a longer article is not kept for the next. */
  private static final int MAX_KEPT_CHARS = 20_000;

  /** Stands for the time when an id was added that is not there. */
  private static final long GONE = -1;

  private final StoreLocation location;
  private final StoreSettings settings;
  private final EntityTagger tagger;
  private IndexWriter writer;
  private volatile boolean faulty;
  private final ConcurrentLinkedQueue<ArticleBlock> blocks = new ConcurrentLinkedQueue<>();
  private final WordsAndNames.Pool tables;

  /** When ids were first added that were written since the snapshot; {@link #GONE} if deleted. */
  private final Map<String, Long> sinceSnapshot = new ConcurrentHashMap<>();

  private final Turns turns = new Turns();
  private AddedClock clock;

  private final AtomicLong added = new AtomicLong();
  private final AtomicLong replaced = new AtomicLong();
  private final AtomicLong skipped = new AtomicLong();
  private Map<String, String> commitData;

  public BlockWriter(StoreLocation location, StoreSettings settings, Map<String, String> commitData)
      throws IOException {
    this.location = location;
    this.settings = settings;
    this.tables = WordsAndNames.Pool.shared(TermTable.LARGE, settings.gazetteer());
    this.tagger = settings.gazetteer().over(settings.tagger());
    this.commitData = commitData;
    this.clock = new AddedClock(CommitData.lastAdded(commitData));
    this.writer = open(location, settings);
  }

  private static IndexWriter open(StoreLocation location, StoreSettings settings)
      throws IOException {
    location.space().warnIfLow(settings.bufferMegabytes());
    IndexWriterConfig config = new IndexWriterConfig();
    config.setOpenMode(IndexWriterConfig.OpenMode.APPEND);
    config.setCommitOnClose(false);
    config.setRAMBufferSizeMB(settings.bufferMegabytes());
    config.setSimilarity(Ranking.SIMILARITY);
    config.setMergeScheduler(new QuietMerges());
    return new IndexWriter(location.directory(), config);
  }

  public IndexWriter lucene() {
    return writer;
  }

  /**
   * Reads articles and lays them out, so that little is left to do in their turn; nothing is written.
   *
   * @param snapshot decides which are held unchanged
   * @return as many, in their order
   */
  public List<Prepared> prepare(List<Article> given, Snapshots snapshot) throws IOException {
    List<Reading> readings = new ArrayList<>(given.size());
    for (Article article : given) {
      readings.add(begin(article, snapshot));
    }
    return read(readings);
  }

  private Reading begin(Article given, Snapshots snapshot) throws IOException {
    String reason = reject(given);
    if (reason != null) {
      return Reading.decided(Prepared.rejected(given, reason));
    }
    Article article = WholeCharacters.of(given);
    return settings.skipUnchanged() && isUnchanged(article, snapshot)
        ? Reading.decided(Prepared.unread(article))
        : Reading.of(article);
  }

  private List<Prepared> read(List<Reading> readings) {
    readings.forEach(reading -> reading.tag(tagger));
    readings.forEach(reading -> reading.extract(settings.extractor()));
    WordsAndNames borrowed = tables.take();
    List<Prepared> prepared = new ArrayList<>(readings.size());
    for (Reading reading : readings) {
      prepared.add(reading.layOut(this::freeBlock, borrowed));
    }
    tables.giveBack(borrowed);
    return prepared;
  }

  private ArticleBlock freeBlock() {
    ArticleBlock block = blocks.poll();
    return block == null ? new ArticleBlock() : block;
  }

  /**
   * Adds an article or replaces the one of its id.
   *
   * @param snapshot decides whether there was one
   * @return why it is rejected, or null if it is not
   */
  public @Nullable String add(Prepared prepared, Snapshots snapshot) throws IOException {
    Lock turn = turns.of(prepared.article().id());
    turn.lock();
    try {
      return addInTurn(prepared, snapshot);
    } finally {
      turn.unlock();
    }
  }

  private @Nullable String addInTurn(Prepared prepared, Snapshots snapshot) throws IOException {
    Article article = prepared.article();
    if (prepared.reason() == null && settings.skipUnchanged() && isUnchanged(article, snapshot)) {
      skipped.incrementAndGet();
      keep(prepared);
      return null;
    }
    boolean unread = prepared.block() == null && prepared.reason() == null;
    Prepared ready = unread ? read(List.of(Reading.of(article))).getFirst() : prepared;
    ArticleBlock block = ready.block();
    if (block == null) {
      return ready.reason();
    }
    long before = firstAdded(article.id(), snapshot);
    long now = clock.next();
    long first = before == GONE ? now : before;
    try {
      writer.updateDocuments(idTerm(article.id()), block.documents(new Added(first, now)));
    } catch (IllegalArgumentException e) {
      return "it cannot be indexed: " + e.getMessage();
    }
    keep(ready);
    sinceSnapshot.put(article.id(), first);
    (before == GONE ? added : replaced).incrementAndGet();
    return null;
  }

  private void keep(Prepared written) {
    ArticleBlock block = written.block();
    if (block != null && written.article().body().length() <= MAX_KEPT_CHARS) {
      blocks.add(block);
    }
  }

  public void delete(String id) throws IOException {
    if (id.length() <= Limits.ID_BYTES) {
      Lock turn = turns.of(id);
      turn.lock();
      try {
        writer.deleteDocuments(idTerm(id));
        sinceSnapshot.put(id, GONE);
      } finally {
        turn.unlock();
      }
    }
  }

  /** Makes everything durable and returns the counts since the last time. */
  public StoreCounts commit() throws IOException {
    location.space().warnIfLow(settings.bufferMegabytes());
    if (writer.hasUncommittedChanges()) {
      commitData = CommitData.next(commitData, readings(), clock.last());
      writer.setLiveCommitData(commitData.entrySet());
      writer.commit();
    }
    return new StoreCounts(added.getAndSet(0), replaced.getAndSet(0), skipped.getAndSet(0));
  }

  /** Returns by what articles are read, and warns if those before were read otherwise. */
  private String readings() {
    String now = Readings.of(settings.tagger(), settings.extractor(), settings.gazetteer());
    String before = CommitData.resources(commitData);
    if (!before.isEmpty() && !before.equals(now)) {
      LOG.log(
          Level.WARNING,
          "articles of the index at "
              + location.name()
              + " were read by "
              + before
              + ", those added now by "
              + now
              + "; to have all read alike, take it over into a new one (check --repair-to DIR)");
    }
    return now;
  }

  /** The snapshot now shows everything written. */
  public void seen() {
    sinceSnapshot.clear();
  }

  /**
   * Checks that nothing failed in the background, such as a merge: if so what was written since the last
   * commit is lost, which somebody must be told before it is {@link #reopen reopened}.
   *
   * @throws AlreadyClosedException if it did
   */
  public void check() {
    if (!writer.isOpen()) {
      throw new AlreadyClosedException("the writer was closed", writer.getTragicException());
    }
  }

  /** Returns what closed the writer, perhaps in the background; null if nothing did. */
  public @Nullable Throwable firstFailure() {
    return writer.getTragicException();
  }

  /** Tells whether something failed since it was opened, and somebody was told. */
  public boolean isFaulty() {
    return faulty;
  }

  /** Notes that something failed. */
  public void fail() {
    faulty = true;
  }

  /**
   * Goes back to the last commit and begins anew behind it. Stays faulty until {@link #recovered} is
   * called or if this fails, and can then be tried again.
   */
  public void reopen() throws IOException {
    faulty = true;
    try {
      writer.rollback();
    } catch (IOException | RuntimeException e) {
      // it failed before, and whatever state it is in, it is given up
    }
    commitData = location.check();
    clock = new AddedClock(Math.max(clock.last(), CommitData.lastAdded(commitData)));
    writer = open(location, settings);
  }

  /** All is well again: returns how many additions were dropped. */
  public long recovered() {
    sinceSnapshot.clear();
    faulty = false;
    skipped.set(0);
    return added.getAndSet(0) + replaced.getAndSet(0);
  }

  /** Drops what is not committed and frees the lock. */
  @Override
  public void close() throws IOException {
    writer.rollback();
  }

  private @Nullable String reject(Article article) {
    if (new BytesRef(article.id()).length > Limits.ID_BYTES) {
      return "its id has more than " + Limits.ID_BYTES + " bytes; give it a shorter one";
    }
    long length = (long) article.title().length() + article.body().length();
    if (length > settings.maxArticleChars()) {
      return "it has "
          + length
          + " characters; at most "
          + settings.maxArticleChars()
          + " are taken (maxArticleChars)";
    }
    for (String value : List.of(article.source(), article.section(), article.language())) {
      if (value.length() > Limits.KEYWORD_CHARS) {
        return "its source, section or language has more than "
            + Limits.KEYWORD_CHARS
            + " characters";
      }
    }
    return null;
  }

  private long firstAdded(String id, Snapshots snapshot) throws IOException {
    Long since = sinceSnapshot.get(id);
    return since != null ? since : snapshot.firstAdded(idTerm(id), GONE);
  }

  private boolean isUnchanged(Article article, Snapshots snapshot) throws IOException {
    if (sinceSnapshot.containsKey(article.id())) {
      return false;
    }
    return article.equals(snapshot.read(idTerm(article.id())));
  }

  private static Term idTerm(String id) {
    return new Term(Fields.ID, id);
  }
}
