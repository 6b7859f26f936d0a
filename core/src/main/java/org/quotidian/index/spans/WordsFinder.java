package org.quotidian.index.spans;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/** Finds the places of any of several words of a text. */
final class WordsFinder implements SpanFinder {
  private final PriorityQueue<PostingsEnum> byDoc =
      new PriorityQueue<>(Comparator.comparingInt(DocIdSetIterator::docID));
  private final List<PostingsEnum> here = new ArrayList<>();

  WordsFinder(List<PostingsEnum> words) {
    byDoc.addAll(words);
  }

  @Override
  public void find(int doc, Spans found) throws IOException {
    found.clear();
    here.clear();
    for (PostingsEnum next = byDoc.peek();
        next != null && next.docID() <= doc;
        next = byDoc.peek()) {
      byDoc.poll();
      int at = next.docID() < doc ? next.advance(doc) : doc;
      if (at == doc) {
        here.add(next);
      } else if (at != DocIdSetIterator.NO_MORE_DOCS) {
        byDoc.add(next);
      }
    }
    for (PostingsEnum word : here) {
      for (int left = word.freq(); left > 0; left--) {
        int place = word.nextPosition();
        found.add(place, place, false);
      }
    }
    byDoc.addAll(here);
    found.order();
  }
}
