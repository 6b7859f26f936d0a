package org.quotidian.benchmarks.peers;

import java.io.Closeable;

/** A search engine that holds the articles of a run. */
interface Peer extends Closeable {

  /** Finds the ten best articles of a question and reads their titles; returns how many there are. */
  int ask(Question question) throws Exception;
}
