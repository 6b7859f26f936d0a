package org.quotidian.claim.spans;

import org.quotidian.claim.lexicon.WordClass;
import org.quotidian.claim.reading.Chunks;
import org.quotidian.claim.reading.Reading;
import org.quotidian.claim.weights.FeatureList;
import org.quotidian.claim.weights.Lattice;
import org.quotidian.claim.weights.PlaceMemory;
import org.quotidian.claim.weights.Weights;

/** The features of ends of a content to the right of one cue. */
final class RightEnds {
  private static final int T = 4000;
  private static final int SOON = 14;
  private static final int MOST_PASSED = 24;

  private final Reading r;
  private final Cues cues;
  private final Lattice lattice;
  private final FeatureList f;
  private final int cue;
  private final int cueEnd;
  private final int to;
  private final int context;
  private final int entry;
  private final int farInContext;
  private final int quoteInContext;
  private final int placeOfEntry;
  private final int verbsInContext;
  private final int beginningInContext;
  private final int passedInContext;

  /** How far {@link #passed} has looked, and what it has found. */
  private int looked;

  private int passed;
  private int opener;

  /**
   * Makes ready for the ends of one cue's content, best added from the left to the right.
   *
   * @param to where the cue's sentence, or its quotation, ends
   * @param context what the cue is and on which side its content is
   */
  RightEnds(
      Reading r, Cues cues, int cue, int cueEnd, int to, int context, int entry, Lattice lattice) {
    this.r = r;
    this.cues = cues;
    this.lattice = lattice;
    this.f = lattice.endFeatures();
    this.cue = cue;
    this.cueEnd = cueEnd;
    this.to = to;
    this.context = context;
    this.entry = entry;
    this.looked = cue + 1;
    this.farInContext = Weights.row(T + 65, context, 0);
    this.quoteInContext = Weights.row(T + 68, context, 0);
    this.placeOfEntry = Weights.row(T + 69, entry, 0);
    this.verbsInContext = Weights.row(T + 76, context, 0);
    this.beginningInContext = Weights.row(T + 110, context, 0);
    this.passedInContext = Weights.row(T + 113, context, 0);
  }

  /** Adds an end to the lattice; {@link #complete} is to follow the last. */
  void add(int end) {
    int next = r.classAfter(end);
    int place = place(end, next);
    int far = LayoutFeatures.bucket(end - cueEnd);
    int follows = cues.atOrAfter(end);
    int verbs = Math.min(3, r.verbs(cueEnd, Math.min(end, cueEnd + 30)));
    f.at(farInContext + 16 * place + far);
    f.at(quoteInContext + 8 * quote(end) + place);
    f.at(placeOfEntry + place);
    f.at(verbsInContext + 8 * verbs + place);
    f.at(beginningInContext + beginning(follows, end));
    f.add(T + 75, next, verbs, place);
    f.add(T + 79, next, far, place);
    passed(follows);
    f.at(passedInContext + 8 * passed + place);
    f.add(T + 111, 8 * passed + place, opener);
    f.add(T + 112, next, passed, place);
    if (lattice.learns()) {
      rest(end);
    }
    lattice.closeEnd(end);
  }

  /** Gives the ends that are not hopeless their other features. */
  void complete() {
    if (lattice.learns()) {
      return;
    }
    int least = lattice.leastEnd(0);
    for (int k = 0; k < lattice.endCount(); k++) {
      if (lattice.endWorth(k, least)) {
        rest(lattice.endToken(k));
        lattice.completeEnd(k);
      }
    }
  }

  /** Tells whether an end lies within the sentence, is its last or its end, or lies beyond it. */
  private int place(int end, int next) {
    if (end > to) {
      return end < r.size() && r.sentence[end] == r.sentence[to] + 1 ? 4 : 3;
    }
    return unstopped(end, next) || end == to - 1 ? 1 : end == to ? 2 : 0;
  }

  private boolean unstopped(int end, int next) {
    return end == to && next != r.classAt(end, 0, r.size());
  }

  private void rest(int end) {
    int n = r.size();
    int next = r.classAfter(end);
    int place = place(end, next);
    boolean unstopped = unstopped(end, next);
    int ahead = unstopped || end >= n ? 0 : r.chunks().ahead3[end];
    int beginning = beginning(cues.atOrAfter(end), end);
    f.add(T + 71, r.groupAt(end - 1, 0, n), WordClass.of(next).group().ordinal(), context);
    f.add(T + 96, ahead >>> 8 & 255, entry, ahead >>> 16);
    int key = 1 + place + (unstopped ? 8 : 0) + (beginning > 0 ? 16 : 0);
    if (!lattice.places().recall(PlaceMemory.RIGHT_END, end, key, f)) {
      place(end, place, next, unstopped, ahead, beginning, quote(end));
      lattice.places().remember(PlaceMemory.RIGHT_END, end, key, f);
    }
  }

  /** Adds those features of an end that are the same for every cue. */
  private void place(
      int end, int place, int next, boolean unstopped, int ahead, int beginning, int quote) {
    int n = r.size();
    int last = r.classAt(end - 1, 0, n);
    int next2 = unstopped ? 0 : r.classAt(end + 1, 0, n);
    Chunks c = r.chunks();
    f.add(T + 61, last, place, quote);
    f.add(T + 63, next, next2, place);
    f.add(T + 66, next, r.classAt(end - 2, 0, n), last);
    f.add(T + 78, next, r.mentionType[Math.min(end, n - 1)], place);
    f.add(T + 93, place, ahead);
    f.add(T + 95, c.behind2[end] >>> 8, ahead >>> 8, place);
    f.add(T + 98, next, c.behind2[end], place);
    f.add(T + 108, next, beginning, place);
    f.add(T + 109, beginning, ahead >>> 8);
  }

  /** Looks on for another attribution that began between the cue and an end. */
  private void passed(int follows) {
    int stop = Math.min(follows, cue + 1 + MOST_PASSED);
    if (stop < looked) {
      looked = cue + 1;
      passed = 0;
      opener = 0;
    }
    for (; looked < stop; looked++) {
      int likely = cues.likely(looked);
      if (likely > passed && cues.head(looked) >= cueEnd) {
        passed = likely;
        opener = r.chunks().behind2[cues.first(looked)];
      }
    }
  }

  /** Returns how likely another attribution begins soon behind an end, and how soon; 0 for none. */
  private int beginning(int follows, int end) {
    for (int k = follows; k < cues.size(); k++) {
      int at = cues.head(k);
      if (at >= end + SOON || at >= to) {
        return 0;
      }
      if (cues.likely(k) >= 2) {
        return cues.likely(k) * 16 + LayoutFeatures.bucket(cues.first(k) - end);
      }
    }
    return 0;
  }

  /** Returns how a quotation lies at an end: goes on, closes before it, opens behind it, or none. */
  private int quote(int end) {
    boolean inside =
        end < r.size() && r.quotation[end - 1] >= 0 && r.quotation[end] == r.quotation[end - 1];
    return inside ? 1 : r.closes(end - 1) ? 2 : r.opens(end) ? 3 : 0;
  }
}
