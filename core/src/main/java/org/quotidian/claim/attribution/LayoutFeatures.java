package org.quotidian.claim.attribution;

/** The features that tell whether a cue attributes something, and on which side. */
public final class LayoutFeatures {
  /** No attribution. */
  public static final int NONE = 0;

  /** The content follows the cue. */
  public static final int RIGHT = 1;

  /** The content comes before the cue. */
  public static final int LEFT = 2;

  /** The cue interrupts the content. */
  public static final int BOTH = 3;

  /** How many outcomes the decision has. */
  public static final int OUTCOMES = 4;

  /** Where the weights of a layout lie among those of a feature; no attribution has none. */
  public static int slot(int layout) {
    return layout - 1;
  }

  /** Where the weight of the verdict lies. */
  public static final int VERDICT = 3;

  private static final int T = 1000;

  private LayoutFeatures() {}

  /** Replaces {@code f} by the features of one cue. */
  public static void fill(Reading r, Cues cues, int cue, WideFeatureList f) {
    f.clear();
    int head = cues.head(cue);
    int first = cues.first(cue);
    int tail = cues.tail(cue);
    int from = r.sentenceFirst(head);
    int to = r.sentenceEnd(head);
    int e = cues.entry(cue);
    CueEntry word = cues.word(cue);
    int shape = cues.form(cue) + 8 * word.part().ordinal();
    int sort = word.sort().ordinal() * 4 + word.strength();
    int flags = cues.flags(cue);
    int p1 = r.classAt(first - 1, from, to);
    int p2 = r.classAt(first - 2, from, to);
    int p3 = r.classAt(first - 3, from, to);
    int n1 = r.classAt(tail, from, to);
    int n2 = r.classAt(tail + 1, from, to);
    int n3 = r.classAt(tail + 2, from, to);
    int gp1 = r.groupAt(first - 1, from, to);
    int gp2 = r.groupAt(first - 2, from, to);
    int gn1 = r.groupAt(tail, from, to);
    int gn2 = r.groupAt(tail + 1, from, to);
    int gn3 = r.groupAt(tail + 2, from, to);
    f.add(T, 0);
    f.add(T + 1, e);
    f.add(T + 2, e, shape);
    f.add(T + 3, e, flags);
    f.add(T + 4, shape, flags);
    f.add(T + 5, sort, shape, flags);
    f.add(T + 6, p1);
    f.add(T + 7, p2);
    f.add(T + 8, p3);
    f.add(T + 9, n1);
    f.add(T + 10, n2);
    f.add(T + 11, n3);
    f.add(T + 12, e, n1);
    f.add(T + 13, e, gp1);
    f.add(T + 14, e, shape, gn1);
    f.add(T + 15, shape, n1, n2);
    f.add(T + 16, shape, p1, p2);
    f.add(T + 17, shape, p1, n1);
    f.add(T + 18, sort, n1, n2);
    f.add(T + 19, sort, p1, shape);
    f.add(T + 20, e, gp1, gn1);
    f.add(T + 21, gp2 * 64 + gp1, gn1, gn2);
    f.add(T + 22, e, gn1, gn2);
    f.add(T + 23, sort, shape, gn1 * 64 + gn2);
    f.add(T + 24, shape, gp1 * 64 + gp2, gn1);
    f.add(T + 25, gn1, gn2, gn3);
    f.add(T + 26, word.takes() * 64 + shape, n1);
    f.add(T + 27, e, n2);
    f.add(T + 28, shape + 64 * flags, gp1, gn1);
    Chunks c = r.chunks();
    int ahead = tail < to ? c.ahead3[tail] : 0;
    int behind = first > from ? c.behind2[first] : 0;
    f.add(T + 29, ahead, shape);
    f.add(T + 30, ahead >>> 8, e);
    f.add(T + 31, behind, shape);
    f.add(T + 32, behind, e);
    f.add(T + 33, behind, ahead >>> 8, shape);
    f.add(T + 34, ahead, sort, shape);
    position(r, cues, cue, f, e, shape, sort);
    quotes(r, head, first, tail, f, e, shape, gn1, gp1);
    neighbours(r, cues, cue, f, e, shape, sort);
    f.weigh();
  }

