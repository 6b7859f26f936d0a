package org.quotidian;

/** Files of the index are missing, cut short or altered. */
public final class IndexDamagedException extends IndexException {
  private static final long serialVersionUID = 1L;

  IndexDamagedException(String message, Throwable cause) {
    super(message, cause);
  }

  IndexDamagedException(String message) {
    super(message);
  }
}
