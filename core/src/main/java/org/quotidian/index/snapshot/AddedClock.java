package org.quotidian.index.snapshot;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.jspecify.annotations.Nullable;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.layout.Instants;
import org.quotidian.index.layout.Parents;

/**
 * Says when articles are added: the clock's time, but for every article later than for the one before,
 * be the clock set back or slow. What is asked for since a moment is so neither missed nor seen twice.
 * Safe for use by many threads.
 */
public final class AddedClock {
  private static final Remembered<Instant> AS_OF = new Remembered<>();

  private final AtomicLong last;

  /** Goes on behind the time {@code last}. */
  public AddedClock(long last) {
    this.last = new AtomicLong(last);
  }

  /** Returns the time of the next article. */
  public long next() {
    long now = Instants.micros(Instant.now());
    return last.updateAndGet(before -> Math.max(before + 1, now));
  }

  /** Returns the time of the last article. */
  public long last() {
    return last.get();
  }

  /** Returns up to when a snapshot knows what was added; 1970 for one that never had an article. */
  public static Instant asOf(IndexSearcher snapshot) throws IOException {
    IndexReader reader = snapshot.getIndexReader();
    return AS_OF.of(reader.getReaderCacheHelper(), () -> asOf(reader));
  }

  private static Instant asOf(IndexReader reader) throws IOException {
    long last = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      DocValuesSkipper skipper = leaf.reader().getDocValuesSkipper(Fields.ADDED);
      if (skipper != null) {
        last = Math.max(last, skipper.maxValue());
      }
    }
    return Instants.ofMicros(last);
  }

  /** Returns the articles of a query that were added after a moment; all if there is none. */
  public static Query since(@Nullable Instant moment, Query articles) {
    return moment == null
        ? articles
        : new BooleanQuery.Builder()
            .add(articles, Occur.MUST)
            .add(after(moment), Occur.FILTER)
            .build();
  }

  /** Returns the claims of a query whose articles were added after a moment; all if there is none. */
  public static Query since(@Nullable Instant moment, Query claims, Parents parents) {
    return moment == null
        ? claims
        : new BooleanQuery.Builder()
            .add(claims, Occur.MUST)
            .add(new ToChildBlockJoinQuery(after(moment), parents.bits()), Occur.FILTER)
            .build();
  }

  private static Query after(Instant moment) {
    return NumericDocValuesField.newSlowRangeQuery(
        Fields.ADDED, Instants.micros(moment) + 1, Long.MAX_VALUE);
  }
}
