package org.quotidian.claim.attribution;

import org.quotidian.claim.reading.Reading;
import org.quotidian.claim.spans.Cues;
import org.quotidian.claim.spans.LayoutFeatures;
import org.quotidian.claim.weights.FeatureList;

/** The features that tell whether a quotation goes on with the claim of the sentence before it. */
public final class Continuation {
  private static final int T = 5000;

  private Continuation() {}

  /** Returns the token after the last of the quotation at a token, or -1 if there is none. */
  public static int end(Reading r, int token) {
    if (token >= r.size() || r.quotation[token] < 0) {
      return -1;
    }
    int q = r.quotation[token];
    return r.text().quotationFirst(q) == token ? r.text().quotationEnd(q) : -1;
  }

  /**
   * Replaces {@code f} by the features of one quotation.
   *
   * @param cue the claim's cue, or -1
   * @param layout on which side of the cue the content is
   * @param contentEnd the token after the claim's content so far
   * @param start the quotation's first token
   * @param step how many quotations the claim has taken before
   */
  public static void fill(
      Reading r,
      Cues cues,
      int cue,
      int layout,
      int contentEnd,
      int start,
      int step,
      FeatureList f) {
    f.clear();
    int n = r.size();
    int end = Math.min(n, end(r, start));
    int sort = cue < 0 ? 0 : cues.word(cue).sort().ordinal() * 4 + cues.word(cue).strength();
    int entry = cue < 0 ? 0 : cues.entry(cue);
    boolean quoted = contentEnd > 0 && contentEnd <= n && r.quotation[contentEnd - 1] >= 0;
    int before = contentEnd > 0 ? r.quotation[contentEnd - 1] : -1;
    int open = before >= 0 && r.text().quotationGoesOn(before) ? 1 : 0;
    int same = r.paragraph(start) == r.paragraph(Math.max(0, start - 1)) ? 1 : 0;
    int state = (quoted ? 1 : 0) + 2 * open + 4 * same + 8 * Math.min(step, 2) + 32 * layout;
    boolean gap = r.quotation[Math.max(0, start - 1)] < 0;
    int after = end < n && r.paragraph(end) == r.paragraph(start) ? r.groups[end] : 0;
    int sameSentence = end < n && r.sentence[end] == r.sentence[end - 1] ? 1 : 0;
    int length = LayoutFeatures.bucket((end - start) / 3);
    int last = end >= 2 ? r.classes[end - 2] : 0;
    int follows = 0;
    int entryAfter = 0;
    int likely = 0;
    if (end < n) {
      int low = cues.atOrAfter(end);
      if (low < cues.size() && r.sentence[cues.head(low)] == r.sentence[end] && sameSentence == 1) {
        follows = 1 + cues.word(low).sort().ordinal() * 4 + cues.word(low).strength();
        entryAfter = cues.entry(low);
        likely = 1 + cues.likely(low);
      }
    }
    f.add(T, state);
    f.add(T + 1, state, sort);
    f.add(T + 2, same, entry, quoted ? 1 : 0);
    f.add(T + 3, after, sameSentence, state);
    f.add(T + 4, follows, sameSentence, state);
    f.add(T + 5, length, state);
    f.add(T + 6, last, sameSentence, same);
    f.add(T + 7, r.classAt(start - 1, 0, n), state);
    f.add(T + 8, r.classAt(start - 1, 0, n), gap ? 1 : 0, same);
    f.add(T + 9, r.classAt(start + 1, 0, n), sameSentence, length);
    f.add(T + 10, sameSentence, entryAfter);
    f.add(T + 11, length, sameSentence, after);
    f.add(T + 12, r.text().quotationContinues(r.quotation[start]) ? 1 : 0, open, state);
    f.add(T + 13, last, after, same);
    f.add(T + 14, likely, sameSentence, state);
    f.add(T + 15, likely, after, length);
  }
}
