package org.quotidian.index;

import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What is remembered of the terms of words and of names from one text to the next. Used by one thread
 * at a time.
 */
final class WordsAndNames {
  final TermTable words;
  final NameKeys names = new NameKeys();

  private WordsAndNames(int slots) {
    words = new TermTable(slots);
  }

  /** As many as are used at the same time. Safe for use by many threads. */
  static final class Pool {
    private final ConcurrentLinkedQueue<WordsAndNames> free = new ConcurrentLinkedQueue<>();
    private final int slots;

    /** Makes a pool whose tables of words have so many slots. */
    Pool(int slots) {
      this.slots = slots;
    }

    WordsAndNames take() {
      WordsAndNames taken = free.poll();
      return taken == null ? new WordsAndNames(slots) : taken;
    }

    void giveBack(WordsAndNames taken) {
      free.add(taken);
    }
  }
}
