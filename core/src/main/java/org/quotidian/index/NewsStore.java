package org.quotidian.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Article;
import org.quotidian.index.commit.DiskSpace;
import org.quotidian.index.commit.Faults;
import org.quotidian.index.commit.StoreLocation;
import org.quotidian.index.repair.Verification;
import org.quotidian.index.snapshot.Snapshots;
import org.quotidian.index.writing.BlockWriter;
import org.quotidian.index.writing.Prepared;
import org.quotidian.index.writing.StoreCounts;
import org.quotidian.index.writing.StoreSettings;
import org.quotidian.search.VerifyReport;

/**
 * An opened index: one writer, if it is not for reading only, and its {@link Answers}. The caller sees to it
 * that {@link #commit}, {@link #refresh}, {@link #recover} and {@link #close} are alone; all else is safe
 * for use by many threads.
 */
public final class NewsStore implements Closeable {
  private final StoreLocation location;
  private final @Nullable BlockWriter writer;
  private final Snapshots snapshots;
  private final Answers answers;

  private NewsStore(StoreLocation location, @Nullable BlockWriter writer, Snapshots snapshots) {
    this.location = location;
    this.writer = writer;
    this.snapshots = snapshots;
    this.answers = new Answers(location, snapshots);
  }

  /** Creates an index and opens it; see {@code NewsIndex.create}. */
  public static NewsStore create(Path directory, StoreSettings settings) throws IOException {
    return guarded(directory, "create", () -> create(StoreLocation.toCreate(directory), settings));
  }

  /** Opens an index; see {@code NewsIndex.open}. */
  public static NewsStore open(Path directory, StoreSettings settings) throws IOException {
    return guarded(directory, "open", () -> open(StoreLocation.toOpen(directory), settings));
  }

  /** Opens the index there is, or creates one. */
  public static NewsStore openOrCreate(Path directory, StoreSettings settings) throws IOException {
    return guarded(
        directory,
        "open",
        () -> {
          StoreLocation location = StoreLocation.toCreate(directory);
          return location.hasCommit() ? open(location, settings) : create(location, settings);
        });
  }

  /** Opens an index for reading only; see {@code NewsIndex.openReadOnly}. */
  public static NewsStore openReadOnly(Path directory) throws IOException {
    return guarded(
        directory,
        "open",
        () -> {
          StoreLocation location = StoreLocation.toOpen(directory);
          location.check();
          return new NewsStore(
              location, null, new Snapshots(DirectoryReader.open(location.directory())));
        });
  }

  /** Creates an index in memory. */
  public static NewsStore inMemory(StoreSettings settings) throws IOException {
    return create(StoreLocation.inMemory(), settings);
  }

  static NewsStore create(StoreLocation location, StoreSettings settings) throws IOException {
    location.create("");
    return open(location, settings);
  }

  static NewsStore open(StoreLocation location, StoreSettings settings) throws IOException {
    Map<String, String> data = location.check();
    BlockWriter writer = new BlockWriter(location, settings, data);
    try {
      return new NewsStore(location, writer, new Snapshots(writer.lucene()));
    } catch (Throwable e) {
      writer.close();
      throw e;
    }
  }

  /** Returns how to call the index before people. */
  public String name() {
    return location.name();
  }

  /** Reads articles and lays them out for {@link #add}; may be done beside anything. */
  public List<Prepared> prepare(List<Article> articles) throws IOException {
    return guarded("add to", () -> writer().prepare(articles, snapshots));
  }

  /** Adds an article; returns why it is rejected, or null if it is not. */
  public @Nullable String add(Prepared article) throws IOException {
    return writing("add to", to -> to.add(article, snapshots));
  }

  /** Deletes an article. */
  public void delete(String id) throws IOException {
    Objects.requireNonNull(id);
    writing(
        "delete from",
        from -> {
          from.delete(id);
          return null;
        });
  }

  /** Makes everything durable and visible. */
  public StoreCounts commit() throws IOException {
    return writing(
        "commit to",
        to -> {
          StoreCounts counts = to.commit();
          snapshots.refresh();
          to.seen();
          return counts;
        });
  }

  /** Tells whether writing failed, so that {@link #recover} is due. */
  public boolean isFaulty() {
    return writer != null && writer.isFaulty();
  }

