package org.quotidian.claim.attribution;

import java.util.Arrays;

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
    int[] change = new int[n + 2];
    for (int i = 0; i < found.size(); i++) {
      boolean line = found.byLayout(i) && found.leftStart(i) < 0;
      change(change, found.leftStart(i), found.leftEnd(i));
      change(change, line ? found.sourceStart(i) : found.rightStart(i), found.rightEnd(i));
    }
    boolean[] covered = new boolean[n + 2];
    int depth = 0;
    for (int t = 0; t < n; t++) {
      depth += change[t];
      covered[t] = depth > 0;
    }
    for (int i = 0; i < found.size(); i++) {
      int cue = found.cue(i);
      if (r.quotation[cues.head(cue)] >= 0) {
        continue;
      }
      reachBack(r, found, i, covered);
      int contentEnd = Math.max(found.leftEnd(i), found.rightEnd(i));
      int at = Math.max(contentEnd, r.sentenceEnd(cues.head(cue)));
      for (int step = 0; ; step++) {
        int end = Continuation.end(r, at);
        if (end < 0 || covered[at] || covered[at + 1]) {
          break;
        }
        Continuation.fill(r, cues, cue, found.layout(i), contentEnd, at, step, features);
        if (features.take() <= 0) {
          break;
        }
        found.extra(i, at, end);
        Arrays.fill(covered, at, end, true);
        contentEnd = end;
        at = end;
      }
    }
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

  private static void change(int[] change, int start, int end) {
    if (start >= 0) {
      change[start]++;
      change[end]--;
    }
  }
}
