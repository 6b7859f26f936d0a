package org.quotidian.claim.spans;

import org.quotidian.claim.lexicon.CueEntry;
import org.quotidian.claim.lexicon.WordGroup;
import org.quotidian.claim.reading.Reading;
import org.quotidian.claim.weights.Lattice;

/** The spans that may be the content of an attribution, on one side of its cue. */
public final class ContentSpans {
  private static final int WINDOW = 120;
  private static final int FARTHEST = 400;
  private static final int MOST_STARTS = 32;
  private static final int MOST_ENDS = 60;

  private ContentSpans() {}

  /**
   * Replaces the lattice's candidates by those to the right of a cue.
   *
   * @param sourceStart the source's first token, or -1
   * @param sourceEnd the token after its last, or -1
   */
  public static void right(
      Reading r,
      Cues cues,
      int cue,
      int cueEnd,
      int sourceStart,
      int sourceEnd,
      int layout,
      Lattice lattice) {
    lattice.clear();
    int head = cues.head(cue);
    int to = to(r, head);
    int reach = r.quotation[head] >= 0 ? to : reach(r, cueEnd, to);
    CueEntry word = cues.word(cue);
    int e = cues.entry(cue);
    int context = (word.sort().ordinal() * 8 + word.part().ordinal()) * 4 + layout;
    int side = sourceStart < 0 ? 0 : sourceStart >= cueEnd ? 1 : 2;
    RightStarts starts = new RightStarts(r, cueEnd, sourceEnd, to, context, side, e, lattice);
    int limit = Math.min(to, cueEnd + 40);
    for (int s = cueEnd; s < limit && lattice.startCount() < MOST_STARTS; s++) {
      boolean within = s >= sourceStart && s < sourceEnd;
      if (!within && rightStart(r, s, cueEnd)) {
        starts.add(s);
      }
    }
    boolean beyond = to < r.size() && to - cueEnd <= 12 && to == r.sentenceEnd(head);
    if (beyond) {
      starts.add(to);
    }
    RightEnds ends = new RightEnds(r, cues, cue, cueEnd, to, context, e, lattice);
    int scanned = Math.min(to, cueEnd + WINDOW);
    int earliest = lattice.startCount() == 0 ? cueEnd : lattice.startToken(0);
    for (int end = earliest + 1; end <= scanned && lattice.endCount() < MOST_ENDS; end++) {
      if (end == to || end == to - 1 || r.edges().ends(end)) {
        ends.add(end);
      }
    }
    if (scanned < to && to - cueEnd < FARTHEST) {
      ends.add(to);
    }
    if (reach > to && reach - cueEnd < 4 * FARTHEST) {
      ends.add(reach);
    }
    if (beyond) {
      int next = r.sentenceEnd(to);
      if (next != reach && next - cueEnd < FARTHEST) {
        ends.add(next);
      }
      int paragraph = r.paragraphEnd(to);
      if (paragraph != next && paragraph != reach && paragraph - cueEnd < FARTHEST) {
        ends.add(paragraph);
      }
    }
    if (!beyond && word.part() == CueEntry.Part.MARK) {
      int paragraph = r.paragraphEnd(head);
      if (paragraph > to && paragraph != reach && paragraph - cueEnd < FARTHEST) {
        ends.add(paragraph);
      }
    }
    starts.complete();
    ends.complete();
    ContentPairs.add(r, lattice, context, sourceStart, 1);
  }

  /** Replaces the lattice's candidates by those to the left of a cue. */
  public static void left(
      Reading r,
      Cues cues,
      int cue,
      int cueStart,
      int sourceStart,
      int sourceEnd,
      int layout,
      Lattice lattice) {
    lattice.clear();
    int head = cues.head(cue);
    int from = from(r, head);
    CueEntry word = cues.word(cue);
    int e = cues.entry(cue);
    int context = (word.sort().ordinal() * 8 + word.part().ordinal()) * 4 + layout;
    int side = sourceStart < 0 ? 0 : sourceStart >= cueStart ? 1 : 2;
    int bound = sourceStart >= 0 && sourceStart < cueStart ? sourceStart : cueStart;
    LeftStarts starts = new LeftStarts(r, cues, from, bound, cueStart, context, side, e, lattice);
    int low = Math.max(from, cueStart - WINDOW);
    int quoted = r.quotation[head] >= 0 ? -1 : earlierQuotation(r, from, cueStart);
    int paragraph = r.paragraphFirst(from);
    if (quoted >= 0 && quoted < from && from - quoted < FARTHEST) {
      starts.add(quoted);
    }
    if (r.quotation[head] < 0
        && paragraph < from
        && paragraph != quoted
        && from - paragraph < FARTHEST) {
      starts.add(paragraph);
    }
    if (low > from && low - from < FARTHEST) {
      starts.add(from);
    }
    int most = lattice.startCount() + MOST_STARTS;
    for (int s = low; s < cueStart && lattice.startCount() < most; s++) {
      if (s == from || leftStart(r, s, cueStart)) {
        starts.add(s);
      }
    }
    LeftEnds ends = new LeftEnds(r, bound, cueStart, sourceStart, context, side, e, lattice);
    int lowest = Math.max(from, cueStart - 30);
    for (int end = cueStart; end > lowest; end--) {
      if (end == bound || end == cueStart || end == bound - 1 || r.edges().ends(end)) {
        ends.add(end);
      }
    }
    ContentPairs.add(r, lattice, context, sourceStart, 0);
  }

