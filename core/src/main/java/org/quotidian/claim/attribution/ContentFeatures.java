package org.quotidian.claim.attribution;

/** The features of the starts and ends of contents, and of both together. */
final class ContentFeatures {
  private static final int T = 4000;
  private static final int MOST = 4;
  private static final int NEAR = 8;
  private static final int SOON = 14;
  private static final int MOST_PASSED = 24;

  private ContentFeatures() {}

  static void rightStart(
      Reading r,
      int s,
      int cueEnd,
      int sourceEnd,
      int to,
      int context,
      int side,
      int e,
      FeatureList f) {
    int from = r.sentenceFirst(Math.max(0, cueEnd - 1));
    int at = r.classAt(s, 0, r.size());
    int before = r.classAt(s - 1, from, r.size());
    int next = r.classAt(s + 1, 0, r.size());
    int far = s == to ? 13 : LayoutFeatures.bucket(s - cueEnd);
    int source = side == 1 ? s == sourceEnd ? 1 : s > sourceEnd ? 2 : 3 : 0;
    f.add(T, at, before);
    f.add(T + 1, at, next);
    f.add(T + 2, far, context);
    f.add(T + 3, at, far);
    f.add(T + 4, at, e);
    f.add(T + 5, far, e);
    f.add(T + 6, source, at, far);
    f.add(T + 7, before, context);
    f.add(T + 8, at, context);
    f.add(T + 9, r.groupAt(s - 2, from, r.size()), before, at);
    f.add(T + 10, far, at, e);
    f.add(T + 11, far, r.groupAt(s, 0, r.size()), r.groupAt(s + 1, 0, r.size()));
    f.add(T + 12, r.mentionType[Math.min(s, r.size() - 1)], far, context);
    // what stands between the cue and the content: an addressee, a time
    int gap = s == cueEnd ? 0 : r.groupAt(cueEnd, from, r.size()) * 64 + r.groupAt(s - 1, from, to);
    int group = r.groupAt(s, 0, r.size());
    f.add(T + 15, gap, group, e);
    f.add(T + 16, gap, at, context);
    f.add(T + 17, gap, r.mentionType[Math.min(cueEnd, r.size() - 1)], group);
    // does a clause or a quotation open further to the right, so that this is the addressee?
    int later = 0;
    int stop = Math.min(to, s + 12);
    for (int t = s + 1; t < stop; t++) {
      if (r.opens(t) || r.is(t, WordClass.THAT) || r.is(t, WordClass.TO)) {
        later = r.classes[t];
        break;
      }
    }
    f.add(T + 13, later, far, e);
    f.add(T + 14, later, at, far);
    Chunks c = r.chunks();
    f.add(T + 18, c.ahead3[s], context);
    f.add(T + 19, c.ahead3[s], far);
    f.add(T + 100, c.ahead2[s], e);
    f.add(T + 101, c.behind2[s], c.ahead2[s]);
  }

  static void leftStart(
      Reading r,
      Cues cues,
      int s,
      int from,
      int bound,
      int cueStart,
      int context,
      int side,
      int e,
      FeatureList f) {
    int at = r.classes[s];
    int before = r.classAt(s - 1, from, r.size());
    int place = s < from ? 0 : s == from ? 1 : 2;
    int far = LayoutFeatures.bucket(Math.max(0, bound - s));
    f.add(T + 20, place, context);
    f.add(T + 21, place, at);
    f.add(T + 22, at, before, place);
    f.add(T + 23, far, context, place);
    f.add(T + 24, before, context);
    f.add(T + 25, place, e);
    f.add(T + 26, at, r.classAt(s + 1, 0, r.size()));
    f.add(T + 27, side, at, place);
    f.add(T + 28, r.groupAt(s - 2, from, r.size()), before, side);
    f.add(T + 29, far, at, context);
    int opening = r.opens(s) ? r.text().quotationEnd(r.quotation[s]) <= bound ? 2 : 1 : 0;
    f.add(T + 30, opening, place, context);
    f.add(T + 31, r.quotation[cueStart] >= 0 ? 1 : 0, place, opening);
    Chunks c = r.chunks();
    f.add(T + 32, c.ahead3[s], place);
    f.add(T + 33, c.behind2[s], place, far);
    f.add(T + 34, c.behind2[s], c.ahead2[s], context);
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
    f.add(T + 35, passed, place, context);
    f.add(T + 36, passed, opener, place);
    f.add(T + 37, passed, far, place);
  }

