package org.quotidian.index.block;

import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * Feeds terms of which only the document, or the number of times, counts; the index itself joins those
 * that come twice. Reused.
 */
final class TermBag extends TokenStream {
  private final BytesTermAttribute bytes = addAttribute(BytesTermAttribute.class);
  private final TermFrequencyAttribute times = addAttribute(TermFrequencyAttribute.class);
  private BytesRef[] terms = new BytesRef[64];
  private int[] counts = new int[64];
  private int size;
  private int at;

  TermBag empty() {
    size = 0;
    return this;
  }

  /** Adds a term; one that is in already counts once more. */
  void add(BytesRef term) {
    add(term, 1);
  }

  /** Adds terms that count once each. */
  void addAll(BytesRef[] all) {
    for (BytesRef term : all) {
      add(term, 1);
    }
  }

  /** Adds a term that counts {@code count} times more. */
  void add(BytesRef term, int count) {
    if (size == terms.length) {
      terms = Arrays.copyOf(terms, size * 2);
      counts = Arrays.copyOf(counts, size * 2);
    }
    terms[size] = term;
    counts[size] = count;
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
    clearAttributes(); // the end of the stream before left a position increment of 0
    bytes.setBytesRef(terms[at]);
    times.setTermFrequency(counts[at]);
    at++;
    return true;
  }
}
