package org.quotidian;

/** The directory holds something else than an index that this version can read: one made by a newer
 * version, by another program, or no index at all but other files. */
public final class IndexIncompatibleException extends IndexException {
  private static final long serialVersionUID = 1L;

  IndexIncompatibleException(String message, Throwable cause) {
    super(message, cause);
  }

  IndexIncompatibleException(String message) {
    super(message);
  }
}