  static void leftEnd(
      Reading r,
      int end,
      int from,
      int to,
      int bound,
      int cueStart,
      int sourceStart,
      int context,
      int side,
      int e,
      FeatureList f) {
    int last = r.classAt(end - 1, from, to);
    int next = r.classAt(end, from, to);
    int far = end > bound ? 14 : LayoutFeatures.bucket(bound - end);
    f.add(T + 40, far, context);
    f.add(T + 41, last, next);
    f.add(T + 42, far, next, side);
    f.add(T + 43, far, last, side);
    f.add(T + 44, next, context);
    f.add(T + 45, last, r.classAt(end - 2, from, to));
    f.add(T + 46, next, r.classAt(end + 1, from, to));
    f.add(T + 47, far, e);
    f.add(T + 48, LayoutFeatures.bucket(cueStart - end), context);
    f.add(T + 49, sourceStart >= 0 && end > sourceStart ? 1 : 0, context);
    int quote =
        end < r.size() && r.quotation[end - 1] >= 0 && r.quotation[end] == r.quotation[end - 1]
            ? 1
            : 0;
    f.add(T + 50, quote, r.closes(end - 1) ? 1 : 0, context);
    f.add(T + 51, r.chunks().ahead3[end], far);
    f.add(T + 52, r.chunks().behind2[end], next);
  }

  /** Adds the features of an end to the right of the cue. */
  static void end(
      Reading r,
      Cues cues,
      int cue,
      int end,
      int cueEnd,
      int to,
      int context,
      int e,
      Lattice lattice) {
    FeatureList f = lattice.endFeatures();
    int n = r.size();
    int next = r.classAfter(end);
    boolean unstopped = end == to && next != r.classAt(end, 0, n);
    int next2 = unstopped ? 0 : r.classAt(end + 1, 0, n);
    int group = WordClass.of(next).group().ordinal();
    int group2 = unstopped ? 0 : r.groupAt(end + 1, 0, n);
    int place = end > to ? 3 : unstopped ? 1 : end == to ? 2 : end == to - 1 ? 1 : 0;
    place += place == 3 && end < r.size() && r.sentence[end] == r.sentence[to] + 1 ? 1 : 0;
    int far = LayoutFeatures.bucket(end - cueEnd);
    Chunks c = r.chunks();
    int ahead = unstopped || end >= n ? 0 : c.ahead3[end];
    int follows = cues.atOrAfter(end);
    boolean near = follows < cues.size() && cues.head(follows) < Math.min(to, end + NEAR);
    int beginning = beginning(cues, follows, end, to);
    int key = 1 + place + (unstopped ? 8 : 0) + (near ? 16 : 0) + (beginning > 0 ? 32 : 0);
    if (!lattice.recall(end, key)) {
      place(r, cues, end, place, next, next2, ahead, near ? follows : -1, beginning, f);
      lattice.remember(end, key);
    }
    int quote = quote(r, end);
    f.add(T + 60, place, context);
    f.add(T + 64, next, context);
    f.add(T + 65, far, context, place);
    f.add(T + 67, next, e);
    f.add(T + 68, quote, context, place);
    f.add(T + 69, place, e);
    f.add(T + 71, r.groupAt(end - 1, 0, n), group, context);
    int verbs = Math.min(3, r.verbs[Math.min(end, cueEnd + 30)] - r.verbs[cueEnd]);
    f.add(T + 75, verbs, next, place);
    f.add(T + 76, verbs, context, place);
    f.add(T + 77, verbs, next, context);
    f.add(T + 79, far, next, place);
    f.add(T + 90, cues.form(cue), next, next2);
    f.add(T + 92, e, group, group2);
    f.add(T + 94, ahead, context);
    f.add(T + 96, ahead >>> 8, e);
    f.add(T + 99, c.behind2[end], ahead >>> 8, verbs);
    // did another attribution begin between the cue and here?
    int passed = 0;
    int opener = 0;
    for (int k = cue + 1; k < follows && k <= cue + MOST_PASSED; k++) {
      int likely = cues.likely(k);
      if (likely > passed && cues.head(k) >= cueEnd) {
        passed = likely;
        opener = c.behind2[cues.first(k)];
      }
    }
    f.add(T + 110, beginning, context);
    f.add(T + 111, passed, opener, place);
    f.add(T + 112, passed, next, place);
    f.add(T + 113, passed, context, place);
  }

