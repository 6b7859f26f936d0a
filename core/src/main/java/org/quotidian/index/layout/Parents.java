package org.quotidian.index.layout;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;

/** Tells articles from claims. */
public final class Parents {
  /** Matches every article and no claim. */
  public static final Query QUERY = new TermQuery(new Term(Fields.LEVEL, Fields.ARTICLE));

  private final BitSetProducer bits = new QueryBitSetProducer(QUERY);

  /** Returns what marks the articles of a segment, remembered as long as the segment lives. */
  public BitSetProducer bits() {
    return bits;
  }
}
