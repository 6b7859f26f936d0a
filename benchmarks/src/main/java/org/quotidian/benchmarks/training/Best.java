package org.quotidian.benchmarks.training;

import org.quotidian.entity.tagging.Labels;

/** The best sequence of labels, in floating point (Viterbi). */
final class Best {
  private static final int K = Labels.COUNT;

  private Best() {}

  static byte[] path(int n, float[] scores, float[] transitions, float[] best, int[] from) {
    float none = -1e30f;
    for (int k = 0; k < K; k++) {
      best[k] = Labels.mayBegin(k) ? scores[k] + transitions[k] : none;
    }
    for (int i = 1; i < n; i++) {
      for (int k = 0; k < K; k++) {
        float top = none;
        int topLabel = 0;
        for (int before = 0; before < K; before++) {
          if (Labels.mayFollow(before, k)) {
            float score = best[(i - 1) * K + before] + transitions[before * K + k];
            if (score > top) {
              top = score;
              topLabel = before;
            }
          }
        }
        best[i * K + k] = top + scores[i * K + k];
        from[i * K + k] = topLabel;
      }
    }
    int last = 0;
    float top = Float.NEGATIVE_INFINITY;
    for (int k = 0; k < K; k++) {
      if (Labels.mayEnd(k) && best[(n - 1) * K + k] > top) {
        top = best[(n - 1) * K + k];
        last = k;
      }
    }
    byte[] path = new byte[n];
    for (int i = n - 1; i >= 0; i--) {
      path[i] = (byte) last;
      last = from[i * K + last];
    }
    return path;
  }
}
