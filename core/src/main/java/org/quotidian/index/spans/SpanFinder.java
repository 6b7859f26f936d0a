package org.quotidian.index.spans;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places of something in one text of the articles of a segment, asked in ascending order and
 * once of each article.
 */
interface SpanFinder {

  /** Puts what the article has in place of what {@code found} held, in order. */
  void find(int doc, Spans found) throws IOException;

  /**
   * Puts what the article has before a place in place of what {@code found} held, in order.
   *
   * @param behind no stretch reaches this place
   */
  default void findBefore(int doc, int behind, Spans found) throws IOException {
    find(doc, found);
    found.retain(number -> found.last(number) < behind);
  }

  /**
   * Returns how many the article has, where it does not matter where they are.
   *
   * @param room where they may be put
   */
  default int count(int doc, Spans room) throws IOException {
    find(doc, room);
    return room.size();
  }

  /**
   * Returns the articles that may have it, and perhaps others, which the finder itself goes along: who
   * asks of these in their order spares looking for them twice. Null if it does not know them.
   */
  default @Nullable DocIdSetIterator articles() {
    return null;
  }

  /** Tells whether finding costs so much that it pays to ask first where it may stand. */
  default boolean isDear() {
    return false;
  }

  /** Puts where it may stand, and perhaps more, in place of what {@code found} held, in order. */
  default void perhaps(int doc, Spans found) throws IOException {
    find(doc, found);
  }

  /**
   * After {@link #perhaps} on the same article, puts what it has within given stretches in place of
   * what {@code found} held, in order; perhaps more, but nothing that {@link #find} would not.
   */
  default void findAmong(int doc, Spans among, Spans found) throws IOException {
    find(doc, found);
  }

  /** Adds the words, phrases and names that it is made of, wherever they stand, in no order. */
  default void parts(int doc, Spans found) throws IOException {
    Spans own = new Spans();
    find(doc, own);
    found.addAll(own);
  }
}
