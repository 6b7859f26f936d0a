package org.quotidian.index;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;

/** Tells articles from claims. */
final class Parents {
  /** Matches every article and no claim. */
  static final Query QUERY = new TermQuery(new Term(Fields.LEVEL, Fields.ARTICLE));

  private final BitSetProducer bits = new QueryBitSetProducer(QUERY);

  /** Returns what marks the articles of a segment, remembered as long as the segment lives. */
  BitSetProducer bits() {
    return bits;
  }
}
