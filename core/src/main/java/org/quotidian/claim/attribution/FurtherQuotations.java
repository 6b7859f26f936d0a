package org.quotidian.claim.attribution;

import java.util.Arrays;
import org.quotidian.claim.reading.Reading;
import org.quotidian.claim.spans.Cues;
import org.quotidian.claim.weights.FeatureList;

/** Gives attributions the quotations in the sentences and paragraphs around that go on with them. */
final class FurtherQuotations {
  private final FeatureList features;

  /**
   * A giver of quotations.
   *
   * @param features working space
   */
  FurtherQuotations(FeatureList features) {
    this.features = features;
  }

  /** Gives claims the quotations that follow them. */
  void add(Reading r, Cues cues, Attributions found) {
    int n = r.size();
    boolean[] covered = LoneQuotations.covered(r, cues, found);
    int[] owner = new int[n + 1];
    int[] worth = new int[n + 1];
    for (int i = 0; i < found.size(); i++) {
      int at = next(r, cues, found, i);
      if (at >= 0 && Continuation.end(r, at) >= 0 && !covered[at] && !covered[at + 1]) {
        int score = score(r, cues, found, i, contentEnd(found, i), at, 0);
        if (score > worth[at]) {
          owner[at] = i + 1;
          worth[at] = score;
        }
      }
    }
    for (int i = 0; i < found.size(); i++) {
      int at = next(r, cues, found, i);
      if (at < 0) {
        continue;
      }
      reachBack(r, found, i, covered);
      if (owner[at] == i + 1) {
        goOn(r, cues, found, i, at, covered);
      }
    }
  }

  /** Returns where a quotation that goes on with an attribution would begin, -1 if none can. */
  private static int next(Reading r, Cues cues, Attributions found, int i) {
    int head = cues.head(found.cue(i));
    boolean signed = found.byLayout(i) && found.leftStart(i) >= 0;
    if (r.quotation[head] >= 0 || signed) {
      return -1;
    }
    return Math.max(contentEnd(found, i), r.sentenceEnd(head));
  }

  private static int contentEnd(Attributions found, int i) {
    return Math.max(found.leftEnd(i), found.rightEnd(i));
  }

  private void goOn(Reading r, Cues cues, Attributions found, int i, int first, boolean[] covered) {
    int at = first;
    int contentEnd = contentEnd(found, i);
    for (int step = 0; ; step++) {
      int end = Continuation.end(r, at);
      if (end < 0 || covered[at] || covered[at + 1]) {
        return;
      }
      if (score(r, cues, found, i, contentEnd, at, step) <= 0) {
        return;
      }
      found.extra(i, at, end);
      Arrays.fill(covered, at, end, true);
      contentEnd = end;
      at = end;
    }
  }

  private int score(
      Reading r, Cues cues, Attributions found, int i, int contentEnd, int at, int step) {
    Continuation.fill(r, cues, found.cue(i), found.layout(i), contentEnd, at, step, features);
    return features.take();
  }

  /** Gives a claim the paragraphs before, if its quotation goes on from one that they left open. */
  private static void reachBack(Reading r, Attributions found, int i, boolean[] covered) {
    int start = found.leftStart(i) >= 0 ? found.leftStart(i) : found.rightStart(i);
    int q = r.quotation[start];
    if (q < 0 || r.text().quotationFirst(q) != start) {
      return;
    }
    while (q > 0 && r.text().quotationContinues(q)) {
      q--;
      while (q > 0 && r.text().quotationParent(q) >= 0) {
        q--;
      }
      int first = r.text().quotationFirst(q);
      if (!r.text().quotationGoesOn(q) || covered[first]) {
        return;
      }
      int end = r.text().quotationEnd(q);
      found.extra(i, first, end);
      Arrays.fill(covered, first, end, true);
    }
  }
}
