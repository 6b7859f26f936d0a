package org.quotidian;

/** There is no index where one was to be opened. */
public final class IndexMissingException extends IndexException {
  private static final long serialVersionUID = 1L;

  IndexMissingException(String message, Throwable cause) {
    super(message, cause);
  }

  IndexMissingException(String message) {
    super(message);
  }
}
