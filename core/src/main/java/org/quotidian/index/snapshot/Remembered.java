package org.quotidian.index.snapshot;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/**
 * What is worked out once of a segment, or of a snapshot, and forgotten when that is closed. Safe for use
 * by many threads.
 *
 * @param <T> what it is; immutable, or itself safe for use by many threads
 */
public final class Remembered<T> {
  private final Map<IndexReader.CacheKey, T> known = new ConcurrentHashMap<>();

  /** Works it out. */
  public interface Work<T> {
    T run() throws IOException;
  }

  /**
   * Returns what is remembered, or works it out.
   *
   * @param of the segment or snapshot; null if it cannot be told from others, then nothing is remembered
   */
  public T of(IndexReader.@Nullable CacheHelper of, Work<T> work) throws IOException {
    if (of == null) {
      return work.run();
    }
    T value = known.get(of.getKey());
    if (value == null) {
      value = work.run();
      T before = known.putIfAbsent(of.getKey(), value);
      if (before == null) {
        of.addClosedListener(known::remove);
      } else {
        value = before;
      }
    }
    return value;
  }
}
