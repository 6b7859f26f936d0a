package org.quotidian.index.repair;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NoLockFactory;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Article;
import org.quotidian.article.UnreadableArticleException;
import org.quotidian.index.commit.Faults;
import org.quotidian.index.commit.IndexFault;
import org.quotidian.index.commit.StoreLocation;
import org.quotidian.search.VerifyReport;

/**
 * Reads the last commit whole: every file's checksum, Lucene's structures, and that each block is one
 * article with its claims that can be read back.
 */
public final class Verification {
  /** A writer elsewhere may take a commit's files away while they are read; then it is read again. */
  private static final int TRIES = 3;

  private final StoreLocation location;
  private final Directory directory;
  private final String name;

  public Verification(StoreLocation location) {
    this.location = location;
    this.directory = location.directory();
    this.name = location.name();
  }

  /**
   * Reads it.
   *
   * @throws IndexFault if it is whole, but of another version or another program
   * @throws IOException if it cannot be told, as files may not be read or opened, or the thread was
   *     interrupted
   */
  public VerifyReport run() throws IOException {
    checkVersion();
    VerifyReport report = null;
    for (int i = 0; i < TRIES; i++) {
      long generation = SegmentInfos.getLastCommitGeneration(directory);
      report = runOnce();
      if (!report.sound() && Thread.currentThread().isInterrupted()) {
        // an interrupt closes the files that are read, which says nothing of what is in them
        throw new ClosedByInterruptException();
      }
      if (report.sound() || generation == SegmentInfos.getLastCommitGeneration(directory)) {
        return report;
      }
    }
    return report == null ? new VerifyReport(0, 0, List.of()) : report;
  }

  /** What is not ours to read is not damaged. */
  private void checkVersion() throws IOException {
    IOException fault = null;
    try {
      location.check();
    } catch (IOException | RuntimeException | InternalError | OutOfMemoryError e) {
      fault = Faults.named(e, name, location.space(), "verify");
    }
    if (fault instanceof IndexFault named
        && named.reason() == IndexFault.Reason.INCOMPATIBLE
        && isListWhole()) {
      throw named;
    }
  }

  private boolean isListWhole() {
    try (IndexInput in =
        directory.openInput(
            SegmentInfos.getLastCommitSegmentsFileName(directory), IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(in);
      return true;
    } catch (IOException | RuntimeException | InternalError e) {
      return false;
    }
  }

  private VerifyReport runOnce() throws IOException {
    List<String> problems = new ArrayList<>();
    checkFiles(problems);
    if (!problems.isEmpty()) {
      return new VerifyReport(readable(), 0, problems);
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      BlockCheck blocks = new BlockCheck(problems);
      blocks.run(reader);
      return new VerifyReport(blocks.articles(), blocks.claims(), problems);
    } catch (IOException | RuntimeException | InternalError | OutOfMemoryError e) {
      checkReached(e);
      problems.add(problem("it cannot be read: " + e));
      return new VerifyReport(readable(), 0, problems);
    }
  }

  /** Counts what could be saved. */
  private long readable() {
    Set<String> ids = new HashSet<>();
    try (Salvage salvage = Salvage.of(directory)) {
      boolean more = true;
      while (more) {
        try {
          Article article = salvage.next();
          more = article != null;
          if (article != null) {
            ids.add(article.id());
          }
        } catch (UnreadableArticleException e) {
          // not counted
        }
      }
    } catch (IOException e) {
      // then there is no more
    }
    return ids.size();
  }

  /**
   * Checks that a failure came of what is in the files, not of a system that would not open them: for
   * want of rights, or of handles.
   *
   * @throws FileSystemException if it did not
   */
  private static void checkReached(@Nullable Throwable failure) throws FileSystemException {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof FileSystemException refused && !(cause instanceof NoSuchFileException)) {
        throw refused;
      }
    }
  }

  private void checkFiles(List<String> problems) throws IOException {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(log, false, StandardCharsets.UTF_8);
        CheckIndex check =
            new CheckIndex(
                directory, NoLockFactory.INSTANCE.obtainLock(directory, "verify.lock"))) {
      check.setInfoStream(out);
      check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS);
      CheckIndex.Status status = check.checkIndex();
      if (status.clean) {
        return;
      }
      for (CheckIndex.Status.SegmentInfoStatus segment : status.segmentInfos) {
        if (segment.error != null) {
          checkReached(segment.error);
          problems.add(problem("segment " + segment.name + ": " + segment.error.getMessage()));
        }
      }
      if (problems.isEmpty()) {
        checkListReached();
        problems.add(problem("its list of segments cannot be read"));
      }
    } catch (IOException | RuntimeException | InternalError | OutOfMemoryError e) {
      checkReached(e);
      problems.add(problem(String.valueOf(e.getMessage())));
    }
  }

  /** Lucene's check says only that it could not read the list. */
  private void checkListReached() throws IOException {
    try {
      SegmentInfos.readLatestCommit(directory);
    } catch (FileSystemException e) {
      checkReached(e);
    } catch (IOException | RuntimeException | InternalError | OutOfMemoryError e) {
      // what is in it is wrong
    }
  }

  private String problem(String what) {
    return "the index at "
        + name
        + " is damaged: "
        + what
        + "; restore its files from a copy, or save what can be read into a new index";
  }
}
