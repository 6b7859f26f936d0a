package org.quotidian.index.commit;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.ThreadInterruptedException;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;
import org.quotidian.search.SearchTimeoutException;

/** Says in our words what Lucene reports in its own. */
public final class Faults {
  private static final long MEGABYTE = 1 << 20;

  private Faults() {}

  /**
   * Returns the {@link #named} exception for what came of the disk, of damaged files, of an interrupt or
   * of a want of memory.
   *
   * @throws RuntimeException if it is another: {@code failure} itself
   * @throws Error likewise
   */
  public static IOException thrown(Throwable failure, String where, DiskSpace space, String doing) {
    boolean outside =
        failure instanceof AlreadyClosedException
            || failure instanceof ThreadInterruptedException
            || failure instanceof VirtualMachineError
            || isMisreading(failure);
    if (!outside && failure instanceof RuntimeException mistake) {
      throw mistake;
    }
    if (!outside && failure instanceof Error error) {
      throw error;
    }
    return named(failure, where, space, doing);
  }

  /**
   * Returns what to throw for a failure of Lucene: an {@link IndexFault} where the reason is known, else
   * an exception that names the index.
   *
   * @param failure what Lucene threw
   * @param where the index, for people to read
   * @param space the room there
   * @param doing what was tried: "open", "add to" …
   */
  public static IOException named(Throwable failure, String where, DiskSpace space, String doing) {
    if (failure instanceof IndexFault fault) {
      return fault;
    }
    if (failure instanceof SearchTimeoutException timeout) {
      return timeout;
    }
    if (failure instanceof LockObtainFailedException) {
      return new IndexFault(
          IndexFault.Reason.LOCKED,
          "the index at "
              + where
              + " is in use by another writer; wait until that one has finished, or open it for"
              + " reading only",
          failure);
    }
    if (failure instanceof IndexNotFoundException) {
      return missing(where, failure);
    }
    if (isUnknownFormat(failure)) {
      return otherVersion(where, "another version", failure);
    }
    if (failure instanceof IndexFormatTooNewException) {
      return otherVersion(where, "a newer version", failure);
    }
    if (failure instanceof IndexFormatTooOldException) {
      return otherVersion(where, "a version too old to read", failure);
    }
    String what = "cannot " + doing + " the index at " + where + ": ";
    if (isOfInterrupt(failure)) {
      return interrupted(what + "the thread was interrupted", failure);
    }
    if (failure instanceof OutOfMemoryError) {
      return new IndexFault(
          IndexFault.Reason.MEMORY,
          what
              + "it took more memory than the heap of "
              + Runtime.getRuntime().maxMemory() / MEGABYTE
              + " megabytes has; give the process more (-Xmx), or, if the index is not large, verify"
              + " it: a damaged file can ask for any length",
          failure);
    }
    if (failure instanceof CorruptIndexException
        || failure instanceof EOFException
        || failure instanceof NoSuchFileException
        || failure instanceof FileNotFoundException
        || failure instanceof InternalError) {
      return new IndexFault(
          IndexFault.Reason.DAMAGED,
          "the index at "
              + where
              + " is damaged ("
              + failure.getMessage()
              + "); restore its files from a copy, or save what can be read into a new index",
          failure);
    }
    if (isMisreading(failure)) {
      return new IndexFault(
          IndexFault.Reason.DAMAGED,
          "the index at "
              + where
              + " seems to be damaged (reading it ended in "
              + failure
              + "); verify it, and restore its files from a copy or save what can be read into a new"
              + " index; if it is sound, this is a fault of the library",
          failure);
    }
    String why = reason(failure) + space.clause();
    return Thread.currentThread().isInterrupted()
        ? interrupted(what + "the thread was interrupted; " + why, failure)
        : new IOException(what + why, failure);
  }

  private static IndexFault otherVersion(String where, String by, Throwable failure) {
    return new IndexFault(
        IndexFault.Reason.INCOMPATIBLE,
        "the index at "
            + where
            + " was written by "
            + by
            + " ("
            + failure.getMessage()
            + "); this one has Lucene "
            + Version.LATEST
            + ": read it with the version that wrote it, or add its articles again to a new index",
        failure);
  }

  /** Lucene looks its formats up by name; one that is not there is of a version before or after. */
  private static boolean isUnknownFormat(Throwable failure) {
    String message = failure.getMessage();
    return (failure instanceof IllegalArgumentException
            || failure instanceof IndexFormatTooOldException)
        && message != null
        && (message.contains("Could not load codec") || message.startsWith("An SPI class"));
  }

  private static IOException interrupted(String message, Throwable failure) {
    Thread.currentThread().interrupt();
    InterruptedIOException interrupted = new InterruptedIOException(message);
    interrupted.initCause(failure);
    return interrupted;
  }

  /**
   * Tells whether bytes that are not what was written led the reading astray: Lucene checks a file's
   * sum when it merges it or is asked to, not when it reads. What callers did wrong is none of that.
   */
  private static boolean isMisreading(Throwable failure) {
    if (failure instanceof IndexOutOfBoundsException
        || failure instanceof NegativeArraySizeException) {
      return true;
    }
    return (failure instanceof RuntimeException || failure instanceof AssertionError)
        && !(failure instanceof AlreadyClosedException)
        && isThrownByLucene(failure);
  }

  private static boolean isThrownByLucene(Throwable failure) {
    for (StackTraceElement frame : failure.getStackTrace()) {
      String type = frame.getClassName();
      if (!type.startsWith("java.") && !type.startsWith("jdk.")) {
        return type.startsWith("org.apache.lucene.");
      }
    }
    return false;
  }

  /**
   * An interrupt closes the file being written, and what then uses that finds it closed; with assertions
   * on, Lucene asserts that the sync of a directory never fails. Closing after that may have taken the
   * interrupt away from the thread.
   */
  private static boolean isOfInterrupt(Throwable failure) {
    for (Throwable whileClosing : failure.getSuppressed()) {
      if (whileClosing instanceof ThreadInterruptedException) {
        return true;
      }
    }
    return failure instanceof ThreadInterruptedException
        || (Thread.currentThread().isInterrupted()
            && (failure instanceof ClosedChannelException || failure instanceof AssertionError));
  }

  /** Returns what a failure was, for people; the system's own word for it may be a bare path. */
  public static String reason(Throwable failure) {
    if (failure instanceof ClosedByInterruptException) {
      return "another thread was interrupted while it wrote";
    }
    if (failure instanceof AccessDeniedException denied) {
      return "this user may not read or write " + denied.getFile();
    }
    if (failure instanceof FileAlreadyExistsException there) {
      return there.getFile() + " is there, but is no directory (or a link that leads to none)";
    }
    String message = failure.getMessage();
    return message == null ? failure.toString() : message;
  }

  public static IndexFault missing(String where, @Nullable Throwable cause) {
    return new IndexFault(
        IndexFault.Reason.MISSING,
        "there is no index at " + where + "; create one by adding articles to it",
        cause);
  }
}