  /**
   * Goes back to the last commit if writing failed, so that the index can be used again.
   *
   * @return how many additions were dropped
   * @throws IOException if the disk still fails; then it can be tried again
   */
  public long recover() throws IOException {
    if (!isFaulty()) {
      return 0;
    }
    return undisturbed(
        () ->
            writing(
                "reopen",
                to -> {
                  to.reopen();
                  snapshots.follow(to.lucene());
                  return to.recovered();
                }));
  }

  /** Works though the thread was interrupted, which was meant for the work before. */
  private static <T extends @Nullable Object> T undisturbed(Work<T> work) throws IOException {
    boolean interrupted = Thread.interrupted();
    try {
      return work.run();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Makes everything visible. */
  public void refresh() throws IOException {
    if (writer == null) {
      guarded(
          "refresh",
          () -> {
            snapshots.refresh();
            return null;
          });
    } else {
      writing(
          "refresh",
          to -> {
            snapshots.refresh();
            to.seen();
            return null;
          });
    }
  }

  /** Returns what answers questions; it sees what {@link #commit} and {@link #refresh} made visible. */
  public Answers answers() {
    return answers;
  }

  /** Reads every byte of the last commit of an index that may be too damaged to be opened. */
  public static VerifyReport verify(Path directory) throws IOException {
    return guarded(
        directory,
        "verify",
        () -> {
          StoreLocation location = StoreLocation.toOpen(directory);
          try (Directory lucene = location.directory()) {
            if (!DirectoryReader.indexExists(lucene)) {
              throw Faults.missing(directory.toString(), null);
            }
            return new Verification(location).run();
          }
        });
  }

  /** Reads every byte of the last commit. */
  public VerifyReport verify() throws IOException {
    return guarded("verify", () -> new Verification(location).run());
  }

  @Override
  public void close() throws IOException {
    undisturbed(
        () ->
            guarded(
                "close",
                () -> {
                  IOUtils.close(snapshots, writer, location.directory());
                  return null;
                }));
  }

  private BlockWriter writer() {
    if (writer == null) {
      throw new UnsupportedOperationException(
          "the index at " + name() + " was opened for reading only");
    }
    return writer;
  }

  /** Writes; after any failure {@link #recover} is due. */
  private <T extends @Nullable Object> T writing(String doing, Writing<T> work) throws IOException {
    BlockWriter to = writer();
    try {
      if (!to.isFaulty()) {
        to.check();
      }
      return work.run(to);
    } catch (IOException | RuntimeException | Error e) {
      to.fail();
      // what another thread, or a merge in the background, met first closed the writer for all
      Throwable first = to.firstFailure();
      if (first != null && !first.equals(e)) {
        IOException named = Faults.named(first, name(), location.space(), doing);
        named.addSuppressed(e);
        throw named;
      }
      throw Faults.thrown(e, name(), location.space(), doing);
    }
  }

  private <T extends @Nullable Object> T guarded(String doing, Work<T> work) throws IOException {
    return guarded(location, doing, work);
  }

  /** Works and says in our words what fails. */
  static <T extends @Nullable Object> T guarded(StoreLocation at, String doing, Work<T> work)
      throws IOException {
    return guarded(at.name(), at.space(), doing, work);
  }

  private static <T extends @Nullable Object> T guarded(Path path, String doing, Work<T> work)
      throws IOException {
    return guarded(path.toString(), new DiskSpace(path), doing, work);
  }

  private static <T extends @Nullable Object> T guarded(
      String name, DiskSpace space, String doing, Work<T> work) throws IOException {
    try {
      return work.run();
    } catch (IndexSearcher.TooManyClauses e) {
      throw new IllegalArgumentException(
          "the query comes to more than "
              + IndexSearcher.getMaxClauseCount()
              + " words and names; ask for fewer",
          e);
    } catch (TooComplexToDeterminizeException e) {
      throw new IllegalArgumentException(
          "a word of the query has too many * and ? in it; ask for fewer", e);
    } catch (UncheckedIOException e) { // from where Lucene or Java lets none other through
      throw Faults.thrown(Objects.requireNonNull(e.getCause()), name, space, doing);
    } catch (IOException | RuntimeException | Error e) {
      throw Faults.thrown(e, name, space, doing);
    }
  }

  private interface Writing<T extends @Nullable Object> {
    T run(BlockWriter to) throws IOException;
  }

  /** Something that may fail. */
  interface Work<T extends @Nullable Object> {
    T run() throws IOException;
  }
}
