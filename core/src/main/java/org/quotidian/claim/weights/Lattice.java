package org.quotidian.claim.weights;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The spans among which one decision chooses. A span's score is that of its start, of its end and of
 * both together; reusable, for one thread.
 */
public final class Lattice {
  /** The share of both spans' tokens that they have in common from which on they count as alike. */
  private static final float ALIKE = 0.5f;

  /** How much worse a span may be to count at all: below a hundredth of the best one's share. */
  private static final float HOPELESS = -5;

  /** How much lower than the best start and end others may score that are paired, in steps. */
  private static final int WORSE = 112;

  /** How much lower than the best a place may score by its first features, to be given the others. */
  private static final int HOPELESS_AT_FIRST = 112;

  /** Below every score. */
  private static final int LEAST = Integer.MIN_VALUE / 4;

  /** The margin of a candidate without a rival. */
  private static final int FAR = 640;

  private final FeatureList starts;
  private final FeatureList ends;
  private final FeatureList pairs;
  private int[] startToken = new int[64];
  private int[] startTo = new int[64];
  private int[] startScore = new int[64];
  private boolean[] startOut = new boolean[64];
  private int[] endToken = new int[64];
  private int[] endTo = new int[64];
  private int[] endScore = new int[64];
  private boolean[] endOut = new boolean[64];
  private int[] candidateStart = new int[256];
  private int[] candidateEnd = new int[256];
  private int[] candidateTo = new int[256];
  private int[] candidateScore = new int[256];
  private int[] near = new int[64];
  private float[] share = new float[64];
  private final int[] heap = new int[16];
  private final @Nullable Weights weights;
  private final PlaceMemory places;
  private int startCount;
  private int endCount;
  private int size;

  /** The best start and end together. */
  private int top;

  private float margin;
  private float certainty;

  /**
   * A lattice.
   *
   * @param weights what the starts and ends are ranked by before they are paired, or null if all
   *     pairs are wanted, as for training
   */
  public Lattice(@Nullable Weights weights) {
    this.weights = weights;
    this.places = new PlaceMemory(weights != null);
    this.starts = new FeatureList(weights);
    this.ends = new FeatureList(weights);
    this.pairs = new FeatureList(weights);
  }

  public void clear() {
    starts.clear();
    ends.clear();
    pairs.clear();
    startCount = 0;
    endCount = 0;
    size = 0;
    top = 2 * LEAST;
  }

  /** Returns what is known of the places of the text. */
  public PlaceMemory places() {
    return places;
  }

  /** Returns where to put the features of a start; {@link #closeStart} ends them. */
  public FeatureList startFeatures() {
    return starts;
  }

  public FeatureList endFeatures() {
    return ends;
  }

  public FeatureList pairFeatures() {
    return pairs;
  }

  public void closeStart(int token) {
    if (startCount == startToken.length) {
      startToken = Arrays.copyOf(startToken, startCount * 2);
      startTo = Arrays.copyOf(startTo, startCount * 2);
      startScore = Arrays.copyOf(startScore, startCount * 2);
      startOut = new boolean[startCount * 2];
    }
    startToken[startCount] = token;
    startScore[startCount] = starts.take();
    startTo[startCount++] = starts.size();
  }

  public void closeEnd(int token) {
    if (endCount == endToken.length) {
      endToken = Arrays.copyOf(endToken, endCount * 2);
      endTo = Arrays.copyOf(endTo, endCount * 2);
      endScore = Arrays.copyOf(endScore, endCount * 2);
      endOut = new boolean[endCount * 2];
    }
    endToken[endCount] = token;
    endScore[endCount] = ends.take();
    endTo[endCount++] = ends.size();
  }

  /** Tells whether features are kept to learn from, so that none may be left out. */
  public boolean learns() {
    return weights == null;
  }

  /** Returns the score below which by its first features a start is not worth the others. */
  public int leastStart(int first) {
    return least(startScore, first, startCount);
  }

  public int leastEnd(int first) {
    return least(endScore, first, endCount);
  }

  private static int least(int[] scores, int from, int to) {
    int best = LEAST;
    for (int i = from; i < to; i++) {
      best = Math.max(best, scores[i]);
    }
    return best - HOPELESS_AT_FIRST;
  }

  /** Tells whether a start is worth its other features; if not, it is out. */
  public boolean startWorth(int start, int least) {
    if (startScore[start] >= least) {
      return true;
    }
    startScore[start] = LEAST;
    return false;
  }

  public boolean endWorth(int end, int least) {
    if (endScore[end] >= least) {
      return true;
    }
    endScore[end] = LEAST;
    return false;
  }

  /** Adds the start's other features. */
  public void completeStart(int start) {
    startScore[start] += starts.take();
  }

  public void completeEnd(int end) {
    endScore[end] += ends.take();
  }

  /**
   * Rules out all but the best of the starts and ends from the given ones on, as those to be paired.
   *
   * @param most how many starts are kept, at most 16, and how many ends
   */
  public void prune(int firstStart, int firstEnd, int most) {
    if (weights != null) {
      rule(startScore, startOut, firstStart, startCount, most);
      rule(endScore, endOut, firstEnd, endCount, most);
      for (int s = firstStart; s < startCount; s++) {
        for (int e = firstEnd; e < endCount && !startOut[s]; e++) {
          if (!endOut[e] && endToken[e] > startToken[s]) {
            top = Math.max(top, startScore[s] + endScore[e]);
          }
        }
      }
    }
  }