  /** Adds those features of an end that are the same for every cue. */
  private static void place(
      Reading r,
      Cues cues,
      int end,
      int place,
      int next,
      int next2,
      int ahead,
      int follows,
      int beginning,
      FeatureList f) {
    int n = r.size();
    int last = r.classAt(end - 1, 0, n);
    boolean unstopped = next2 == 0;
    int group = WordClass.of(next).group().ordinal();
    int group2 = unstopped ? 0 : r.groupAt(end + 1, 0, n);
    int group3 = unstopped ? 0 : r.groupAt(end + 2, 0, n);
    f.add(T + 61, place, last, quote(r, end));
    f.add(T + 62, last, next);
    f.add(T + 63, next, next2, place);
    f.add(T + 66, r.classAt(end - 2, 0, n), last, next);
    f.add(T + 70, group, group2, group3);
    f.add(T + 72, last, next, next2);
    int word = 0;
    int near = 15;
    if (follows >= 0) {
      word = 1 + cues.word(follows).sort().ordinal() * 4 + cues.word(follows).strength();
      near = LayoutFeatures.bucket(cues.head(follows) - end) * 8 + cues.form(follows);
    }
    f.add(T + 73, word, near, place);
    f.add(T + 74, next, word, near);
    f.add(T + 78, r.mentionType[Math.min(end, n - 1)], next, place);
    f.add(T + 91, last, next, group2 * 64 + group3);
    Chunks c = r.chunks();
    f.add(T + 93, ahead, place);
    f.add(T + 95, ahead >>> 8, c.behind1[end], place);
    f.add(T + 97, ahead, c.behind2[end]);
    f.add(T + 98, c.behind2[end], next, place);
    f.add(T + 108, beginning, next, place);
    f.add(T + 109, beginning, ahead >>> 8);
  }

  /** Returns how likely another attribution begins soon behind an end, and how soon; 0 for none. */
  private static int beginning(Cues cues, int follows, int end, int to) {
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
  private static int quote(Reading r, int end) {
    boolean inside =
        end < r.size() && r.quotation[end - 1] >= 0 && r.quotation[end] == r.quotation[end - 1];
    return inside ? 1 : r.closes(end - 1) ? 2 : r.opens(end) ? 3 : 0;
  }

  static void pairs(Reading r, Lattice lattice, int context, int sourceStart, int side) {
    lattice.prune(0, 0, MOST);
    FeatureList f = lattice.pairFeatures();
    int n = r.size();
    Chunks c = r.chunks();
    for (int s = 0; s < lattice.startCount(); s++) {
      if (lattice.startOut(s)) {
        continue;
      }
      int start = lattice.startToken(s);
      int q = r.quotation[start];
      boolean opens = r.opens(start);
      int closing = opens ? r.text().quotationEnd(q) : -1;
      int at = r.classes[start];
      for (int k = 0; k < lattice.endCount(); k++) {
        int end = lattice.endToken(k);
        if (end <= start || lattice.endOut(k)) {
          continue;
        }
        int stop = Math.min(end, start + 60);
        int dashes = r.dashes[stop] - r.dashes[start];
        int v = Math.min(3, r.verbs[stop] - r.verbs[start]);
        int comma = Math.min(3, r.commas[stop] - r.commas[start]);
        int inside = v * 16 + comma * 4 + Math.min(1, dashes) * 2 + dashes % 2;
        int quote =
            opens
                ? end == closing ? 1 : end < closing ? 2 : r.closes(end - 1) ? 3 : 4
                : q >= 0 ? 5 : r.closes(end - 1) ? 6 : 7;
        int next = r.classAfter(end);
        int group = WordClass.of(next).group().ordinal();
        int length = LayoutFeatures.bucket(end - start);
        boolean source = sourceStart >= start && sourceStart < end;
        f.add(T + 80, quote, side, context);
        f.add(T + 81, length, context, quote);
        f.add(T + 82, at, next, side);
        f.add(T + 83, source ? 1 : 0, side, quote);
        f.add(T + 84, length, at);
        f.add(T + 86, v, at, context);
        f.add(T + 87, v, at, group);
        f.add(T + 88, inside, group, side);
        f.add(T + 89, inside, quote, side);
        f.add(T + 105, c.ahead2[start], group, context);
        f.add(T + 106, c.ahead2[start], end >= n ? 0 : c.ahead2[end], v);
        f.add(T + 107, c.ahead2[start], inside, side);
        f.add(T + 85, quote, r.classAt(end - 1, 0, n), group);
        lattice.closePair(s, k);
      }
    }
  }
}
