package org.quotidian.claim.spans;

import org.quotidian.claim.lexicon.WordClass;
import org.quotidian.claim.reading.Reading;
import org.quotidian.claim.weights.FeatureList;
import org.quotidian.claim.weights.Lattice;
import org.quotidian.claim.weights.Weights;

/** The features of starts of a content to the right of one cue. */
final class RightStarts {
  private static final int T = 4000;

  private final Reading r;
  private final Lattice lattice;
  private final FeatureList f;
  private final int cueEnd;
  private final int sourceEnd;
  private final int to;
  private final int from;
  private final int context;
  private final int side;
  private final int entry;
  private final int firstGroup;
  private final int firstMention;
  private final int farInContext;
  private final int farOfEntry;
  private final int beforeInContext;
  private final int inContext;
  private final int mentionInContext;

  /**
   * Makes ready for the starts of one cue's content.
   *
   * @param to where the cue's sentence, or its quotation, ends
   * @param context what the cue is and on which side its content is
   * @param side on which side the source is: 0 none, 1 right, 2 left
   */
  RightStarts(
      Reading r,
      int cueEnd,
      int sourceEnd,
      int to,
      int context,
      int side,
      int entry,
      Lattice lattice) {
    this.r = r;
    this.lattice = lattice;
    this.f = lattice.startFeatures();
    this.cueEnd = cueEnd;
    this.sourceEnd = sourceEnd;
    this.to = to;
    this.from = r.sentenceFirst(Math.max(0, cueEnd - 1));
    this.context = context;
    this.side = side;
    this.entry = entry;
    this.firstGroup = r.groupAt(cueEnd, from, r.size());
    this.firstMention = r.mentionType[Math.min(cueEnd, r.size() - 1)];
    this.farInContext = Weights.row(T + 2, context, 0);
    this.farOfEntry = Weights.row(T + 5, entry, 0);
    this.beforeInContext = Weights.row(T + 7, context, 0);
    this.inContext = Weights.row(T + 8, context, 0);
    this.mentionInContext = Weights.row(T + 12, context, 0);
  }

  /** Adds a start to the lattice; {@link #complete} is to follow the last. */
  void add(int s) {
    int n = r.size();
    int at = r.classAt(s, 0, n);
    int far = far(s);
    f.at(farInContext + far);
    f.at(farOfEntry + far);
    f.at(beforeInContext + r.classAt(s - 1, from, n));
    f.at(inContext + at);
    f.at(mentionInContext + 16 * r.mentionType[Math.min(s, n - 1)] + far);
    f.add(T + 3, at, far);
    f.add(T + 11, r.groupAt(s, 0, n), r.groupAt(s + 1, 0, n), far);
    if (lattice.learns()) {
      rest(s);
    }
    lattice.closeStart(s);
  }

  /** Gives the starts that are not hopeless their other features. */
  void complete() {
    if (lattice.learns()) {
      return;
    }
    int least = lattice.leastStart(0);
    for (int k = 0; k < lattice.startCount(); k++) {
      if (lattice.startWorth(k, least)) {
        rest(lattice.startToken(k));
        lattice.completeStart(k);
      }
    }
  }

  private int far(int s) {
    return s == to ? 13 : LayoutFeatures.bucket(s - cueEnd);
  }

  private void rest(int s) {
    int n = r.size();
    int at = r.classAt(s, 0, n);
    int group = r.groupAt(s, 0, n);
    int far = far(s);
    int source = side == 1 ? s == sourceEnd ? 1 : s > sourceEnd ? 2 : 3 : 0;
    f.add(T, at, r.classAt(s - 1, from, n));
    f.add(T + 1, at, r.classAt(s + 1, 0, n));
    f.add(T + 6, at, source, far);
    // what stands between the cue and the content: an addressee, a time
    int gap = s == cueEnd ? 0 : firstGroup * 64 + r.groupAt(s - 1, from, to);
    f.add(T + 16, at, gap, context);
    f.add(T + 17, group, gap, firstMention);
    // does a clause or a quotation open further to the right, so that this is the addressee?
    int later = 0;
    int stop = Math.min(to, s + 12);
    for (int t = s + 1; t < stop; t++) {
      if (r.opens(t) || r.is(t, WordClass.THAT) || r.is(t, WordClass.TO)) {
        later = r.classes[t];
        break;
      }
    }
    f.add(T + 13, later, far, entry);
    f.add(T + 14, at, later, far);
  }
}
