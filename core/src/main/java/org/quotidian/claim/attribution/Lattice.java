package org.quotidian.claim.attribution;

import java.util.Arrays;

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
  private float[] startScore = new float[64];
  private float[] endScore = new float[64];
  private int startCount;
  private int endCount;
  private int size;
  private float bestScore;
  private float secondScore;

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
      startScore = new float[startCount * 2];
    }
    startToken[startCount] = token;
    startTo[startCount++] = starts.size();
  }

  void closeEnd(int token) {
    if (endCount == endToken.length) {
      endToken = Arrays.copyOf(endToken, endCount * 2);
      endTo = Arrays.copyOf(endTo, endCount * 2);
      endScore = new float[endCount * 2];
    }
    endToken[endCount] = token;
    endTo[endCount++] = ends.size();
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
    float margin = bestScore - secondScore;
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
  public int best(Weights weights) {
    for (int s = 0; s < startCount; s++) {
      startScore[s] = weights.sum(starts, s == 0 ? 0 : startTo[s - 1], startTo[s], 0);
    }
    for (int e = 0; e < endCount; e++) {
      endScore[e] = weights.sum(ends, e == 0 ? 0 : endTo[e - 1], endTo[e], 0);
    }
    int best = -1;
    int from = 0;
    for (int c = 0; c < size; c++) {
      float score = weights.sum(pairs, from, candidateTo[c], 0);
      if (candidateStart[c] >= 0) {
        score += startScore[candidateStart[c]] + endScore[candidateEnd[c]];
      }
      if (best < 0) {
        best = c;
        bestScore = score;
        secondScore = score - 20;
      } else if (score > bestScore) {
        best = c;
        secondScore = bestScore;
        bestScore = score;
      } else if (score > secondScore) {
        secondScore = score;
      }
      from = candidateTo[c];
    }
    return best;
  }
}
