package org.quotidian.claim.attribution;

/** The spans that may name the source of an attribution, and "none". */
public final class SourceSpans {
  private static final int T = 3000;
  private static final int LEFT_WINDOW = 26;
  private static final int RIGHT_WINDOW = 18;
  private static final int LONGEST = 24;
  private static final int MOST = 4;
  private static final int OPENING_WORDS = 10;

  private SourceSpans() {}

  /**
   * Replaces the lattice's candidates by those of one cue.
   *
   * @param cueStart the cue's first token
   * @param cueEnd the token after its last
   * @param layout on which side the content is
   */
  public static void fill(
      Reading r, Cues cues, int cue, int cueStart, int cueEnd, int layout, Lattice lattice) {
    lattice.clear();
    int head = cues.head(cue);
    int from = r.sentenceFirst(head);
    int to = r.sentenceEnd(head);
    CueEntry word = cues.word(cue);
    int e = cues.entry(cue);
    int sort = word.sort().ordinal() * 8 + word.part().ordinal();
    int shape = cues.form(cue) * 64 + cues.flags(cue);
    FeatureList pair = lattice.pairFeatures();
    pair.add(T, layout, sort);
    pair.add(T + 1, e);
    pair.add(T + 2, shape, layout);
    pair.add(T + 3, r.classAt(cueStart - 1, from, to), r.classAt(cueEnd, from, to));
    pair.add(T + 4, r.classAt(cueStart - 1, from, to), layout, sort);
    pair.add(T + 5, r.classAt(cueEnd, from, to), layout, sort);
    lattice.closePair(-1, -1);
    int context = sort * 4 + layout;
    int low = Math.max(from, cueStart - LEFT_WINDOW);
    int opening = Math.min(low, from + OPENING_WORDS);
    side(r, from, to, from, opening, cueStart, cueEnd, context, shape, e, lattice);
    side(r, from, to, low, cueStart, cueStart, cueEnd, context, shape, e, lattice);
    int high = Math.min(to, cueEnd + RIGHT_WINDOW);
    side(r, from, to, cueEnd, high, cueStart, cueEnd, context, shape, e, lattice);
  }

