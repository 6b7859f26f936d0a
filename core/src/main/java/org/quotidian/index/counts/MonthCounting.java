package org.quotidian.index.counts;

import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.quotidian.index.layout.Instants;
import org.quotidian.index.snapshot.Deadline;
import org.quotidian.index.snapshot.Matches;
import org.quotidian.search.MonthCount;

/** Counts the documents that match by the month of their article, in one pass over its dates. */
public final class MonthCounting {
  private final IndexSearcher snapshot;
  private final String published;
  private final SortedMap<YearMonth, long[]> counts = new TreeMap<>();

  /**
   * Says what is counted.
   *
   * @param published the field of the date
   */
  public MonthCounting(IndexSearcher snapshot, String published) {
    this.snapshot = snapshot;
    this.published = published;
  }

  /** Returns the months of those that match and have a date, in order. */
  public List<MonthCount> count(Query query) throws IOException {
    Weight weight = Matches.weight(snapshot, query);
    Deadline deadline = Deadline.ofCounting();
    for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
      count(leaf, Matches.in(leaf, weight, deadline));
    }
    List<MonthCount> months = new ArrayList<>();
    counts.forEach((month, count) -> months.add(new MonthCount(month, count[0])));
    return months;
  }

  private void count(LeafReaderContext leaf, FixedBitSet matches) throws IOException {
    NumericDocValues dates = DocValues.getNumeric(leaf.reader(), published);
    long from = 0;
    long before = 0;
    long[] month = {0};
    for (int doc = dates.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = dates.nextDoc()) {
      if (!matches.get(doc)) {
        continue;
      }
      long millis = dates.longValue();
      if (millis < from || millis >= before) {
        YearMonth of = YearMonth.from(Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC));
        from = start(of);
        before = start(of.plusMonths(1));
        month = counts.computeIfAbsent(of, none -> new long[1]);
      }
      month[0]++;
    }
  }

  private static long start(YearMonth month) {
    return Instants.millis(month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
