package org.quotidian.claim.attribution;

import org.quotidian.claim.lexicon.CueEntry;
import org.quotidian.claim.lexicon.Lexicon;
import org.quotidian.claim.lexicon.WordGroup;
import org.quotidian.claim.reading.Reading;
import org.quotidian.claim.spans.Cues;
import org.quotidian.claim.spans.LayoutFeatures;

/**
 * Who opens a quotation to cite it cites all of it: contents that end or begin amid a quotation, and
 * quotations that the cue interrupts.
 */
final class WholeQuotations {
  /** How long a quotation may be that a content takes whole. */
  private static final int FARTHEST = 400;

  /** How far from the cue the two halves of an interrupted quotation may be. */
  private static final int INTERRUPTION = 24;

  /** How many tokens a quotation has at least that is a sentence. */
  private static final int SHORTEST = 6;

  private WholeQuotations() {}

  /** Returns where a content ends that is not to end amid a quotation which it has opened. */
  static int end(Reading r, int head, int start, int end) {
    int q = r.quotation[end - 1];
    if (q < 0 || q == r.quotation[head] || r.text().quotationFirst(q) < start) {
      return end;
    }
    int whole = r.text().quotationEnd(q);
    return whole > end && whole - start <= FARTHEST ? whole : end;
  }

  /** Returns where a content begins that is not to begin amid a quotation which it closes. */
  static int start(Reading r, int head, int start, int end) {
    int q = r.quotation[start];
    if (q < 0 || q == r.quotation[head] || r.text().quotationEnd(q) > end) {
      return start;
    }
    int whole = r.text().quotationFirst(q);
    return whole < start && end - whole <= FARTHEST ? whole : start;
  }

  /** Tells whether a cue interrupts a quotation: "“If so,” the mayor said, “we shall see.”". */
  static boolean interrupts(Reading r, Cues cues, int cue) {
    int head = cues.head(cue);
    CueEntry.Sort sort = cues.word(cue).sort();
    boolean says = sort == CueEntry.Sort.SPEECH || sort == CueEntry.Sort.MANNER;
    return says
        && cues.word(cue).part() == CueEntry.Part.VERB
        && (cues.form(cue) != Lexicon.ING || cues.flags(cue) != 0)
        && r.quotation[head] < 0
        && halfBefore(r, cues, cue)
        && halfBehind(r, cues, cue);
  }

  /**
   * Tells whether what a cue attributes is the quotation before it and not what follows: "“It is late,”
   * the mayor said of the new plan.".
   */
  static boolean left(Reading r, Cues cues, int cue) {
    CueEntry word = cues.word(cue);
    int first = cues.first(cue);
    if (word.part() != CueEntry.Part.VERB
        || word.sort() != CueEntry.Sort.SPEECH
        || cues.form(cue) == Lexicon.ING
        || r.quotation[first] >= 0) {
      return false;
    }
    int stop = Math.max(r.sentenceFirst(first), first - INTERRUPTION);
    for (int t = first - 1; t >= stop; t--) {
      if (r.closes(t)) {
        int opening = r.text().quotationFirst(r.quotation[t]);
        return r.is(t - 1, WordGroup.COMMA)
            && t + 1 < first
            && t + 1 - opening >= SHORTEST
            && opening == r.sentenceFirst(opening);
      }
      if (LayoutFeatures.verbal(r, t)
          || r.is(t, WordGroup.SUBORDINATOR)
          || r.is(t, WordGroup.RELATIVE)) {
        return false;
      }
    }
    return false;
  }

  private static boolean halfBefore(Reading r, Cues cues, int cue) {
    int first = cues.first(cue);
    int stop = Math.max(r.sentenceFirst(first), first - INTERRUPTION);
    for (int t = first - 1; t >= stop; t--) {
      if (r.closes(t)) {
        return r.is(t - 1, WordGroup.COMMA) || r.is(t + 1, WordGroup.COMMA);
      }
      if (LayoutFeatures.verbal(r, t)) {
        return false;
      }
    }
    return false;
  }

  private static boolean halfBehind(Reading r, Cues cues, int cue) {
    int tail = cues.tail(cue);
    int stop = Math.min(r.sentenceEnd(tail - 1), tail + INTERRUPTION);
    for (int t = tail; t < stop; t++) {
      if (r.opens(t)) {
        return r.is(t - 1, WordGroup.COMMA) && !another(r, cues, cue + 1, t);
      }
      if (r.is(t, WordGroup.CONJUNCTION) || r.is(t, WordGroup.STOP)) {
        return false;
      }
    }
    return false;
  }

  /** Tells whether the quotation at a token is rather that of a cue further on. */
  private static boolean another(Reading r, Cues cues, int from, int at) {
    for (int k = from; k < cues.size() && cues.head(k) < at; k++) {
      boolean beside = cues.form(k) == Lexicon.ING && !announces(r, cues, k, at);
      if (cues.likely(k) > 4 && !beside) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether nothing but adverbs stands between a cue and the comma before a quotation. */
  private static boolean announces(Reading r, Cues cues, int cue, int at) {
    for (int t = cues.tail(cue); t < at - 1; t++) {
      if (!r.is(t, WordGroup.ADVERB)) {
        return false;
      }
    }
    return true;
  }
}
