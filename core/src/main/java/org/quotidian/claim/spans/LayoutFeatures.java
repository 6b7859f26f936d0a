package org.quotidian.claim.spans;

import org.quotidian.claim.lexicon.CueEntry;
import org.quotidian.claim.lexicon.WordClass;
import org.quotidian.claim.lexicon.WordGroup;
import org.quotidian.claim.reading.Chunks;
import org.quotidian.claim.reading.Reading;
import org.quotidian.claim.weights.WideFeatureList;

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

  /** The sum of weights below which the words around a cue leave a layout no hope. */
  private static final int HOPELESS = -56;

  /** The greatest distances of the coarser buckets, the first of which is 6. */
  private static final int[] UP_TO = {7, 10, 14, 20, 30, 50, Integer.MAX_VALUE};

  private static final byte[] BUCKETS = new byte[52];

  static {
    for (int i = 0; i < BUCKETS.length; i++) {
      int bucket = Math.min(i, 6);
      while (i > 5 && i > UP_TO[bucket - 6]) {
        bucket++;
      }
      BUCKETS[i] = (byte) bucket;
    }
  }

  private static final long CLAUSE_OPENERS =
      WordGroup.mask(WordGroup.SUBORDINATOR, WordGroup.RELATIVE);

  private static final long OPENERS =
      CLAUSE_OPENERS | WordGroup.VERBAL | WordGroup.mask(WordGroup.CONJUNCTION, WordGroup.COLON);

  private LayoutFeatures() {}

  /**
   * Replaces {@code f} by the features of one cue; tells whether by the words around it alone it is
   * not hopeless as an attribution. If it is, the rest is left out.
   */
  public static boolean fill(Reading r, Cues cues, int cue, WideFeatureList f) {
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
    f.add(T + 1, 0, e);
    f.add(T + 2, shape, e);
    f.add(T + 3, flags, e);
    f.add(T + 4, shape, flags);
    f.add(T + 5, shape, sort, flags);
    f.add(T + 6, p1);
    f.add(T + 7, p2);
    f.add(T + 8, p3);
    f.add(T + 9, n1);
    f.add(T + 10, n2);
    f.add(T + 11, n3);
    f.add(T + 12, n1, e);
    f.add(T + 13, gp1, e);
    f.add(T + 14, gn1, e, shape);
    f.add(T + 15, n1, shape, n2);
    f.add(T + 16, p1, shape, p2);
    f.add(T + 17, p1, shape, n1);
    f.add(T + 18, n1, sort, n2);
    f.add(T + 19, p1, sort, shape);
    f.add(T + 20, gp1, e, gn1);
    f.add(T + 21, gp1, gp2, gn1 * 64 + gn2);
    f.add(T + 22, gn1, e, gn2);
    f.add(T + 23, gn1, sort * 64 + shape, gn2);
    f.add(T + 24, gp1, shape, gp2 * 64 + gn1);
    f.add(T + 25, gn1, gn2, gn3);
    f.add(T + 26, n1, word.takes() * 64 + shape);
    f.add(T + 27, n2, e);
    f.add(T + 28, gp1, shape + 64 * flags, gn1);
    Chunks c = r.chunks();
    int ahead = tail < to ? c.ahead3[tail] : 0;
    int behind = first > from ? c.behind2[first] : 0;
    f.add(T + 29, shape, ahead);
    f.add(T + 30, ahead >>> 8 & 255, e, ahead >>> 16);
    f.add(T + 31, shape, behind);
    f.add(T + 32, behind & 255, e, behind >>> 8);
    f.add(T + 33, shape, behind, ahead >>> 8);
    f.add(T + 34, shape, ahead, sort);
    if (f.allBelow(HOPELESS)) {
      return false;
    }
    position(r, cues, cue, f, e, shape, sort);
    quotes(r, head, first, tail, f, e, shape, gn1, gp1);
    neighbours(r, cues, cue, f, e, shape, sort);
    return true;
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
    f.add(T + 43, after == 0 ? 0 : after <= 2 ? 1 : 2, e);
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
    f.add(T + 49, gap, behind, shape);
    f.add(T + 50, next, gap * 16 + after, sort);
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
      int group = r.groups[t];
      if (WordGroup.in(OPENERS, group)) {
        opener = WordGroup.in(CLAUSE_OPENERS, group) ? r.classes[t] : 200 + group;
        break;
      }
    }
    f.add(T + 55, shape, opener);
    f.add(T + 56, bucket(steps), opener, sort);
    f.add(T + 57, gap, opener, after == 0 ? 0 : 1);
    f.add(T + 58, opener & 127, e, opener >>> 7);
  }

  public static boolean verbal(Reading r, int t) {
    return WordGroup.in(WordGroup.VERBAL, r.groups[t]);
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
    f.add(T + 66, gp1, starts, closing);
    f.add(T + 67, gn1, opening, shape);
    f.add(T + 68, bucket(to - tail), opening * 16 + closing, next);
    f.add(T + 69, closing, starts * 4 + next, shape);
    f.add(T + 70, gp1, closing, gn1);
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
    f.add(T + 84, before, after, shape);
    f.add(T + 85, far, r.groupAt(cues.first(cue) - 1, 0, r.size()), shape);
  }

  /** Returns 0 to 12 for a distance: exact up to 5, then coarser. */
  public static int bucket(int distance) {
    return BUCKETS[Math.max(0, Math.min(distance, BUCKETS.length - 1))];
  }
}
