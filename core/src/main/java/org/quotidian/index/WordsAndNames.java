package org.quotidian.index;

import java.util.concurrent.ConcurrentLinkedQueue;
import org.quotidian.entity.Gazetteer;

/**
 * What is remembered of the terms of words and of names from one text to the next. Used by one thread
 * at a time.
 */
final class WordsAndNames {
  final TermTable words;
  final NameKeys names;

  private WordsAndNames(int slots, Gazetteer gazetteer) {
    names = new NameKeys(gazetteer);
    words = new TermTable(slots);
  }

  /** As many as are used at the same time. Safe for use by many threads. */
  static final class Pool {
    private final ConcurrentLinkedQueue<WordsAndNames> free = new ConcurrentLinkedQueue<>();
    private final int slots;
    private final Gazetteer gazetteer;

    /**
     * Makes a pool.
     *
     * @param slots how many slots the tables of words have
     * @param gazetteer whose other names are keys, too
     */
    Pool(int slots, Gazetteer gazetteer) {
      this.slots = slots;
      this.gazetteer = gazetteer;
    }

    WordsAndNames take() {
      WordsAndNames taken = free.poll();
      return taken == null ? new WordsAndNames(slots, gazetteer) : taken;
    }

    void giveBack(WordsAndNames taken) {
      free.add(taken);
    }
  }
}
