package org.quotidian.claim.attribution;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The spans among which one decision chooses. A span's score is that of its start, of its end and of
 * both together; reusable, for one thread.
 */
public final class Lattice {
  private final FeatureList starts = new FeatureList();
  private final FeatureList ends = new FeatureList();
  private final FeatureList pairs = new FeatureList();
  private int[] startToken = new int[64];
  private int[] startTo = new int[64];
  private int[] endToken = new int[64];
  private int[] endTo = new int[64];
  private int[] candidateStart = new int[256];
  private int[] candidateEnd = new int[256];
  private int[] candidateTo = new int[256];
  private boolean[] startOut = new boolean[64];
  private boolean[] endOut = new boolean[64];
  private final float[] heap = new float[16];
  private final @Nullable Weights weights;
  private float[] startScore = new float[64];
  private float[] endScore = new float[64];
  private int startCount;
  private int endCount;
  private int size;
  private float margin;

  /**
   * A lattice.
   *
   * @param weights what the starts and ends are ranked by before they are paired, or null if all
   *     pairs are wanted, as for training
   */
  public Lattice(@Nullable Weights weights) {
    this.weights = weights;
  }

  void clear() {
    starts.clear();
    ends.clear();
    pairs.clear();
    startCount = 0;
    endCount = 0;
    size = 0;
  }

  /** Returns where to put the features of a start; {@link #closeStart} ends them. */
  FeatureList startFeatures() {
    return starts;
  }

  FeatureList endFeatures() {
    return ends;
  }

  FeatureList pairFeatures() {
    return pairs;
  }

  void closeStart(int token) {
    if (startCount == startToken.length) {
      startToken = Arrays.copyOf(startToken, startCount * 2);
      startTo = Arrays.copyOf(startTo, startCount * 2);
      startScore = Arrays.copyOf(startScore, startCount * 2);
      startOut = new boolean[startCount * 2];
    }
    startToken[startCount] = token;
    startTo[startCount++] = starts.size();
  }

  void closeEnd(int token) {
    if (endCount == endToken.length) {
      endToken = Arrays.copyOf(endToken, endCount * 2);
      endTo = Arrays.copyOf(endTo, endCount * 2);
      endScore = Arrays.copyOf(endScore, endCount * 2);
      endOut = new boolean[endCount * 2];
    }
    endToken[endCount] = token;
    endTo[endCount++] = ends.size();
  }

  /**
   * Scores the starts and ends from the given ones on, and rules out all but the best of each.
   *
   * @param most how many starts are kept, at most 16, and how many ends
   */
  void prune(int firstStart, int firstEnd, int most) {
    Weights known = weights;
    if (known != null) {
      for (int s = firstStart; s < startCount; s++) {
        startScore[s] = known.sum(starts, s == 0 ? 0 : startTo[s - 1], startTo[s], 0);
      }
      for (int e = firstEnd; e < endCount; e++) {
        endScore[e] = known.sum(ends, e == 0 ? 0 : endTo[e - 1], endTo[e], 0);
      }
      rule(startScore, startOut, firstStart, startCount, most);
      rule(endScore, endOut, firstEnd, endCount, most);
    }
  }

  private void rule(float[] scores, boolean[] out, int from, int to, int most) {
    int kept = 0;
    for (int i = from; i < to; i++) {
      float score = scores[i];
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

  boolean startOut(int start) {
    return weights != null && startOut[start];
  }

  boolean endOut(int end) {
    return weights != null && endOut[end];
  }

  /** Closes a candidate span; a negative start stands for "none". */
  void closePair(int start, int end) {
    if (size == candidateStart.length) {
      candidateStart = Arrays.copyOf(candidateStart, size * 2);
      candidateEnd = Arrays.copyOf(candidateEnd, size * 2);
      candidateTo = Arrays.copyOf(candidateTo, size * 2);
    }
    candidateStart[size] = start;
    candidateEnd[size] = end;
    candidateTo[size++] = pairs.size();
  }

  int startCount() {
    return startCount;
  }

  int endCount() {
    return endCount;
  }

  int startToken(int start) {
    return startToken[start];
  }

  int endToken(int end) {
    return endToken[end];
  }

  /** Returns how much better the last best candidate is than the next, in steps from 0 to 9. */
  int margin() {
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

  /** Returns all features of a candidate, for training. */
  public int[] features(int candidate) {
    int s = candidateStart[candidate];
    int e = candidateEnd[candidate];
    int[] a = s < 0 ? new int[0] : starts.copy(s == 0 ? 0 : startTo[s - 1], startTo[s]);
    int[] b = s < 0 ? new int[0] : ends.copy(e == 0 ? 0 : endTo[e - 1], endTo[e]);
    int[] c = pairs.copy(candidate == 0 ? 0 : candidateTo[candidate - 1], candidateTo[candidate]);
    int[] all = Arrays.copyOf(a, a.length + b.length + c.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    System.arraycopy(c, 0, all, a.length + b.length, c.length);
    return all;
  }

  /** Returns the best candidate, the first of equals, or -1 if there is none. */
  int best() {
    Weights known = Objects.requireNonNull(weights, "weights");
    int best = -1;
    int from = 0;
    float first = 0;
    float second = 0;
    for (int c = 0; c < size; c++) {
      float score = known.sum(pairs, from, candidateTo[c], 0);
      if (candidateStart[c] >= 0) {
        score += startScore[candidateStart[c]] + endScore[candidateEnd[c]];
      }
      if (best < 0) {
        best = c;
        first = score;
        second = score - 20;
      } else if (score > first) {
        best = c;
        second = first;
        first = score;
      } else if (score > second) {
        second = score;
      }
      from = candidateTo[c];
    }
    margin = first - second;
    return best;
  }
}