  /** Tells whether a start and an end score too low for what they have in common to change it. */
  public boolean hopeless(int start, int end) {
    return weights != null && startScore[start] + endScore[end] < top - WORSE;
  }

  private void rule(int[] scores, boolean[] out, int from, int to, int most) {
    if (to - from <= most) {
      Arrays.fill(out, from, to, false);
      return;
    }
    int kept = 0;
    for (int i = from; i < to; i++) {
      int score = scores[i];
      if (kept == most && score <= heap[kept - 1]) {
        continue;
      }
      int place = kept < most ? kept++ : kept - 1;
      while (place > 0 && heap[place - 1] < score) {
        heap[place] = heap[place - 1];
        place--;
      }
      heap[place] = score;
    }
    for (int i = from; i < to; i++) {
      out[i] = kept == most && scores[i] < heap[kept - 1];
    }
  }

  public boolean startOut(int start) {
    return weights != null && startOut[start];
  }

  public boolean endOut(int end) {
    return weights != null && endOut[end];
  }

  /** Closes a candidate span; a negative start stands for "none". */
  public void closePair(int start, int end) {
    if (size == candidateStart.length) {
      candidateStart = Arrays.copyOf(candidateStart, size * 2);
      candidateEnd = Arrays.copyOf(candidateEnd, size * 2);
      candidateTo = Arrays.copyOf(candidateTo, size * 2);
      candidateScore = Arrays.copyOf(candidateScore, size * 2);
    }
    candidateStart[size] = start;
    candidateEnd[size] = end;
    int score = pairs.take();
    candidateScore[size] = start < 0 ? score : score + startScore[start] + endScore[end];
    candidateTo[size++] = pairs.size();
  }

  public int startCount() {
    return startCount;
  }

  public int endCount() {
    return endCount;
  }

  public int startToken(int start) {
    return startToken[start];
  }

  public int endToken(int end) {
    return endToken[end];
  }

  /** Returns how much better the last best candidate is than the next, in steps from 0 to 9. */
  public int margin() {
    return margin < 0.25f ? 0 : Math.min(9, 1 + (int) (margin * 1.5f));
  }

  /** Returns the number of candidate spans. */
  public int size() {
    return size;
  }

  /** Returns the span's first token, or -1 for the candidate that is no span. */
  public int first(int candidate) {
    return candidateStart[candidate] < 0 ? -1 : startToken[candidateStart[candidate]];
  }

  /** Returns the token after the span's last, or -1 for the candidate that is no span. */
  public int end(int candidate) {
    return candidateStart[candidate] < 0 ? -1 : endToken[candidateEnd[candidate]];
  }

  /** Returns the features of every start, for training. */
  public int[][] starts() {
    return rows(starts, startTo, startCount);
  }

  /** Returns the features of every end, for training. */
  public int[][] ends() {
    return rows(ends, endTo, endCount);
  }

  /** Returns the features that every candidate has beside those of its start and end. */
  public int[][] pairs() {
    return rows(pairs, candidateTo, size);
  }

  /** Returns the candidate's start, or -1 for the candidate that is no span. */
  public int startOf(int candidate) {
    return candidateStart[candidate];
  }

  /** Returns the candidate's end, or -1 for the candidate that is no span. */
  public int endOf(int candidate) {
    return candidateStart[candidate] < 0 ? -1 : candidateEnd[candidate];
  }

  private static int[][] rows(FeatureList features, int[] to, int count) {
    int[][] rows = new int[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = features.copy(i == 0 ? 0 : to[i - 1], to[i]);
    }
    return rows;
  }

  /** Returns the best candidate, the first of equals, or -1 if there is none. */
  public int best() {
    int best = -1;
    int first = 0;
    int second = 0;
    for (int c = 0; c < size; c++) {
      int score = candidateScore[c];
      if (best < 0 || score > first) {
        second = best < 0 ? score - FAR : first;
        best = c;
        first = score;
      } else if (score > second) {
        second = score;
      }
    }
    margin = worth(first - second);
    return best;
  }

  /**
   * Returns the candidate that is most probably the right one or much like it, or -1 if there is
   * none: several candidates that differ by a word or two support one another.
   */
  public int likeliest() {
    int best = best();
    certainty = 0;
    if (best < 0) {
      return best;
    }
    if (near.length < size) {
      near = new int[size * 2];
      share = new float[size * 2];
    }
    int top = candidateScore[best];
    int count = 0;
    float all = 0;
    for (int c = 0; c < size; c++) {
      float below = worth(candidateScore[c] - top);
      if (below > HOPELESS) {
        near[count] = c;
        share[count] = (float) Math.exp(below);
        all += share[count++];
      }
    }
    float most = 0;
    for (int i = 0; i < count; i++) {
      float alike = 0;
      for (int k = 0; k < count; k++) {
        if (common(near[i], near[k]) >= ALIKE) {
          alike += share[k];
        }
      }
      if (alike + share[i] > most) {
        most = alike + share[i];
        best = near[i];
        certainty = alike / all;
      }
    }
    return best;
  }

  /** Returns how sure the last likeliest choice is, in steps from 0 to 15. */
  public int certainty() {
    return Math.min(15, (int) (certainty * 16));
  }

  private float worth(int score) {
    Weights known = weights;
    return known == null ? 0 : known.worth(score);
  }

  private float common(int a, int b) {
    int low = Math.max(first(a), first(b));
    int high = Math.min(end(a), end(b));
    int most = Math.max(end(a), end(b)) - Math.min(first(a), first(b));
    return (float) (high - low) / most;
  }
}
