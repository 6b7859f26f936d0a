package org.quotidian.claim.spans;

import org.quotidian.claim.lexicon.CueEntry;
import org.quotidian.claim.lexicon.WordClass;
import org.quotidian.claim.reading.Reading;
import org.quotidian.claim.weights.FeatureList;
import org.quotidian.claim.weights.Lattice;

/** The spans that a cue may have: its head with auxiliaries before and particles after. */
public final class CueSpans {
  private static final int T = 2000;
  private static final int LONGEST_TAIL = 4;

  private CueSpans() {}

  /** Replaces the lattice's candidates by those of one cue. */
  public static void fill(Reading r, Cues cues, int cue, int layout, Lattice lattice) {
    lattice.clear();
    int head = cues.head(cue);
    int tail = cues.tail(cue);
    int from = r.sentenceFirst(head);
    int to = r.sentenceEnd(head);
    int e = cues.entry(cue);
    CueEntry word = cues.word(cue);
    int shape = cues.form(cue) + 8 * word.part().ordinal();
    int lowest =
        Math.max(
            from, Math.min(cues.first(cue), head - (word.part() == CueEntry.Part.NOUN ? 2 : 0)));
    FeatureList f = lattice.startFeatures();
    for (int s = head; s >= lowest; s--) {
      int at = r.classAt(s, from, to);
      f.add(T, head - s, shape);
      f.add(T + 2, at, shape);
      f.add(T + 4, s == cues.first(cue) ? 1 : 0, cues.flags(cue), shape);
      f.add(T + 5, head - s, e);
      f.add(T + 6, at, layout);
      lattice.closeStart(s);
    }
    f = lattice.endFeatures();
    int highest = Math.min(to, tail + LONGEST_TAIL);
    for (int end = tail; end <= highest; end++) {
      int last = r.classAt(end - 1, from, to);
      int next = r.classAt(end, from, to);
      int over = end - tail;
      f.add(T + 21, over, e);
      f.add(T + 22, over == 0 ? 0 : last, next);
      f.add(T + 24, next, e, over);
      f.add(T + 25, next, over, layout);
      f.add(T + 26, over == 0 ? 0 : last, r.classAt(end - 2, from, to), over);
      f.add(T + 27, next, r.classAt(end + 1, from, to), over);
      lattice.closeEnd(end);
      if (end < highest && (r.opens(end) || r.is(end, WordClass.COMMA))) {
        break;
      }
    }
    lattice.prune(0, 0, 16);
    f = lattice.pairFeatures();
    for (int s = 0; s < lattice.startCount(); s++) {
      for (int end = 0; end < lattice.endCount(); end++) {
        f.add(T + 40, s == 0 ? 0 : 1, end == 0 ? 0 : 1, shape);
        lattice.closePair(s, end);
      }
    }
  }
}
