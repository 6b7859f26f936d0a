package org.quotidian.claim.attribution;

import org.quotidian.claim.lexicon.CueEntry;
import org.quotidian.claim.lexicon.WordClass;
import org.quotidian.claim.lexicon.WordGroup;
import org.quotidian.claim.reading.Reading;
import org.quotidian.claim.spans.Cues;

/**
 * A quotation that a colon, or a speech verb and a comma, announces belongs to whoever that cue, or the cue
 * behind it, names: what is reported before it ends there.
 */
final class AnnouncedQuotations {
  /** How many tokens a quotation has at least that is a sentence. */
  private static final int SHORTEST = 4;

  /** How many further cues are looked at for the one whose quotation is announced. */
  private static final int FURTHER = 12;

  private AnnouncedQuotations() {}

  /**
   * Returns where a content begins to the left of a cue: with the quotation that it ends with, if a colon
   * announces that: "He lamented what his job entails: “So much paper,” he said".
   */
  static int start(Reading r, int start, int end) {
    int last = r.closes(end - 1) ? end - 1 : end - 2;
    if (last <= start || !r.closes(last)) {
      return start;
    }
    int opening = r.text().quotationFirst(r.quotation[last]);
    boolean sentence = last - opening > SHORTEST && r.text().isCapitalised(opening + 1);
    return opening > start && sentence && r.is(opening - 1, WordClass.COLON) ? opening : start;
  }

  /**
   * Ends what somebody reports before the words that announce another's quotation behind it: "said he
   * would come, adding, “I am ready.”", "noted that he had not paid, and Brandt boasted, “I am smart.”".
   */
  static void part(Reading r, Cues cues, Attributions found) {
    for (int i = 0; i < found.size(); i++) {
      int start = found.rightStart(i);
      int end = found.rightEnd(i);
      if (start < 0 || r.quotation[cues.head(found.cue(i))] >= 0) {
        continue;
      }
      int stop = Math.min(found.size(), i + 1 + FURTHER);
      for (int k = i + 1; k < stop && found.cueStart(k) < end; k++) {
        int before = before(r, cues, found, k, start, end);
        if (before > start) {
          found.right(i, start, before);
          break;
        }
      }
    }
  }

  /** Returns where what stands before a cue's announced quotation ends, -1 if none is announced. */
  private static int before(Reading r, Cues cues, Attributions found, int k, int start, int end) {
    int left = found.leftStart(k);
    if (left >= 0) {
      return left > start && r.opens(left) && r.is(left - 1, WordClass.COLON) ? left - 1 : -1;
    }
    if (!says(r, cues, found, k) || !announced(r, found, k, end) || found.cueStart(k) <= start) {
      return -1;
    }
    int source = found.sourceStart(k);
    boolean before = source > start && source < found.cueStart(k);
    int at = (before ? source : found.cueStart(k)) - 1;
    if (r.is(at, WordGroup.CONJUNCTION)) {
      return r.is(at - 1, WordClass.COMMA) ? at - 1 : at;
    }
    boolean parted =
        r.is(at, WordClass.COMMA) || r.is(at, WordClass.DASH) || r.is(at, WordClass.SEMICOLON);
    return parted ? at : -1;
  }

  private static boolean says(Reading r, Cues cues, Attributions found, int k) {
    int cue = found.cue(k);
    CueEntry word = cues.word(cue);
    return word.part() == CueEntry.Part.VERB
        && word.sort() == CueEntry.Sort.SPEECH
        && cues.likely(cue) >= 5
        && r.quotation[cues.head(cue)] < 0;
  }

  /** Tells whether a content to the right is a quotation behind a comma, and the last before an end. */
  private static boolean announced(Reading r, Attributions found, int k, int end) {
    int opening = found.rightStart(k);
    return opening >= 0
        && opening < end
        && r.opens(opening)
        && (r.is(opening - 1, WordClass.COMMA) || r.is(opening - 1, WordClass.COLON))
        && found.rightEnd(k) >= end - 1;
  }
}