  /** Returns where a content may end at most: with the sentence, and within the cue's quotation. */
  private static int to(Reading r, int head) {
    int to = r.sentenceEnd(head);
    int q = r.quotation[head];
    int closing = q < 0 ? to : r.text().quotationEnd(q) - 1;
    return closing > head && closing < to && r.closes(closing) ? closing : to;
  }

  /** Returns where a content may begin at least: with the sentence, and within the quotation. */
  private static int from(Reading r, int head) {
    int from = r.sentenceFirst(head);
    int q = r.quotation[head];
    int opening = q < 0 ? from : r.text().quotationFirst(q);
    return opening >= from && opening < head && r.opens(opening) ? opening + 1 : from;
  }

  /** Returns the end of the last quotation that begins after the cue and goes beyond the sentence. */
  private static int reach(Reading r, int cueEnd, int to) {
    if (to > cueEnd && r.quotation[to - 1] >= 0) {
      int q = r.quotation[to - 1];
      if (r.text().quotationFirst(q) >= cueEnd) {
        return r.text().quotationEnd(q);
      }
    }
    if (to < r.size() && r.quotation[to] >= 0 && r.text().quotationFirst(r.quotation[to]) == to) {
      return r.text().quotationEnd(r.quotation[to]);
    }
    return to;
  }

  /** Returns where the quotation begins that the sentence begins in or that ends before the cue. */
  private static int earlierQuotation(Reading r, int from, int cueStart) {
    if (r.quotation[from] >= 0) {
      return r.text().quotationFirst(r.quotation[from]);
    }
    for (int t = cueStart - 1; t >= from && t > cueStart - 30; t--) {
      if (r.quotation[t] >= 0) {
        return r.text().quotationFirst(r.quotation[t]);
      }
    }
    return -1;
  }

  private static boolean rightStart(Reading r, int s, int cueEnd) {
    if (s == cueEnd || r.opens(s)) {
      return true;
    }
    if (r.quotation[s] >= 0 || s > cueEnd + 16) {
      return false;
    }
    if (s <= cueEnd + 3) {
      return true;
    }
    return switch (r.wordClass(s).group()) {
      case RELATIVE, SUBORDINATOR, TO, PREPOSITION, PRONOUN, DETERMINER -> true;
      default ->
          switch (r.wordClass(s - 1).group()) {
            case COMMA, COLON, DASH, PREPOSITION, TIME, BRACKET -> true;
            default -> false;
          };
    };
  }

  private static boolean leftStart(Reading r, int s, int cueStart) {
    if (r.opens(s)) {
      return true;
    }
    if (r.quotation[s] >= 0 && r.quotation[s - 1] == r.quotation[s] && !r.opens(s - 1)) {
      return false;
    }
    WordGroup before = r.wordClass(s - 1).group();
    return switch (before) {
      case COMMA, COLON, DASH, BRACKET, CONJUNCTION, SUBORDINATOR, RELATIVE, PREPOSITION -> true;
      case CUE_VERB, VERB, TIME, STOP, CLOSING_QUOTE -> true;
      default -> r.is(s, WordGroup.RELATIVE) || (s > cueStart - 12 && opensPhrase(r, s, before));
    };
  }

  private static boolean opensPhrase(Reading r, int s, WordGroup before) {
    return r.is(s, WordGroup.DETERMINER)
        || r.is(s, WordGroup.PRONOUN)
        || (r.is(s, WordGroup.NAME) && before != WordGroup.NAME);
  }
}
