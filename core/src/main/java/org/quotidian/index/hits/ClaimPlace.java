package org.quotidian.index.hits;

import java.io.IOException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BitSet;
import org.quotidian.index.layout.Parents;

/**
 * Where a claim stands in its block.
 *
 * @param parent the document of its article in the snapshot
 * @param number which of the article's claims it is, from 0
 */
record ClaimPlace(int parent, int number) {

  /** Returns the place of a document of a segment. */
  static ClaimPlace of(Parents parents, LeafReaderContext leaf, int doc) throws IOException {
    BitSet ends = parents.bits().getBitSet(leaf);
    if (ends == null) {
      throw new CorruptIndexException(
          "a segment of the index has claims but no article", "stored findings");
    }
    int number = doc == 0 ? 0 : doc - ends.prevSetBit(doc - 1) - 1;
    return new ClaimPlace(leaf.docBase + ends.nextSetBit(doc), number);
  }
}
