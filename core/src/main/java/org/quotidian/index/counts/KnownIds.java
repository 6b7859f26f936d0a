package org.quotidian.index.counts;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;
import org.quotidian.index.snapshot.Remembered;

/**
 * The ids of a field of a segment, of which the numbers are remembered as long as the segment lives:
 * whoever is named most is so for many questions, and to look for an id is to unpack a block of them.
 */
final class KnownIds implements Tally.Ids {
  /** So many are remembered of a field of a segment, each with about a hundred bytes: there may be thirty segments. */
  private static final int MOST = 1 << 9;

  private static final Remembered<Map<String, Map<BytesRef, Integer>>> OF_SEGMENTS =
      new Remembered<>();

  private final Tally.Ids values;
  private final Map<BytesRef, Integer> known;

  private KnownIds(Tally.Ids values, Map<BytesRef, Integer> known) {
    this.values = values;
    this.known = known;
  }

  /**
   * Returns those of a field.
   *
   * @param values which knows them all
   */
  static KnownIds of(LeafReaderContext leaf, String field, Tally.Ids values) throws IOException {
    Map<String, Map<BytesRef, Integer>> fields =
        OF_SEGMENTS.of(leaf.reader().getCoreCacheHelper(), ConcurrentHashMap::new);
    return new KnownIds(values, fields.computeIfAbsent(field, name -> new ConcurrentHashMap<>()));
  }

  @Override
  public BytesRef id(int number) throws IOException {
    return values.id(number); // they are asked for in order, which is quick
  }

  @Override
  public int number(BytesRef id) throws IOException {
    Integer number = known.get(id);
    if (number == null) {
      number = values.number(id);
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(BytesRef.deepCopyOf(id), number);
    }
    return number;
  }
}
