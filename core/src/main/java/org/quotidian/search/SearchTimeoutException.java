package org.quotidian.search;

import java.io.IOException;

/** Counting took too long to be finished; a narrower query takes less. */
public final class SearchTimeoutException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Says what took how long. */
  public SearchTimeoutException(String message) {
    super(message);
  }
}
