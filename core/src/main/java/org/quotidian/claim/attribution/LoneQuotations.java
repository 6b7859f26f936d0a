package org.quotidian.claim.attribution;

import java.util.Arrays;
import org.quotidian.claim.lexicon.CueEntry;
import org.quotidian.claim.lexicon.WordClass;
import org.quotidian.claim.lexicon.WordGroup;
import org.quotidian.claim.reading.Reading;
import org.quotidian.claim.spans.CueSpans;
import org.quotidian.claim.spans.Cues;
import org.quotidian.claim.spans.LayoutFeatures;
import org.quotidian.claim.spans.SourceSpans;
import org.quotidian.claim.weights.Lattice;

/**
 * The quotations that no attribution has: each is given to the cue beside it, which looked unlikely
 * without it, or stands for itself, if it is a paragraph or some sentences of its own.
 */
final class LoneQuotations {
  private static final float BESIDE_A_CUE = 0.3f;
  private static final float BY_ITSELF = 0.2f;
  private static final int SHORTEST = 6;
  private static final int LONGEST = 1_000;

  /** A shorter one without a cue may be a heading or a slogan. */
  private static final int LEAST_ALONE = 9;

  /** How far from the quotation its cue may be. */
  private static final int NEAR = 6;

  private final Lattice lattice;

  /**
   * A finder.
   *
   * @param lattice working space
   */
  LoneQuotations(Lattice lattice) {
    this.lattice = lattice;
  }

  /** Adds an attribution for every quotation of sentences that none has. */
  void add(Reading r, Cues cues, Attributions found) {
    boolean[] covered = null;
    boolean[] used = null;
    int before = found.size();
    int at = -1;
    for (int q = 0; q < r.text().quotationCount(); q++) {
      int first = r.text().quotationFirst(q);
      int end = r.text().quotationEnd(q);
      if (r.text().quotationParent(q) >= 0 || !sentences(r, q, first, end)) {
        continue;
      }
      if (covered == null || used == null) {
        covered = covered(r, cues, found);
        used = used(cues, found);
      }
      if (covered[first + 1] || covered[end - 2]) {
        continue;
      }
      boolean free = beside(r, cues, used, first, end) < 0;
      if (free && found.size() > before && (first == at || r.text().quotationContinues(q))) {
        found.extra(found.size() - 1, first, end);
        at = end;
      } else if (add(r, cues, found, used, first, end)) {
        int cue = found.cue(found.size() - 1);
        at = cue < 0 ? end : Math.max(end, r.sentenceEnd(cues.head(cue)));
      }
    }
    if (found.size() > before) {
      found.sort();
    }
  }

  private boolean add(
      Reading r, Cues cues, Attributions found, boolean[] used, int first, int end) {
    int cue = beside(r, cues, used, first, end);
    if (cue >= 0) {
      used[cue] = true;
      cited(r, cues, cue, first, end, found);
    } else if (alone(r, first, end)) {
      int i = found.add(-1, LayoutFeatures.RIGHT, BY_ITSELF);
      found.cue(i, first, first);
      found.right(i, first, end);
    } else {
      return false;
    }
    return true;
  }

  /** Tells whether a quotation is more than a title or a term: it ends like a sentence. */
  private static boolean sentences(Reading r, int q, int first, int end) {
    if (end - first < SHORTEST || end - first > LONGEST || !r.opens(first)) {
      return false;
    }
    return r.text().quotationGoesOn(q)
        || r.is(end - 2, WordGroup.STOP)
        || r.is(end - 2, WordGroup.COMMA);
  }

  /** Tells whether nothing stands beside a quotation in its sentences. */
  private static boolean alone(Reading r, int first, int end) {
    boolean ends = end == r.size() || r.sentence[end] != r.sentence[end - 1];
    boolean words = end - first >= LEAST_ALONE && r.verbs(first, end) > 0;
    return ends
        && words
        && r.sentenceFirst(first) == first
        && r.text().isCapitalised(first + 1)
        && !r.is(end - 2, WordGroup.COMMA);
  }

  /** Returns the free cue beside a quotation, or -1. */
  private static int beside(Reading r, Cues cues, boolean[] used, int first, int end) {
    if (first > 0 && r.is(first - 1, WordClass.COLON)) {
      int colon = cues.atOrAfter(first - 1);
      if (colon < cues.size() && cues.head(colon) == first - 1 && !used[colon]) {
        return colon;
      }
    }
    for (int k = cues.atOrAfter(end); k < cues.size(); k++) {
      int head = cues.head(k);
      if (head > end + NEAR || r.sentence[head] != r.sentence[end - 1]) {
        break;
      }
      if (says(r, cues, k)) {
        return used[k] ? -1 : k;
      }
    }
    return -1;
  }

  private static boolean says(Reading r, Cues cues, int k) {
    CueEntry word = cues.word(k);
    boolean speech = word.sort() == CueEntry.Sort.SPEECH || word.sort() == CueEntry.Sort.MANNER;
    return speech && word.part() == CueEntry.Part.VERB && r.quotation[cues.head(k)] < 0;
  }

  private void cited(Reading r, Cues cues, int cue, int first, int end, Attributions found) {
    boolean right = cues.head(cue) < first;
    int layout = right ? LayoutFeatures.RIGHT : LayoutFeatures.LEFT;
    CueSpans.fill(r, cues, cue, layout, lattice);
    int best = lattice.best();
    int cueStart = lattice.first(best);
    int cueEnd = lattice.end(best);
    SourceSpans.fill(r, cues, cue, cueStart, cueEnd, layout, lattice);
    best = lattice.best();
    int i = found.add(cue, layout, BESIDE_A_CUE);
    found.cue(i, cueStart, cueEnd);
    int subject = SourceSpans.subject(r, cues.head(cue), lattice.first(best), lattice.end(best));
    found.source(
        i,
        subject < 0 ? lattice.first(best) : subject,
        subject < 0 ? lattice.end(best) : r.mentionEnd(subject));
    if (right) {
      found.right(i, first, end);
    } else {
      found.left(i, first, end);
    }
  }

  private static boolean[] used(Cues cues, Attributions found) {
    boolean[] used = new boolean[cues.size()];
    for (int i = 0; i < found.size(); i++) {
      used[found.cue(i)] = true;
    }
    return used;
  }

  /** Returns which tokens stand in a content, beside those of who speaks within the same quotation. */
  static boolean[] covered(Reading r, Cues cues, Attributions found) {
    boolean[] covered = new boolean[r.size() + 2];
    for (int i = 0; i < found.size(); i++) {
      boolean line = found.byLayout(i) && found.leftStart(i) < 0;
      if (!line && r.quotation[cues.head(found.cue(i))] >= 0) {
        continue; // who says something in a quotation does not have the quotation
      }
      cover(covered, found.leftStart(i), found.leftEnd(i));
      cover(covered, line ? found.sourceStart(i) : found.rightStart(i), found.rightEnd(i));
    }
    for (int k = 0; k < found.extras(); k++) {
      cover(covered, found.extraStart(k), found.extraEnd(k));
    }
    return covered;
  }

  private static void cover(boolean[] covered, int start, int end) {
    if (start >= 0 && end > start) {
      Arrays.fill(covered, start, end, true);
    }
  }
}
