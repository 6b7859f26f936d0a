package org.quotidian.claim.spans;

import org.quotidian.claim.lexicon.CueEntry;
import org.quotidian.claim.lexicon.WordClass;
import org.quotidian.claim.lexicon.WordGroup;
import org.quotidian.claim.reading.Reading;
import org.quotidian.claim.weights.FeatureList;
import org.quotidian.claim.weights.Lattice;
import org.quotidian.claim.weights.PlaceMemory;
import org.quotidian.claim.weights.Weights;

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
    pair.add(T + 1, 0, e);
    pair.add(T + 2, layout, shape);
    pair.add(T + 3, r.classAt(cueStart - 1, from, to), r.classAt(cueEnd, from, to));
    pair.add(T + 4, r.classAt(cueStart - 1, from, to), layout, sort);
    pair.add(T + 5, r.classAt(cueEnd, from, to), layout, sort);
    lattice.closePair(-1, -1);
    int context = sort * 4 + layout;
    int low = Math.max(from, cueStart - LEFT_WINDOW);
    int opening = Math.min(low, from + OPENING_WORDS);
    side(r, from, to, from, opening, cueStart, cueEnd, context, shape, e, lattice);
    int start = lattice.startCount();
    int end = lattice.endCount();
    side(r, from, to, low, cueStart, cueStart, cueEnd, context, shape, e, lattice);
    int rightStart = lattice.startCount();
    int rightEnd = lattice.endCount();
    int high = Math.min(to, cueEnd + RIGHT_WINDOW);
    side(r, from, to, cueEnd, high, cueStart, cueEnd, context, shape, e, lattice);
    pairs(r, from, to, 0, start, 0, end, 0, context, lattice);
    pairs(r, from, to, start, rightStart, end, rightEnd, 0, context, lattice);
    int starts = lattice.startCount();
    pairs(r, from, to, rightStart, starts, rightEnd, lattice.endCount(), 1, context, lattice);
  }

  /**
   * Returns the name that a sentence before a colon begins with, where the source found before the
   * colon is but a thing: "Brandt put out these words:"; -1 if it is not so.
   */
  public static int subject(Reading r, int head, int start, int end) {
    int first = r.sentenceFirst(head);
    if (start <= first || end > head || !r.is(head, WordClass.COLON) || r.mention[first] < 0) {
      return -1;
    }
    for (int t = start; t < end; t++) {
      if (r.mention[t] >= 0 || r.is(t, WordGroup.PRONOUN) || r.is(t, WordGroup.ROLE)) {
        return -1;
      }
    }
    return first;
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
    int way = right ? 1 : 0;
    boolean learns = lattice.learns();
    FeatureList f = lattice.startFeatures();
    int farInContext = Weights.row(T + 12, context, 0);
    int beforeInContext = Weights.row(T + 17, context, 0);
    int betweenInContext = Weights.row(T + 19, context, way);
    for (int s = low; s < high; s++) {
      if (r.quotation[s] != own || !r.edges().opens(s)) {
        continue;
      }
      int before = r.classAt(s - 1, from, to);
      int far =
          right ? 16 + LayoutFeatures.bucket(s - cueEnd) : LayoutFeatures.bucket(cueStart - s);
      f.at(farInContext + far);
      f.at(beforeInContext + before);
      f.at(betweenInContext + between(r, right ? cueEnd : s, right ? s : cueStart));
      f.add(T + 13, r.classes[s], far);
      f.add(T + 21, before, far, shape);
      if (learns) {
        start(r, s, from, to, way, f);
      }
      lattice.closeStart(s);
    }
    int least = lattice.leastStart(firstStart);
    for (int k = firstStart; k < lattice.startCount() && !learns; k++) {
      if (lattice.startWorth(k, least)) {
        int s = lattice.startToken(k);
        if (!lattice.places().recall(PlaceMemory.SOURCE_START + way, s, 1, f)) {
          start(r, s, from, to, way, f);
          lattice.places().remember(PlaceMemory.SOURCE_START + way, s, 1, f);
        }
        lattice.completeStart(k);
      }
    }
    f = lattice.endFeatures();
    int endInContext = Weights.row(T + 31, context, 0);
    int endOfShape = Weights.row(T + 39, shape, 0);
    int endOfEntry = Weights.row(T + 40, e, 0);
    for (int end = low + 1; end <= high; end++) {
      if (r.quotation[end - 1] != own || !r.edges().closes(end - 1)) {
        continue;
      }
      int last = r.classes[end - 1];
      int next = r.classAt(end, from, to);
      int far =
          right ? 16 + LayoutFeatures.bucket(end - cueEnd) : LayoutFeatures.bucket(cueStart - end);
      f.at(endInContext + far);
      f.at(endOfShape + far);
      f.at(endOfEntry + far);
      f.add(T + 32, next, far);
      f.add(T + 33, last, far);
      f.add(T + 42, between(r, right ? cueEnd : end, right ? end : cueStart), far, shape);
      f.add(T + 44, far, end < to ? r.chunks().ahead3[end] : 0);
      if (learns) {
        end(r, end, from, to, way, f);
      }
      lattice.closeEnd(end);
    }
    least = lattice.leastEnd(firstEnd);
    for (int k = firstEnd; k < lattice.endCount() && !learns; k++) {
      if (lattice.endWorth(k, least)) {
        int end = lattice.endToken(k);
        if (!lattice.places().recall(PlaceMemory.SOURCE_END + way, end, 1, f)) {
          end(r, end, from, to, way, f);
          lattice.places().remember(PlaceMemory.SOURCE_END + way, end, 1, f);
        }
        lattice.completeEnd(k);
      }
    }
    lattice.prune(firstStart, firstEnd, MOST);
  }

  /** Pairs the starts and ends on one side, the right one if {@code way} is 1. */
  private static void pairs(
      Reading r,
      int from,
      int to,
      int firstStart,
      int lastStart,
      int firstEnd,
      int lastEnd,
      int way,
      int context,
      Lattice lattice) {
    FeatureList pair = lattice.pairFeatures();
    for (int s = firstStart; s < lastStart; s++) {
      if (lattice.startOut(s)) {
        continue;
      }
      int start = lattice.startToken(s);
      for (int k = firstEnd; k < lastEnd; k++) {
        int end = lattice.endToken(k);
        if (end - start > LONGEST) {
          break;
        }
        if (end <= start || lattice.endOut(k) || lattice.hopeless(s, k)) {
          continue;
        }
        int lastComma = r.is(end - 1, WordGroup.COMMA) ? 1 : 0;
        int comma = Math.min(2, r.commas(start, end) - lastComma);
        int verb = Math.min(2, r.verbs(start, end));
        int conjunction = Math.min(2, r.conjunctions(start, end));
        int inside = comma * 9 + verb * 3 + conjunction;
        int length = LayoutFeatures.bucket(end - start);
        pair.add(T + 50, length, way);
        pair.add(T + 51, r.classes[start], r.classes[end - 1], Math.min(length, 4));
        pair.add(T + 52, inside, lastComma, way);
        pair.add(T + 53, inside, r.groups[start], length);
        pair.add(T + 54, Math.min(length, 3), context, r.groups[start]);
        pair.add(
            T + 55,
            lastComma * 64 + r.groupAt(end, from, to),
            inside,
            r.groupAt(start - 1, from, to));
        pair.add(
            T + 56,
            r.mention[start] >= 0 && r.mention[start] == r.mention[end - 1] ? 1 : 0,
            Math.min(length, 3));
        lattice.closePair(s, k);
      }
    }
  }

  /** Adds those features of a start that are the same for every cue on that side. */
  private static void start(Reading r, int s, int from, int to, int way, FeatureList f) {
    int at = r.classes[s];
    int before = r.classAt(s - 1, from, to);
    f.add(T + 10, at, before);
    f.add(T + 14, before, r.groupAt(s - 2, from, to), way);
    f.add(T + 16, at, mention(r, s, -1), way);
    f.add(T + 20, at, r.groupAt(s + 1, from, to), r.groupAt(s + 2, from, to));
    f.add(T + 23, at, r.chunks().behind2[s]);
  }

  /** Adds those features of an end that are the same for every cue on that side. */
  private static void end(Reading r, int end, int from, int to, int way, FeatureList f) {
    int last = r.classes[end - 1];
    int next = r.classAt(end, from, to);
    f.add(T + 34, next, r.classAt(end + 1, from, to), way);
    f.add(T + 35, next, mention(r, end - 1, 1), way);
    f.add(T + 37, last, r.classAt(end - 2, from, to));
    f.add(T + 41, last, next, end == to ? 1 : 0);
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
    int verbs = Math.min(2, r.verbs(from, to));
    return verbs * 3 + Math.min(2, r.commas(from, to));
  }
}
