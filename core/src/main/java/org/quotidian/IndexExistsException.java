package org.quotidian;

/** There is already an index where one was to be created. */
public final class IndexExistsException extends IndexException {
  private static final long serialVersionUID = 1L;

  IndexExistsException(String message, Throwable cause) {
    super(message, cause);
  }

  IndexExistsException(String message) {
    super(message);
  }
}
