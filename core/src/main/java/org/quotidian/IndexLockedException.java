package org.quotidian;

/** Another writer, in this process or another one, has the index open. */
public final class IndexLockedException extends IndexException {
  private static final long serialVersionUID = 1L;

  IndexLockedException(String message, Throwable cause) {
    super(message, cause);
  }

  IndexLockedException(String message) {
    super(message);
  }
}
