package org.quotidian.claim.spans;

import org.quotidian.claim.lexicon.WordClass;
import org.quotidian.claim.reading.Chunks;
import org.quotidian.claim.reading.Reading;
import org.quotidian.claim.weights.FeatureList;
import org.quotidian.claim.weights.Lattice;
import org.quotidian.claim.weights.Weights;

/** The features that a start and an end of a content have together. */
final class ContentPairs {
  private static final int T = 4000;

  /** How many starts and ends are paired. */
  private static final int MOST = 4;

  private ContentPairs() {}

  /**
   * Pairs the best starts and ends of a lattice.
   *
   * @param context what the cue is and on which side its content is
   * @param side 1 if the content is to the right of the cue, 0 if to the left
   */
  static void add(Reading r, Lattice lattice, int context, int sourceStart, int side) {
    lattice.prune(0, 0, MOST);
    FeatureList f = lattice.pairFeatures();
    int n = r.size();
    Chunks c = r.chunks();
    int quoteInContext = Weights.row(T + 80, context, 0);
    int lengthInContext = Weights.row(T + 81, context, 0);
    int source = Weights.row(T + 83, 0, 0);
    for (int s = 0; s < lattice.startCount(); s++) {
      if (lattice.startOut(s)) {
        continue;
      }
      int start = lattice.startToken(s);
      int q = r.quotation[start];
      boolean opens = r.opens(start);
      int closing = opens ? r.text().quotationEnd(q) : -1;
      int at = r.classes[start];
      int ahead = c.ahead2(start);
      int nextAt = Weights.row(T + 82, at, side);
      int lengthAt = Weights.row(T + 84, at, 0);
      int verbsAt = Weights.row(T + 86, at, context);
      int verbsAndGroupAt = Weights.row(T + 87, at, 0);
      int groupAhead = Weights.row(T + 105, ahead, context);
      int insideAhead = Weights.row(T + 107, ahead, side);
      for (int k = 0; k < lattice.endCount(); k++) {
        int end = lattice.endToken(k);
        if (end <= start || lattice.endOut(k) || lattice.hopeless(s, k)) {
          continue;
        }
        int stop = Math.min(end, start + 60);
        int dashes = r.dashes(start, stop);
        int v = Math.min(3, r.verbs(start, stop));
        int comma = Math.min(3, r.commas(start, stop));
        int inside = v * 16 + comma * 4 + Math.min(1, dashes) * 2 + dashes % 2;
        int quote =
            opens
                ? end == closing ? 1 : end < closing ? 2 : r.closes(end - 1) ? 3 : 4
                : q >= 0 ? 5 : r.closes(end - 1) ? 6 : 7;
        int next = r.classAfter(end);
        int group = WordClass.of(next).group().ordinal();
        int length = LayoutFeatures.bucket(end - start);
        boolean holds = sourceStart >= start && sourceStart < end;
        f.at(quoteInContext + 2 * quote + side);
        f.at(lengthInContext + 16 * quote + length);
        f.at(source + (holds ? 16 : 0) + 8 * side + quote);
        f.at(nextAt + next);
        f.at(lengthAt + length);
        f.at(verbsAt + v);
        f.at(verbsAndGroupAt + 32 * v + group);
        f.at(groupAhead + group);
        f.at(insideAhead + inside);
        f.add(T + 85, r.classAt(end - 1, 0, n), quote, group);
        f.add(T + 88, inside, group, side);
        f.add(T + 89, inside, quote, side);
        f.add(T + 106, v, ahead, end >= n ? 0 : c.ahead2(end));
        lattice.closePair(s, k);
      }
    }
  }
}
