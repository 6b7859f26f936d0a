package org.quotidian.entity.tagging;

/** How a sentence is written: all in capitals, like a headline, or very short. */
final class SentenceStyle {
  private SentenceStyle() {}

  /** Marks the first word of a sentence and tells how the sentence is written. */
  static int of(Tokens t, int from, int to) {
    int words = 0;
    int capitals = 0;
    int small = 0;
    boolean first = true;
    for (int i = from; i < to; i++) {
      if (first && t.kind[i] != Tokens.PUNCTUATION) {
        t.shape[i] |= Shape.SENTENCE_FIRST;
      }
      if (t.kind[i] == Tokens.WORD) {
        first = false;
        words++;
        if ((t.shape[i] & Shape.ALL_CAPITALS) != 0) {
          capitals++;
        } else if ((t.shape[i] & Shape.CAPITALISED) == 0 && !t.link[i]) {
          small++;
        }
      }
    }
    int found = words < 4 ? Tokens.SHORT : 0;
    if (words >= 3 && capitals * 4 >= words * 3) {
      return found | Tokens.ALL_CAPITALS;
    }
    return words >= 4 && small * 4 <= words ? found | Tokens.TITLE_CASE : found;
  }
}
