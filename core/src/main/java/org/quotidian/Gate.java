package org.quotidian;

import java.io.IOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.quotidian.index.commit.IndexFault;

/**
 * Lets many in at once, or one alone, and nobody once closed; and gives the failures inside their
 * public names.
 */
final class Gate {
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final String name;
  private boolean closed;

  Gate(String name) {
    this.name = name;
  }

  /** Works beside others. */
  <T extends @Nullable Object> T shared(Work<T> work) throws IOException {
    return under(lock.readLock(), work);
  }

  /**
   * Works alone.
   *
   * @throws IllegalStateException if this thread is inside already, beside others: it would wait for
   *     itself
   */
  <T extends @Nullable Object> T alone(Work<T> work) throws IOException {
    checkOutside();
    return under(lock.writeLock(), work);
  }

  /**
   * Waits until all others have left, closes, and lets nobody in again.
   *
   * @throws IllegalStateException if this thread is inside
   */
  void close(Closing closing) throws IOException {
    checkOutside();
    lock.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        named(
            () -> {
              closing.run();
              return name;
            });
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  private void checkOutside() {
    if (lock.getReadHoldCount() > 0) {
      throw new IllegalStateException(
          "the index at "
              + name
              + " is being used further up in this same call, by which a tagger or an extractor was"
              + " called: commit, refresh and close it when that has returned");
    }
  }

  /** Works and gives failures their public names. */
  static <T extends @Nullable Object> T named(Work<T> work) throws IOException {
    try {
      return work.run();
    } catch (IndexFault e) {
      throw named(e);
    }
  }

  private <T extends @Nullable Object> T under(Lock held, Work<T> work) throws IOException {
    held.lock();
    try {
      if (closed) {
        throw new IllegalStateException("the index at " + name + " is closed");
      }
      return named(work);
    } finally {
      held.unlock();
    }
  }

  private static IndexException named(IndexFault fault) {
    String message = String.valueOf(fault.getMessage());
    return switch (fault.reason()) {
      case MISSING -> new IndexMissingException(message, fault);
      case EXISTS -> new IndexExistsException(message, fault);
      case LOCKED -> new IndexLockedException(message, fault);
      case DAMAGED -> new IndexDamagedException(message, fault);
      case MEMORY -> new IndexMemoryException(message, fault);
      case INCOMPATIBLE -> new IndexIncompatibleException(message, fault);
    };
  }

  /** Something that may fail. */
  interface Work<T extends @Nullable Object> {
    T run() throws IOException;
  }

  /** The end. */
  interface Closing {
    void run() throws IOException;
  }
}
