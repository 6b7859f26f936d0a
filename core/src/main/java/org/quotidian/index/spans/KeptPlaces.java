package org.quotidian.index.spans;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/** The places of many rare words of a segment: a number each, the article above and the place below. */
final class KeptPlaces {
  private final int most;
  private long[] packed = new long[64];
  private int size;

  /** Keeps so many places at most. */
  KeptPlaces(int most) {
    this.most = most;
  }

  /** Reads all places of a word; returns false if they are too many. */
  boolean add(PostingsEnum word) throws IOException {
    for (int doc = word.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = word.nextDoc()) {
      for (int left = word.freq(); left > 0; left--) {
        if (size == most) {
          return false;
        }
        if (size == packed.length) {
          packed = Arrays.copyOf(packed, Math.min(most, size * 2));
        }
        packed[size++] = (long) doc << 32 | word.nextPosition();
      }
    }
    return true;
  }

  /** Puts them in the order of articles, once all are there. */
  void order() {
    Arrays.sort(packed, 0, size);
  }

  /** Adds those of an article; returns whether there were any. */
  boolean addTo(int doc, Spans found) {
    int at = Arrays.binarySearch(packed, 0, size, (long) doc << 32);
    int first = at < 0 ? -at - 1 : at;
    int next = first;
    while (next < size && packed[next] >>> 32 == doc) {
      int place = (int) packed[next++];
      found.add(place, place, false);
    }
    return next > first;
  }
}
