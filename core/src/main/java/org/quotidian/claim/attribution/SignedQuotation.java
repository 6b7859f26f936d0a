package org.quotidian.claim.attribution;

import org.quotidian.claim.lexicon.WordClass;
import org.quotidian.claim.lexicon.WordGroup;
import org.quotidian.claim.reading.Reading;
import org.quotidian.claim.spans.Cues;
import org.quotidian.claim.spans.LayoutFeatures;

/** A quotation signed with a dash and a name: "“We shall see.” — Olga Brandt". */
final class SignedQuotation {
  /** How sure such a signature is. */
  private static final float PROBABILITY = 0.9f;

  private static final int LONGEST = 16;

  /** How far before the dash a line is looked for whose beginning is quoted. */
  private static final int FARTHEST = 400;

  private SignedQuotation() {}

  /** Returns the token after the name that signs the quotation before the cue, or -1. */
  static int nameEnd(Reading r, Cues cues, int cue) {
    int dash = cues.head(cue);
    if (!r.is(dash, WordClass.DASH) || !r.closes(dash - 1)) {
      return -1;
    }
    int line = lineEnd(r, dash);
    int end = line;
    while (end > dash + 1 && r.is(end - 1, WordGroup.STOP)) {
      end--;
    }
    if (end <= dash + 1 || end - dash > LONGEST || !named(r, dash + 1)) {
      return -1;
    }
    for (int t = dash + 1; t < end; t++) {
      if (LayoutFeatures.verbal(r, t) || r.quotation[t] >= 0 || r.is(t, WordGroup.STOP)) {
        return -1;
      }
    }
    return end;
  }

  /** Adds the quotation before the dash, as said by who signs it. */
  static void add(Reading r, Cues cues, int cue, int nameEnd, Attributions found) {
    int dash = cues.head(cue);
    int i = found.add(cue, LayoutFeatures.LEFT, PROBABILITY);
    found.cue(i, dash, dash + 1);
    found.source(i, dash + 1, nameEnd);
    found.left(i, first(r, dash), dash);
  }

  /**
   * Returns where the quotation before a dash begins: with its line, if that begins with an opening
   * mark, as a quotation within it may have lost a mark.
   */
  private static int first(Reading r, int dash) {
    int first = r.text().quotationFirst(r.quotation[dash - 1]);
    int line = first;
    int stop = Math.max(r.paragraphFirst(dash), dash - FARTHEST);
    while (line > stop && !breaks(r.text().text(), r, line)) {
      line--;
    }
    return r.opens(line) ? line : first;
  }

  private static boolean named(Reading r, int t) {
    return r.is(t, WordGroup.NAME) || r.is(t, WordGroup.ROLE) || r.is(t, WordGroup.DETERMINER);
  }

  /** Returns the token after the last of the line that the dash stands in. */
  private static int lineEnd(Reading r, int dash) {
    String letters = r.text().text();
    int t = dash + 1;
    while (t < r.size() && t <= dash + LONGEST && !breaks(letters, r, t)) {
      t++;
    }
    return t;
  }

  private static boolean breaks(String letters, Reading r, int t) {
    for (int i = r.text().tokenEnd(t - 1); i < r.text().tokenStart(t); i++) {
      if (letters.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }
}
