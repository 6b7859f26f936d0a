package org.quotidian.index.counts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * Counts by id: in how many articles, and how often. Each segment counts by its own numbers; only ids
 * that may be among the first are looked up and summed over the segments. (Whoever is among the first
 * with a sum of {@code s} has at least {@code s} divided by the number of segments in one of them.)
 */
final class Tally {
  private static final Comparator<Entry> ORDER =
      Comparator.comparingLong((Entry entry) -> -entry.articles)
          .thenComparingLong(entry -> -entry.occurrences)
          .thenComparing(entry -> entry.id);

  private final List<Counts> segments = new ArrayList<>();

  /** The ids of one segment, numbered in their order. */
  interface Ids {
    BytesRef id(int number) throws IOException;

    /** Returns the number of an id; if there is none, -1 less how many are before it. */
    int number(BytesRef id) throws IOException;

    /** Returns those of a field of many. */
    static Ids of(SortedSetDocValues values) {
      return new Ids() {
        @Override
        public BytesRef id(int number) throws IOException {
          return values.lookupOrd(number);
        }

        @Override
        public int number(BytesRef id) throws IOException {
          return (int) values.lookupTerm(id);
        }
      };
    }
  }

  private record Counts(Ids ids, int[] articles, int[] occurrences) {}

  /**
   * Adds the counts of a segment, by number of the id; the arrays must not be changed any more.
   *
   * @param occurrences as long as {@code articles}, or empty if they do not count
   */
  void add(Ids ids, int[] articles, int[] occurrences) {
    segments.add(new Counts(ids, articles, occurrences));
  }

  /** Returns the ids in the most articles, then those that occur most often, then by id. */
  List<Entry> top(int limit) throws IOException {
    long least = leastSum(limit);
    int share = (int) ((least + segments.size() - 1) / Math.max(1, segments.size()));
    Map<BytesRef, Sum> sums = new HashMap<>();
    for (int i = 0; i < segments.size(); i++) {
      gather(i, share, sums);
    }
    Map<BytesRef, Entry> entries = new HashMap<>();
    for (Map.Entry<BytesRef, Sum> one : sums.entrySet()) {
      BytesRef id = one.getKey();
      Sum sum = one.getValue();
      // elsewhere it has less than the share
      long possible =
          sum.articles + (long) (share - 1) * (segments.size() - sum.segments.cardinality());
      if (possible >= least) {
        complete(id, sum, share);
        entries.put(id, new Entry(id, sum.articles, sum.occurrences));
      }
    }
    List<Entry> sorted = sorted(entries);
    return List.copyOf(sorted.subList(0, Math.min(limit, sorted.size())));
  }

  /** Returns what the first {@code limit} have at least: that of the first in one of the segments. */
  private long leastSum(int limit) throws IOException {
    int most = 0;
    int least = 0;
    for (int i = 0; i < segments.size(); i++) {
      int here = leastOf(segments.get(i).articles, limit);
      if (here > least) {
        least = here;
        most = i;
      }
    }
    Map<BytesRef, Sum> sums = new HashMap<>();
    if (least > 1) {
      gather(most, least, sums);
    }
    if (sums.size() < limit) {
      return 1;
    }
    List<Long> articles = new ArrayList<>();
    for (Map.Entry<BytesRef, Sum> one : sums.entrySet()) {
      complete(one.getKey(), one.getValue(), Integer.MAX_VALUE);
      articles.add(one.getValue().articles);
    }
    articles.sort(Comparator.reverseOrder());
    return articles.get(limit - 1);
  }

  private static List<Entry> sorted(Map<BytesRef, Entry> entries) {
    List<Entry> sorted = new ArrayList<>(entries.values());
    sorted.sort(ORDER);
    return sorted;
  }

  /** Returns the count that the first {@code limit} have at least; 1 if there are fewer. */
  private static int leastOf(int[] counts, int limit) {
    PriorityQueue<Integer> most = new PriorityQueue<>();
    int least = 0;
    for (int count : counts) {
      if (count > least) {
        most.add(count);
        if (most.size() > limit) {
          most.remove();
        }
        if (most.size() == limit) {
          least = most.element();
        }
      }
    }
    return Math.max(1, least);
  }

  /** Adds up the ids that have {@code least} articles in the segment. */
  private void gather(int number, int least, Map<BytesRef, Sum> sums) throws IOException {
    Counts segment = segments.get(number);
    for (int id = 0; id < segment.articles.length; id++) {
      if (segment.articles[id] >= least) {
        BytesRef text = segment.ids.id(id);
        Sum sum = sums.get(text);
        if (sum == null) {
          sum = new Sum();
          sums.put(BytesRef.deepCopyOf(text), sum);
        }
        sum.add(number, segment, id);
      }
    }
  }

  /** Adds what an id has in the segments that have not been added, if it has fewer than a share there. */
  private void complete(BytesRef id, Sum sum, int share) throws IOException {
    for (int i = 0; i < segments.size() && share > 1; i++) {
      if (!sum.segments.get(i)) {
        Counts segment = segments.get(i);
        int number = segment.ids.number(id);
        if (number >= 0) {
          sum.add(i, segment, number);
        }
      }
    }
  }

  /** What an id has in some of the segments. */
  private static final class Sum {
    final BitSet segments = new BitSet();
    long articles;
    long occurrences;

    void add(int number, Counts segment, int id) {
      segments.set(number);
      articles += segment.articles[id];
      occurrences += segment.occurrences.length == 0 ? 0 : segment.occurrences[id];
    }
  }

  /**
   * The counts of one id.
   *
   * @param id the id
   * @param articles in how many articles
   * @param occurrences how often, 0 if that was not counted
   */
  record Entry(BytesRef id, long articles, long occurrences) {}
}
