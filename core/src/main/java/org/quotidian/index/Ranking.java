package org.quotidian.index;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** How matches are weighed: BM25, and how much a field counts. */
final class Ranking {
  /** Written into the norms, so the same for writing and for reading. */
  static final Similarity SIMILARITY = new BM25Similarity();

  /** A word in the headline counts so many times one in the text. */
  static final float TITLE = 2f;

  /** A word in a claim's source counts so many times one in its content. */
  static final float SOURCE = 0.5f;

  /** A source that resolves to nobody but reads like the name counts so many times a speaker. */
  static final float UNRESOLVED = 0.2f;

  private Ranking() {}
}
