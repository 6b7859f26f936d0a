package org.quotidian.index;

import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What reading the text of hits again needs and remembers from one search to the next: the terms of
 * words and of names. Used by one search at a time.
 */
final class SnippetTables {
  private static final int WORDS = 1 << 15;

  final TermTable words = new TermTable(WORDS);
  final NameKeys names = new NameKeys();
  final TermSequence sequence = new TermSequence();

  private SnippetTables() {}

  /** Tables for as many searches as run at the same time. Safe for use by many threads. */
  static final class Pool {
    private final ConcurrentLinkedQueue<SnippetTables> free = new ConcurrentLinkedQueue<>();

    SnippetTables take() {
      SnippetTables tables = free.poll();
      return tables == null ? new SnippetTables() : tables;
    }

    void giveBack(SnippetTables tables) {
      free.add(tables);
    }
  }
}
