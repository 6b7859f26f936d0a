package org.quotidian.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.ThreadInterruptedException;
import org.jspecify.annotations.Nullable;
import org.quotidian.search.SearchTimeoutException;

/** Says in our words what Lucene reports in its own. */
final class Faults {

  private Faults() {}

  /**
   * Returns what to throw for a failure of Lucene: an {@link IndexFault} where the reason is known, else
   * an exception that names the index.
   *
   * @param failure what Lucene threw
   * @param where the index, for people to read
   * @param space the room there
   * @param doing what was tried: "open", "add to" …
   */
  static IOException named(Throwable failure, String where, DiskSpace space, String doing) {
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
    if (failure instanceof IndexFormatTooNewException) {
      return new IndexFault(
          IndexFault.Reason.INCOMPATIBLE,
          "the index at " + where + " was written by a newer version; use that version to read it",
          failure);
    }
    if (failure instanceof IndexFormatTooOldException) {
      return new IndexFault(
          IndexFault.Reason.INCOMPATIBLE,
          "the index at " + where + " was written by a version too old to read; create it again",
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
    String what = "cannot " + doing + " the index at " + where + ": ";
    // an interrupt closes the file being written; what then uses it finds it closed
    if (failure instanceof ThreadInterruptedException
        || (failure instanceof ClosedChannelException && Thread.currentThread().isInterrupted())) {
      Thread.currentThread().interrupt();
      InterruptedIOException interrupted =
          new InterruptedIOException(what + "the thread was interrupted");
      interrupted.initCause(failure);
      return interrupted;
    }
    return new IOException(what + reason(failure) + space.clause(), failure);
  }

  /** What another thread, or a merge in the background, met first closed the writer for all. */
  private static String reason(Throwable failure) {
    Throwable first =
        failure instanceof AlreadyClosedException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    String message = first.getMessage();
    return message == null ? first.toString() : message;
  }

  static IndexFault missing(String where, @Nullable Throwable cause) {
    return new IndexFault(
        IndexFault.Reason.MISSING,
        "there is no index at " + where + "; create one by adding articles to it",
        cause);
  }
}
