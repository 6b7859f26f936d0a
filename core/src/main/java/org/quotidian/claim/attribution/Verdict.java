package org.quotidian.claim.attribution;

import org.quotidian.claim.lexicon.CueEntry;
import org.quotidian.claim.reading.Reading;
import org.quotidian.claim.spans.Cues;
import org.quotidian.claim.spans.LayoutFeatures;
import org.quotidian.claim.weights.FeatureList;

/** The features that tell whether an attribution, with its spans as found, is right. */
public final class Verdict {
  private static final int T = 6000;

  private Verdict() {}

  /**
   * Replaces {@code f} by the features of one of the candidates, beside those of its cue that {@link
   * LayoutFeatures} tells.
   */
  public static void fill(Reading r, Cues cues, Attributions found, int i, FeatureList f) {
    int cue = found.cue(i);
    f.clear();
    CueEntry word = cues.word(cue);
    int e = cues.entry(cue);
    int shape = cues.form(cue) + 8 * word.part().ordinal();
    int sort = word.sort().ordinal() * 4 + word.strength();
    int layout = found.layout(i);
    int likely = likely(found.probability(i));
    int source = found.margin(i, 0);
    int left = found.margin(i, 1);
    int right = found.margin(i, 2);
    int weakest = Math.min(left < 0 ? 10 : left, right < 0 ? 10 : right);
    f.add(T, likely);
    f.add(T + 1, likely, layout, sort);
    f.add(T + 2, likely, e);
    f.add(T + 3, weakest, layout);
    f.add(T + 4, weakest, likely);
    f.add(T + 5, source, layout, sort);
    f.add(T + 6, source, likely);
    f.add(T + 7, weakest, sort, layout);
    int leftSure = found.margin(i, 3);
    int rightSure = found.margin(i, 4);
    int sure = Math.min(leftSure < 0 ? 16 : leftSure, rightSure < 0 ? 16 : rightSure);
    f.add(T + 60, sure, layout);
    f.add(T + 61, sure, likely);
    f.add(T + 62, sure, sort, layout);
    f.add(T + 63, sure, weakest, layout);
    int parent = found.parent(i);
    int cover = parent < 0 ? -1 : likely(found.probability(parent));
    int coverSort = parent < 0 ? -1 : cues.word(found.cue(parent)).sort().ordinal();
    f.add(T + 10, likely, cover);
    f.add(T + 11, likely, cover, coverSort);
    f.add(T + 12, cover + 1, e);
    f.add(T + 13, cover + 1, shape, sort);
    int before = i > 0 && near(r, cues, found, i, i - 1) ? likely(found.probability(i - 1)) : -1;
    boolean follows = i + 1 < found.size() && near(r, cues, found, i, i + 1);
    int after = follows ? likely(found.probability(i + 1)) : -1;
    f.add(T + 14, likely, before, layout);
    f.add(T + 15, likely, after, layout);
    f.add(T + 16, before < 0 ? 0 : 1 + found.layout(i - 1), before, sort);
    f.add(T + 17, after < 0 ? 0 : 1 + found.layout(i + 1), after, sort);
    int start = found.sourceStart(i);
    int end = found.sourceEnd(i);
    int opens = start < 0 ? 0 : r.classes[start];
    int closes = start < 0 ? 0 : r.classes[end - 1];
    int width = start < 0 ? 0 : LayoutFeatures.bucket(end - start);
    int side = start < 0 ? 0 : start >= found.cueEnd(i) ? 1 : 2;
    int far =
        side == 0
            ? 0
            : LayoutFeatures.bucket(side == 1 ? start - found.cueEnd(i) : found.cueStart(i) - end);
    f.add(T + 20, opens, closes, sort);
    f.add(T + 21, opens, e);
    f.add(T + 22, closes, e);
    f.add(T + 23, width, side, sort);
    f.add(T + 24, far, side, layout);
    f.add(T + 25, side * 4 + layout, e);
    f.add(T + 26, start < 0 ? 0 : r.mentionType[end - 1] + 1, sort, width);
    f.add(T + 27, r.groupAt(start, 0, r.size()), width, shape);
    content(r, found.leftStart(i), found.leftEnd(i), 0, e, sort, layout, f);
    content(r, found.rightStart(i), found.rightEnd(i), 1, e, sort, layout, f);
  }

  private static void content(
      Reading r, int start, int end, int side, int e, int sort, int layout, FeatureList f) {
    if (start < 0) {
      return;
    }
    int v = Math.min(3, r.verbs(start, Math.min(end, start + 40)));
    int length = LayoutFeatures.bucket(end - start);
    int quoted = (r.quotation[start] >= 0 ? 1 : 0) + (r.quotation[end - 1] >= 0 ? 2 : 0);
    int at = r.classes[start];
    int next = r.groupAt(end, 0, r.size());
    f.add(T + 30 + side, length, quoted, layout);
    f.add(T + 32 + side, length, sort, v);
    f.add(T + 34 + side, at, e);
    f.add(T + 36 + side, at, v, sort);
    f.add(T + 38 + side, at, length);
    f.add(T + 40 + side, next, sort, v);
    f.add(T + 42 + side, r.classes[end - 1], next);
    f.add(T + 44 + side, length, e);
    f.add(T + 46 + side, v, e);
    f.add(T + 48 + side, at, r.classAt(start + 1, start, end), sort);
  }

  private static boolean near(Reading r, Cues cues, Attributions found, int i, int k) {
    return r.sentence[cues.head(found.cue(i))] == r.sentence[cues.head(found.cue(k))];
  }

  private static int likely(float probability) {
    return Math.min(19, (int) (probability * 20));
  }
}
