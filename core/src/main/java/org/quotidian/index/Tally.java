package org.quotidian.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
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

    /** Returns the number of an id, or a negative one. */
    int number(BytesRef id) throws IOException;
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
    Map<BytesRef, Entry> entries = new HashMap<>();
    for (Counts segment : segments) {
      gather(segment, leastOf(segment.articles, limit), entries);
    }
    long least = 1;
    if (entries.size() > limit) {
      List<Entry> sorted = sorted(entries);
      least = sorted.get(limit - 1).articles;
    }
    int share = (int) ((least + segments.size() - 1) / Math.max(1, segments.size()));
    for (Counts segment : segments) {
      gather(segment, share, entries);
    }
    List<Entry> sorted = sorted(entries);
    return List.copyOf(sorted.subList(0, Math.min(limit, sorted.size())));
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

  /** Sums up the ids that have {@code least} articles in the segment. */
  private void gather(Counts segment, int least, Map<BytesRef, Entry> entries) throws IOException {
    for (int number = 0; number < segment.articles.length; number++) {
      if (segment.articles[number] >= least) {
        BytesRef id = segment.ids.id(number);
        if (!entries.containsKey(id)) {
          Entry entry = sum(BytesRef.deepCopyOf(id));
          entries.put(entry.id, entry);
        }
      }
    }
  }

  private Entry sum(BytesRef id) throws IOException {
    long articles = 0;
    long occurrences = 0;
    for (Counts segment : segments) {
      int number = segment.ids.number(id);
      if (number >= 0) {
        articles += segment.articles[number];
        occurrences += segment.occurrences.length == 0 ? 0 : segment.occurrences[number];
      }
    }
    return new Entry(id, articles, occurrences);
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
