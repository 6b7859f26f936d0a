package org.quotidian.index.writing;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets those who write one id go one after the other, so that what is in the index and what is known of
 * it are the work of the same one. Other ids hardly ever wait. Safe for use by many threads.
 */
final class Turns {
  /** A power of two, many times the threads that write. */
  private static final int LOCKS = 256;

  private final Lock[] locks = new Lock[LOCKS];

  Turns() {
    for (int i = 0; i < LOCKS; i++) {
      locks[i] = new ReentrantLock();
    }
  }

  /** Returns the lock to hold while the id is written. */
  Lock of(String id) {
    int hash = id.hashCode();
    return locks[(hash ^ hash >>> 16) & LOCKS - 1];
  }
}
