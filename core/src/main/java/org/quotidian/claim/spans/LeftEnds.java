package org.quotidian.claim.spans;

import org.quotidian.claim.reading.Reading;
import org.quotidian.claim.weights.FeatureList;
import org.quotidian.claim.weights.Lattice;
import org.quotidian.claim.weights.PlaceMemory;
import org.quotidian.claim.weights.Weights;

/** The features of ends of a content to the left of one cue. */
final class LeftEnds {
  private static final int T = 4000;

  private final Reading r;
  private final Lattice lattice;
  private final FeatureList f;
  private final int from;
  private final int to;
  private final int bound;
  private final int cueStart;
  private final int sourceStart;
  private final int side;
  private final int farInContext;
  private final int nextInContext;
  private final int farOfEntry;
  private final int cueInContext;
  private final int sourceInContext;
  private final int quoteInContext;

  /**
   * Makes ready for the ends of one cue's content.
   *
   * @param bound the first token of source and cue
   * @param context what the cue is and on which side its content is
   * @param side on which side the source is: 0 none, 1 right, 2 left
   */
  LeftEnds(
      Reading r,
      int bound,
      int cueStart,
      int sourceStart,
      int context,
      int side,
      int entry,
      Lattice lattice) {
    this.r = r;
    this.lattice = lattice;
    this.f = lattice.endFeatures();
    this.from = r.sentenceFirst(cueStart);
    this.to = r.sentenceEnd(cueStart);
    this.bound = bound;
    this.cueStart = cueStart;
    this.sourceStart = sourceStart;
    this.side = side;
    this.farInContext = Weights.row(T + 40, context, 0);
    this.nextInContext = Weights.row(T + 44, context, 0);
    this.farOfEntry = Weights.row(T + 47, entry, 0);
    this.cueInContext = Weights.row(T + 48, context, 0);
    this.sourceInContext = Weights.row(T + 49, context, 0);
    this.quoteInContext = Weights.row(T + 50, context, 0);
  }

  /** Adds an end to the lattice. */
  void add(int end) {
    int last = r.classAt(end - 1, from, to);
    int next = r.classAt(end, from, to);
    if (!lattice.places().recall(PlaceMemory.LEFT_END, end, 1, f)) {
      f.add(T + 41, last, next);
      f.add(T + 45, last, r.classAt(end - 2, from, to));
      f.add(T + 46, next, r.classAt(end + 1, from, to));
      f.add(T + 52, next, r.chunks().behind2[end]);
      lattice.places().remember(PlaceMemory.LEFT_END, end, 1, f);
    }
    int far = end > bound ? 14 : LayoutFeatures.bucket(bound - end);
    boolean quoted =
        end < r.size() && r.quotation[end - 1] >= 0 && r.quotation[end] == r.quotation[end - 1];
    f.at(farInContext + far);
    f.at(nextInContext + next);
    f.at(farOfEntry + far);
    f.at(cueInContext + LayoutFeatures.bucket(cueStart - end));
    f.at(sourceInContext + (sourceStart >= 0 && end > sourceStart ? 1 : 0));
    f.at(quoteInContext + (quoted ? 2 : 0) + (r.closes(end - 1) ? 1 : 0));
    f.add(T + 42, next, far, side);
    f.add(T + 43, last, far, side);
    f.add(T + 51, far, r.chunks().ahead3[end]);
    lattice.closeEnd(end);
  }
}
