package org.quotidian.index.counts;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.Entity;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.stored.StoredArticles;

/**
 * Tells how articles call an entity: its name by the first article seen, the spellings by the values
 * of {@link Fields#SPELLED}, of which those of one entity lie next to each other.
 */
final class Naming {
  /** So many articles are looked into for spellings. */
  private static final int SEEN = 100;

  private final IndexSearcher snapshot;
  private final BytesRef id;
  private final BytesRef lowest;
  private final BytesRef behind;
  private final Spellings spellings = new Spellings();
  private @Nullable Entity entity;
  private int seen;
  private int base;
  private @Nullable SortedSetDocValues values;
  private Tally.@Nullable Ids ids;
  private int[] counts = {};
  private int first;

  Naming(IndexSearcher snapshot, BytesRef id) {
    this.snapshot = snapshot;
    this.id = id;
    this.lowest = followed(id, Fields.SPELLED_BY);
    this.behind = followed(id, (byte) (Fields.SPELLED_BY + 1));
  }

  private static BytesRef followed(BytesRef id, byte mark) {
    BytesRefBuilder builder = new BytesRefBuilder();
    builder.append(id);
    builder.append(mark);
    return builder.toBytesRef();
  }

  /** Goes on with the articles of a segment. */
  void turnTo(LeafReaderContext leaf) throws IOException {
    finishSegment();
    base = leaf.docBase;
    SortedSetDocValues spelled = DocValues.getSortedSet(leaf.reader(), Fields.SPELLED);
    ids = KnownIds.of(leaf, Fields.SPELLED, Tally.Ids.of(spelled));
    first = place(ids, lowest);
    counts = new int[place(ids, behind) - first];
    values = spelled;
  }

  /** Tells whether further articles change anything. */
  boolean wantsMore() {
    return seen < SEEN;
  }

  /** Looks into an article of the segment; they come in order. */
  void see(int article) throws IOException {
    if (seen++ >= SEEN) {
      return;
    }
    if (entity == null) {
      String wanted = id.utf8ToString();
      for (Entity named : StoredArticles.readEntities(snapshot.storedFields(), base + article)) {
        if (named.id().equals(wanted)) {
          entity = named;
        }
      }
    }
    if (values != null && counts.length > 0 && values.advanceExact(article)) {
      for (int i = 0; i < values.docValueCount(); i++) {
        long number = values.nextOrd() - first;
        if (number >= 0 && number < counts.length) {
          counts[(int) number]++;
        }
      }
    }
  }

  /** Returns the entity as the first article names it; null if none did. */
  @Nullable Entity entity() {
    return entity;
  }

  /** Returns the most frequent spellings. */
  List<String> spellings() throws IOException {
    finishSegment();
    return spellings.top();
  }

  private void finishSegment() throws IOException {
    for (int i = 0; i < counts.length; i++) {
      if (ids != null && counts[i] > 0) {
        BytesRef value = ids.id(first + i);
        int start = id.length + 1;
        String spelling =
            new BytesRef(value.bytes, value.offset + start, value.length - start).utf8ToString();
        spellings.add(spelling, counts[i]);
      }
    }
    counts = new int[0];
  }

  private static int place(Tally.Ids ids, BytesRef value) throws IOException {
    int found = ids.number(value);
    return found >= 0 ? found : -found - 1;
  }
}
