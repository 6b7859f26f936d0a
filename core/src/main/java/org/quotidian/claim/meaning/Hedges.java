package org.quotidian.claim.meaning;

import org.quotidian.claim.attribution.Attributions;
import org.quotidian.claim.lexicon.CueEntry;
import org.quotidian.claim.lexicon.WordTable;
import org.quotidian.claim.reading.Reading;
import org.quotidian.claim.spans.Cues;

/** Tells whether an attribution is itself uncertain: "reportedly said", "may have promised". */
final class Hedges {
  private static final int NEAR = 4;
  private static final WordTable WORDS = words();

  private Hedges() {}

  private static WordTable words() {
    WordTable words = new WordTable();
    for (String word :
        "reportedly allegedly apparently seemingly supposedly purportedly possibly perhaps maybe"
            .split(" ", -1)) {
      words.add(word);
    }
    for (String word : "may might could appears appeared appear seems seemed seem".split(" ", -1)) {
      words.add(word);
    }
    return words;
  }

  /** Looks at the words right before the cue and the first one behind it. */
  static boolean of(Reading r, Cues cues, Attributions found, int i) {
    int cue = found.cue(i);
    if (cue < 0) {
      return false;
    }
    int head = cues.head(cue);
    if (cues.word(cue).part() != CueEntry.Part.VERB) {
      return false;
    }
    int from = Math.max(r.sentenceFirst(head), Math.min(cues.first(cue), head - NEAR));
    int source = found.sourceEnd(i);
    if (source > from && source <= head) {
      from = source;
    }
    for (int t = from; t < head; t++) {
      if (r.quotation[t] == r.quotation[head] && known(r, t)) {
        return true;
      }
    }
    return false;
  }

  private static boolean known(Reading r, int t) {
    return WORDS.find(r.text().text(), r.text().tokenStart(t), r.text().tokenEnd(t)) >= 0;
  }
}