  private static void position(
      Reading r, Cues cues, int cue, WideFeatureList f, int e, int shape, int sort) {
    int head = cues.head(cue);
    int from = r.sentenceFirst(head);
    int to = r.sentenceEnd(head);
    int before = bucket(cues.first(cue) - from);
    int after = bucket(to - cues.tail(cue));
    f.add(T + 40, before, shape);
    f.add(T + 41, after, shape);
    f.add(T + 42, before, after, sort);
    f.add(T + 43, e, after == 0 ? 0 : after <= 2 ? 1 : 2);
    int headline = r.inHeadline(head) ? 1 : 0;
    f.add(T + 44, headline, shape, sort);
    f.add(T + 45, headline, e);
    int mention = cues.first(cue) > from ? r.mentionType[cues.first(cue) - 1] : 0;
    f.add(T + 46, mention, shape, sort);
    // the last comma before the cue, and what stands between it and the cue
    int comma = -1;
    for (int t = cues.first(cue) - 1; t >= from && t >= cues.first(cue) - 12; t--) {
      if (r.is(t, WordClass.COMMA)) {
        comma = t;
        break;
      }
    }
    int gap = comma < 0 ? 15 : bucket(cues.first(cue) - comma);
    int behind = comma < 0 ? 0 : r.groupAt(comma - 1, from, to);
    int next = comma < 0 ? r.groupAt(from, from, to) : r.groupAt(comma + 1, from, to);
    f.add(T + 47, gap, shape, sort);
    f.add(T + 48, gap, next, shape);
    f.add(T + 49, behind, gap, shape);
    f.add(T + 50, gap * 16 + after, next, sort);
    // the rest of the sentence after the cue
    int that = 15;
    int stop = Math.min(to, cues.tail(cue) + 8);
    for (int t = cues.tail(cue); t < stop; t++) {
      if (r.is(t, WordClass.THAT)) {
        that = t - cues.tail(cue);
        break;
      }
    }
    f.add(T + 51, that, sort);
    f.add(T + 52, that, e);
    boolean verb = false;
    stop = Math.min(to, cues.tail(cue) + 12);
    for (int t = cues.tail(cue); t < stop && !verb; t++) {
      verb = verbal(r, t);
    }
    f.add(T + 53, verb ? 1 : 0, r.groupAt(cues.tail(cue), from, to), sort);
    f.add(T + 54, r.classAt(to - 1, from, to), after, shape);
    // the word that opened the clause: "as he said", "when asked", "who said", "after saying"
    int opener = 0;
    int steps = 0;
    for (int t = cues.first(cue) - 1; t >= from && steps < 14; t--, steps++) {
      WordGroup group = r.wordClass(t).group();
      if (group == WordGroup.SUBORDINATOR || group == WordGroup.RELATIVE) {
        opener = r.classes[t];
        break;
      }
      if (verbal(r, t) || group == WordGroup.CONJUNCTION || group == WordGroup.COLON) {
        opener = 200 + group.ordinal();
        break;
      }
    }
    f.add(T + 55, opener, shape);
    f.add(T + 56, opener, bucket(steps), sort);
    f.add(T + 57, opener, gap, after == 0 ? 0 : 1);
    f.add(T + 58, opener, e);
  }

  static boolean verbal(Reading r, int t) {
    return verbal(r.wordClass(t).group());
  }

  static boolean verbal(WordGroup group) {
    return switch (group) {
      case BE, HAVE, DO, MODAL, CUE_VERB, VERB -> true;
      default -> false;
    };
  }

  private static void quotes(
      Reading r,
      int head,
      int first,
      int tail,
      WideFeatureList f,
      int e,
      int shape,
      int gn1,
      int gp1) {
    int from = r.sentenceFirst(head);
    int to = r.sentenceEnd(head);
    int inside = r.quotation[head] < 0 ? 0 : 1;
    int opening = 15;
    int stop = Math.min(to, tail + 40);
    for (int t = tail; t < stop; t++) {
      if (r.opens(t)) {
        opening = bucket(t - tail);
        break;
      }
    }
    int closing = 15;
    stop = Math.max(from, first - 40);
    for (int t = first - 1; t >= stop; t--) {
      if (r.closes(t)) {
        closing = bucket(first - t);
        break;
      }
    }
    int starts = from < to && r.quotation[from] >= 0 ? r.opens(from) ? 1 : 2 : 0;
    int next = to < r.size() && r.quotation[to] >= 0 ? r.opens(to) ? 1 : 2 : 0;
    f.add(T + 60, inside, shape);
    f.add(T + 61, inside, e);
    f.add(T + 62, opening, closing, inside);
    f.add(T + 63, opening, closing, shape);
    f.add(T + 64, opening, e);
    f.add(T + 65, closing, e);
    f.add(T + 66, starts, closing, gp1);
    f.add(T + 67, opening, gn1, shape);
    f.add(T + 68, next, opening * 16 + closing, bucket(to - tail));
    f.add(T + 69, starts * 4 + next, shape, closing);
    f.add(T + 70, closing, gp1, gn1);
    f.add(T + 71, closing, e, opening == 15 ? 0 : 1);
  }

  private static void neighbours(
      Reading r, Cues cues, int cue, WideFeatureList f, int e, int shape, int sort) {
    int sentence = r.sentence[cues.head(cue)];
    int before = 0;
    int far = 15;
    if (cue > 0 && r.sentence[cues.head(cue - 1)] == sentence) {
      before = 1 + cues.word(cue - 1).sort().ordinal() * 4 + cues.word(cue - 1).strength();
      far = bucket(cues.first(cue) - cues.tail(cue - 1));
    }
    int after = 0;
    int near = 15;
    if (cue + 1 < cues.size() && r.sentence[cues.head(cue + 1)] == sentence) {
      after = 1 + cues.word(cue + 1).sort().ordinal() * 4 + cues.word(cue + 1).strength();
      near = bucket(cues.first(cue + 1) - cues.tail(cue));
    }
    f.add(T + 80, before, far, sort);
    f.add(T + 81, after, near, sort);
    f.add(T + 82, before, far, e);
    f.add(T + 83, after, near, e);
    f.add(T + 84, before * 64 + after, shape);
    f.add(T + 85, far, r.groupAt(cues.first(cue) - 1, 0, r.size()), shape);
  }

  /** Returns 0 to 14 for a distance: exact up to 5, then coarser. */
  static int bucket(int distance) {
    if (distance <= 5) {
      return Math.max(0, distance);
    }
    return distance <= 7
        ? 6
        : distance <= 10
            ? 7
            : distance <= 14
                ? 8
                : distance <= 20 ? 9 : distance <= 30 ? 10 : distance <= 50 ? 11 : 12;
  }
}