  private static void side(
      Reading r,
      int from,
      int to,
      int low,
      int high,
      int cueStart,
      int cueEnd,
      int context,
      int shape,
      int e,
      Lattice lattice) {
    boolean right = low >= cueEnd;
    int own = r.quotation[cueStart];
    int firstStart = lattice.startCount();
    int firstEnd = lattice.endCount();
    FeatureList f = lattice.startFeatures();
    for (int s = low; s < high; s++) {
      if (r.quotation[s] != own || !r.edges().opens(s)) {
        continue;
      }
      int at = r.classes[s];
      int before = r.classAt(s - 1, from, to);
      int next = r.classAt(s + 1, from, to);
      int far =
          right ? 16 + LayoutFeatures.bucket(s - cueEnd) : LayoutFeatures.bucket(cueStart - s);
      f.add(T + 10, at, before);
      f.add(T + 11, at, next);
      f.add(T + 12, far, context);
      f.add(T + 13, at, far);
      f.add(T + 14, r.groupAt(s - 2, from, to), before, right ? 1 : 0);
      f.add(T + 15, s == from ? 1 : 0, at, context);
      f.add(T + 16, mention(r, s, -1), far > 15 ? 16 : 0, at);
      f.add(T + 17, before, context);
      f.add(T + 18, at, context);
      f.add(T + 19, between(r, right ? cueEnd : s, right ? s : cueStart), context);
      f.add(T + 20, at, r.groupAt(s + 1, from, to), r.groupAt(s + 2, from, to));
      f.add(T + 21, before, far, shape);
      f.add(T + 22, r.chunks().ahead3[s], right ? 1 : 0, context);
      f.add(T + 23, r.chunks().behind2[s], at);
      f.add(T + 24, r.chunks().behind2[s], r.chunks().ahead2[s], context);
      lattice.closeStart(s);
    }
    f = lattice.endFeatures();
    for (int end = low + 1; end <= high; end++) {
      if (r.quotation[end - 1] != own || !r.edges().closes(end - 1)) {
        continue;
      }
      int last = r.classes[end - 1];
      int next = r.classAt(end, from, to);
      int far =
          right ? 16 + LayoutFeatures.bucket(end - cueEnd) : LayoutFeatures.bucket(cueStart - end);
      f.add(T + 30, last, next);
      f.add(T + 31, far, context);
      f.add(T + 32, far, next);
      f.add(T + 33, last, far);
      f.add(T + 34, next, r.classAt(end + 1, from, to), right ? 1 : 0);
      f.add(T + 35, mention(r, end - 1, 1), far > 15 ? 16 : 0, next);
      f.add(T + 36, next, context);
      f.add(T + 37, last, r.classAt(end - 2, from, to));
      f.add(T + 38, between(r, right ? cueEnd : end, right ? end : cueStart), context);
      f.add(T + 39, far, shape, right ? 1 : 0);
      f.add(T + 40, far, e);
      f.add(T + 41, end == to ? 1 : 0, next, last);
      int ahead = end < to ? r.chunks().ahead3[end] : 0;
      f.add(T + 43, ahead, right ? 1 : 0, context);
      f.add(T + 44, ahead, far);
      f.add(T + 45, r.chunks().behind2[end], ahead >>> 8, context);
      f.add(T + 42, far, between(r, right ? cueEnd : end, right ? end : cueStart), shape);
      lattice.closeEnd(end);
    }
    lattice.prune(firstStart, firstEnd, MOST);
    FeatureList pair = lattice.pairFeatures();
    for (int s = firstStart; s < lattice.startCount(); s++) {
      if (lattice.startOut(s)) {
        continue;
      }
      int start = lattice.startToken(s);
      for (int k = firstEnd; k < lattice.endCount(); k++) {
        int end = lattice.endToken(k);
        if (end <= start || lattice.endOut(k)) {
          continue;
        }
        if (end - start > LONGEST) {
          break;
        }
        int lastComma = r.is(end - 1, WordGroup.COMMA) ? 1 : 0;
        int comma = Math.min(2, r.commas[end] - r.commas[start] - lastComma);
        int verb = Math.min(2, r.verbs[end] - r.verbs[start]);
        int conjunction = Math.min(2, r.conjunctions[end] - r.conjunctions[start]);
        int inside = comma * 9 + verb * 3 + conjunction;
        int length = LayoutFeatures.bucket(end - start);
        pair.add(T + 50, length, right ? 1 : 0);
        pair.add(T + 51, r.classes[start], r.classes[end - 1], Math.min(length, 4));
        pair.add(T + 52, inside, lastComma, right ? 1 : 0);
        pair.add(T + 53, inside, r.groups[start], length);
        pair.add(T + 54, Math.min(length, 3), context, r.groups[start]);
        pair.add(
            T + 55,
            inside,
            lastComma * 64 + r.groupAt(end, from, to),
            r.groupAt(start - 1, from, to));
        pair.add(
            T + 56,
            r.mention[start] >= 0 && r.mention[start] == r.mention[end - 1] ? 1 : 0,
            Math.min(length, 3));
        lattice.closePair(s, k);
      }
    }
  }

  /** Returns how a mention lies at the token: none, inside, or ending here towards {@code step}. */
  private static int mention(Reading r, int t, int step) {
    if (r.mention[t] < 0) {
      return 0;
    }
    int beside = t + step;
    boolean edge = beside < 0 || beside >= r.size() || r.mention[beside] != r.mention[t];
    return r.mentionType[t] * 2 + (edge ? 1 : 0);
  }

  /** Counts verbs and commas between two places, 0 to 2 each. */
  private static int between(Reading r, int from, int to) {
    if (to <= from) {
      return 0;
    }
    int verbs = Math.min(2, r.verbs[to] - r.verbs[from]);
    return verbs * 3 + Math.min(2, r.commas[to] - r.commas[from]);
  }
}
