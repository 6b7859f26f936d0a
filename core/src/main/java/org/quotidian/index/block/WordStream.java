package org.quotidian.index.block;

import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.quotidian.index.terms.TermSequence;

/** Feeds ranges of a {@link TermSequence} to the index writer as they are: nothing is copied. */
public final class WordStream extends TokenStream {
  /** How far apart two ranges stand, so that no phrase matches across. */
  private static final int GAP = 100;

  private final BytesTermAttribute bytes = addAttribute(BytesTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private TermSequence terms;
  private int[] bounds = new int[8];
  private int ranges;
  private int range;
  private int at;
  private int lastPlace;

  public WordStream(TermSequence terms) {
    this.terms = terms;
  }

  /** Starts with no range at all. */
  public WordStream of(TermSequence sequence) {
    terms = sequence;
    ranges = 0;
    return this;
  }

  /** Adds the terms {@code [from, to)}. */
  WordStream range(int from, int to) {
    if (from < to) {
      if (bounds.length == ranges * 2) {
        bounds = Arrays.copyOf(bounds, bounds.length * 2);
      }
      bounds[ranges * 2] = from;
      bounds[ranges * 2 + 1] = to;
      ranges++;
    }
    return this;
  }

  /** Adds all terms. */
  public WordStream whole() {
    return range(0, terms.size());
  }

  /** Tells whether there is nothing to feed. */
  boolean isEmpty() {
    return ranges == 0;
  }

  @Override
  public void reset() {
    range = 0;
    at = ranges == 0 ? 0 : bounds[0];
    lastPlace = -1;
  }

  @Override
  public boolean incrementToken() {
    if (range == ranges) {
      return false;
    }
    if (at == bounds[range * 2 + 1]) {
      range++;
      if (range == ranges) {
        return false;
      }
      at = bounds[range * 2];
      step.setPositionIncrement(GAP);
    } else if (at == bounds[range * 2]) {
      step.setPositionIncrement(range == 0 && at == 0 ? terms.place(0) + 1 : 1);
    } else {
      step.setPositionIncrement(terms.place(at) - lastPlace);
    }
    lastPlace = terms.place(at);
    bytes.setBytesRef(terms.term(at));
    at++;
    return true;
  }
}
