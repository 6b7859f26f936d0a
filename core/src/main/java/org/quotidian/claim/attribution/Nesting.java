package org.quotidian.claim.attribution;

import java.util.Arrays;

/** Finds which attributions stand within the content of another; in linear time after a sort. */
final class Nesting {
  private static final int DEEPEST_LOOK = 8;

  private Nesting() {}

  /**
   * Marks the innermost attribution around each one. An attribution stands within another if its cue
   * stands in the other's content and its own content is the shorter one; so there are no circles.
   */
  static void mark(Attributions found) {
    int n = found.size();
    int[] length = new int[n];
    // content spans as numbers that sort by start, the longer first, then whose they are
    long[] spans = new long[2 * n + found.extras()];
    int[] ends = new int[spans.length];
    int[] owners = new int[spans.length];
    int count = 0;
    for (int i = 0; i < n; i++) {
      count = span(spans, ends, owners, count, i, found.leftStart(i), found.leftEnd(i));
      count = span(spans, ends, owners, count, i, found.rightStart(i), found.rightEnd(i));
    }
    for (int k = 0; k < found.extras(); k++) {
      int i = found.extraOf(k);
      count = span(spans, ends, owners, count, i, found.extraStart(k), found.extraEnd(k));
    }
    for (int k = 0; k < count; k++) {
      length[owners[k]] += ends[k] - (int) (spans[k] >>> 32);
    }
    Arrays.sort(spans, 0, count);
    long[] cues = new long[n];
    for (int i = 0; i < n; i++) {
      cues[i] = (long) found.cueStart(i) << 32 | i;
    }
    Arrays.sort(cues);
    int[] open = new int[count];
    int depth = 0;
    int next = 0;
    for (long key : cues) {
      int cue = (int) (key >>> 32);
      int i = (int) key;
      while (next < count && (int) (spans[next] >>> 32) <= cue) {
        open[depth++] = (int) spans[next++];
      }
      while (depth > 0 && ends[open[depth - 1]] <= cue) {
        depth--;
      }
      for (int d = depth - 1; d >= 0 && d >= depth - DEEPEST_LOOK; d--) {
        int owner = owners[open[d]];
        if (ends[open[d]] > cue && owner != i && longer(length, owner, i)) {
          found.parent(i, owner);
          break;
        }
      }
    }
  }

  /**
   * Cuts contents to the right of their cue that run on beyond the content they stand in: in "Ukraine
   * fears a crisis, its security chief said" what Ukraine fears ends where what the chief said does.
   */
  static void clip(Attributions found) {
    int n = found.size();
    int[] open = new int[n];
    int depth = 0;
    int next = 0;
    long[] lefts = new long[n];
    int count = 0;
    for (int i = 0; i < n; i++) {
      if (found.leftStart(i) >= 0) {
        lefts[count++] = (long) found.leftStart(i) << 32 | i;
      }
    }
    Arrays.sort(lefts, 0, count);
    for (int i = 0; i < n; i++) {
      int cue = found.cueStart(i);
      while (next < count && (int) (lefts[next] >>> 32) <= cue) {
        open[depth++] = (int) lefts[next++];
      }
      while (depth > 0 && found.leftEnd(open[depth - 1]) <= cue) {
        depth--;
      }
      if (depth > 0 && open[depth - 1] != i) {
        int end = found.leftEnd(open[depth - 1]);
        int start = found.rightStart(i);
        if (start >= 0 && start < end && found.rightEnd(i) > end) {
          found.right(i, start, end);
        }
      }
    }
  }

  private static boolean longer(int[] length, int outer, int inner) {
    return length[outer] > length[inner] || (length[outer] == length[inner] && outer < inner);
  }

  private static int span(
      long[] spans, int[] ends, int[] owners, int count, int owner, int start, int end) {
    if (start < 0 || end <= start) {
      return count;
    }
    spans[count] = (long) start << 32 | count;
    ends[count] = end;
    owners[count] = owner;
    return count + 1;
  }
}
