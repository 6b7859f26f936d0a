package org.quotidian.benchmarks.peers;

import java.io.Closeable;
import java.io.IOException;

/** A search engine that holds the articles of a run. */
interface Peer extends Closeable {

  /** Finds the ten best articles of a question and reads their titles; returns how many there are. */
  int ask(Question question) throws Exception;

  /** Returns the processor time that it has taken outside of this process; 0 if it takes none. */
  default long elsewhereNanos() throws IOException {
    return 0;
  }
}
