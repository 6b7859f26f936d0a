package org.quotidian;

/**
 * Working on the index took more memory than the heap has. Either there is too little of it, or a file
 * is damaged and a rotten length in it asked for any amount; {@link NewsIndex#verify()} tells which.
 */
public final class IndexMemoryException extends IndexException {
  private static final long serialVersionUID = 1L;

  IndexMemoryException(String message, Throwable cause) {
    super(message, cause);
  }
}
