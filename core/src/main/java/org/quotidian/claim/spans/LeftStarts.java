package org.quotidian.claim.spans;

import org.quotidian.claim.reading.Chunks;
import org.quotidian.claim.reading.Reading;
import org.quotidian.claim.weights.FeatureList;
import org.quotidian.claim.weights.Lattice;
import org.quotidian.claim.weights.Weights;

/** The features of starts of a content to the left of one cue. */
final class LeftStarts {
  private static final int T = 4000;
  private static final int MOST_PASSED = 24;

  private final Reading r;
  private final Cues cues;
  private final Lattice lattice;
  private final FeatureList f;
  private final int from;
  private final int bound;
  private final int context;
  private final int side;
  private final int quoted;
  private final int placeInContext;
  private final int farInContext;
  private final int beforeInContext;
  private final int placeOfEntry;
  private final int openingInContext;
  private final int passedInContext;

  /**
   * Makes ready for the starts of one cue's content.
   *
   * @param from where the cue's sentence, or its quotation, begins
   * @param bound the first token of source and cue
   * @param context what the cue is and on which side its content is
   * @param side on which side the source is: 0 none, 1 right, 2 left
   */
  LeftStarts(
      Reading r,
      Cues cues,
      int from,
      int bound,
      int cueStart,
      int context,
      int side,
      int entry,
      Lattice lattice) {
    this.r = r;
    this.cues = cues;
    this.lattice = lattice;
    this.f = lattice.startFeatures();
    this.from = from;
    this.bound = bound;
    this.context = context;
    this.side = side;
    this.quoted = r.quotation[cueStart] >= 0 ? 1 : 0;
    this.placeInContext = Weights.row(T + 20, context, 0);
    this.farInContext = Weights.row(T + 23, context, 0);
    this.beforeInContext = Weights.row(T + 24, context, 0);
    this.placeOfEntry = Weights.row(T + 25, entry, 0);
    this.openingInContext = Weights.row(T + 30, context, 0);
    this.passedInContext = Weights.row(T + 35, context, 0);
  }

  /** Adds a start to the lattice. */
  void add(int s) {
    int at = r.classes[s];
    int before = r.classAt(s - 1, from, r.size());
    int place = s < from ? 0 : s == from ? 1 : 2;
    int far = LayoutFeatures.bucket(Math.max(0, bound - s));
    int opening = r.opens(s) ? r.text().quotationEnd(r.quotation[s]) <= bound ? 2 : 1 : 0;
    Chunks c = r.chunks();
    f.at(placeInContext + place);
    f.at(farInContext + 4 * far + place);
    f.at(beforeInContext + before);
    f.at(placeOfEntry + place);
    f.at(openingInContext + 4 * opening + place);
    f.add(T + 22, at, before, place);
    f.add(T + 26, at, r.classAt(s + 1, 0, r.size()));
    f.add(T + 27, at, side, place);
    f.add(T + 28, before, r.groupAt(s - 2, from, r.size()), side);
    f.add(T + 29, at, far, context);
    f.add(T + 31, quoted, place, opening);
    f.add(T + 32, place, c.ahead3[s]);
    f.add(T + 33, 4 * far + place, c.behind2[s]);
    f.add(T + 34, c.ahead2(s) >>> 8, c.behind2[s], context << 8 | (c.ahead2(s) & 255));
    // does another attribution stand between here and the source?
    int passed = 0;
    int opener = 0;
    int first = cues.atOrAfter(s);
    for (int k = first; k < cues.size() && cues.head(k) < bound && k <= first + MOST_PASSED; k++) {
      if (cues.likely(k) > passed) {
        passed = cues.likely(k);
        opener = c.behind2[cues.first(k)];
      }
    }
    f.at(passedInContext + 4 * passed + place);
    f.add(T + 36, 4 * passed + place, opener);
    f.add(T + 37, 16 * passed + far, place);
    lattice.closeStart(s);
  }
}
