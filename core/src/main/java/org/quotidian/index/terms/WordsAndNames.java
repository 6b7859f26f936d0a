package org.quotidian.index.terms;

import java.lang.ref.SoftReference;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.Gazetteer;

/**
 * What is remembered of the terms of words and of names from one text to the next. Used by one thread
 * at a time.
 */
public final class WordsAndNames {
  private final TermTable words;
  private final NameKeys names;

  private WordsAndNames(int slots, Gazetteer gazetteer) {
    names = new NameKeys(gazetteer);
    words = new TermTable(slots);
  }

  /** Returns the terms of words. */
  public TermTable words() {
    return words;
  }

  /** Returns the terms of names. */
  public NameKeys names() {
    return names;
  }

  /** As many as are used at the same time. Safe for use by many threads. */
  public static final class Pool {
    private static SoftReference<@Nullable Pool> last = new SoftReference<>(null);

    private final ConcurrentLinkedQueue<WordsAndNames> free = new ConcurrentLinkedQueue<>();
    private final int slots;
    private final Gazetteer gazetteer;

    /**
     * Makes a pool.
     *
     * @param slots how many slots the tables of words have
     * @param gazetteer whose other names are keys, too
     */
    public Pool(int slots, Gazetteer gazetteer) {
      this.slots = slots;
      this.gazetteer = gazetteer;
    }

    /**
     * Returns the pool that was last asked for if it is alike and the heap has room for it, else a new
     * one: the terms are those of words and names, whatever the index, so that who opens one index after
     * the other need not learn them again.
     *
     * @param slots how many slots the tables of words have
     * @param gazetteer whose other names are keys, too
     */
    public static synchronized Pool shared(int slots, Gazetteer gazetteer) {
      Pool pool = last.get();
      if (pool == null || pool.slots != slots || pool.gazetteer != gazetteer) {
        pool = new Pool(slots, gazetteer);
        last = new SoftReference<>(pool);
      }
      return pool;
    }

    public WordsAndNames take() {
      WordsAndNames taken = free.poll();
      return taken == null ? new WordsAndNames(slots, gazetteer) : taken;
    }

    public void giveBack(WordsAndNames taken) {
      free.add(taken);
    }
  }
}
