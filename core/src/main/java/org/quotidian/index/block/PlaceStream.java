package org.quotidian.index.block;

import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/** Feeds terms at positions, which must not go down. Reused. */
final class PlaceStream extends TokenStream {
  private final BytesTermAttribute bytes = addAttribute(BytesTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private BytesRef[] terms = new BytesRef[128];
  private int[] positions = new int[128];
  private int size;
  private int at;

  void empty() {
    size = 0;
  }

  void add(BytesRef term, int position) {
    if (size == terms.length) {
      terms = Arrays.copyOf(terms, size * 2);
      positions = Arrays.copyOf(positions, size * 2);
    }
    terms[size] = term;
    positions[size] = position;
    size++;
  }

  boolean isEmpty() {
    return size == 0;
  }

  @Override
  public void reset() {
    at = 0;
  }

  @Override
  public boolean incrementToken() {
    if (at == size) {
      return false;
    }
    step.setPositionIncrement(positions[at] - (at == 0 ? -1 : positions[at - 1]));
    bytes.setBytesRef(terms[at]);
    at++;
    return true;
  }
}
