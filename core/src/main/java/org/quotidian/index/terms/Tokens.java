package org.quotidian.index.terms;

import org.quotidian.text.AnnotatedText;

/** Finds tokens by their offsets. */
public final class Tokens {

  private Tokens() {}

  /** Returns the first token that starts at the offset or behind it; their count if none does. */
  public static int firstAt(AnnotatedText text, int offset) {
    int low = 0;
    int high = text.tokenCount();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (text.tokenStart(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
