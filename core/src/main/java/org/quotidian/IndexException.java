package org.quotidian;

import java.io.IOException;

/**
 * An index cannot be used: the message says what happened, where, and what to do about it. Each
 * subclass is one reason; other failures of the disk are plain {@link IOException}s.
 */
public abstract class IndexException extends IOException {
  private static final long serialVersionUID = 1L;

  IndexException(String message, Throwable cause) {
    super(message, cause);
  }

  IndexException(String message) {
    super(message);
  }
}
