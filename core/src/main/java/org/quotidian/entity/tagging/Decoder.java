package org.quotidian.entity.tagging;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best sequence of labels for each run of an article (Viterbi, first order). Reused; not
 * safe for use by several threads.
 */
public final class Decoder {
  private static final int K = Labels.COUNT;
  private static final int IMPOSSIBLE = Integer.MIN_VALUE / 4;

  /** The labels that may stand before each label. */
  private static final int[][] BEFORE = new int[K][];

  static {
    for (int next = 0; next < K; next++) {
      int[] may = new int[K];
      int n = 0;
      for (int label = 0; label < K; label++) {
        if (Labels.mayFollow(label, next)) {
          may[n++] = label;
        }
      }
      BEFORE[next] = Arrays.copyOf(may, n);
    }
  }

  private final TagModel model;
  private final @Nullable TagModel second;
  private final Features features;
  private final int[] rows = new int[Features.MOST];

  /** The rows of all tokens in runs, {@link Features#MOST} places each, kept for the second pass. */
  private int[] kept = new int[64 * Features.MOST];

  private byte[] keptCounts = new byte[64];
  private byte[] firstLabels = new byte[256];
  private int[] scores = new int[64 * K];
  private int[] best = new int[64 * K];
  private byte[] from = new byte[64 * K];
  private byte[] labels = new byte[256];

  /** Makes a decoder that labels in one pass. */
  public Decoder(TagModel model) {
    this(model, null);
  }

  /**
   * Makes a decoder that labels in two passes: the second knows how the first labelled the same word
   * elsewhere in the article.
   *
   * @param second the model of the second pass, or null to be content with the first
   */
  public Decoder(TagModel model, @Nullable TagModel second) {
    this.model = model;
    this.second = second;
    this.features = new Features(model.bits());
  }

  /**
   * Labels the tokens.
   *
   * @return a label for each token; valid until the next call
   */
  public byte[] decode(Tokens tokens) {
    if (labels.length < tokens.count) {
      labels = new byte[tokens.count * 2];
    }
    Arrays.fill(labels, 0, tokens.count, (byte) Labels.OUTSIDE);
    features.begin(tokens);
    int at = 0;
    for (int r = 0; r < tokens.runs; r++) {
      at = decode(tokens, tokens.runFirst[r], tokens.runEnd[r], model, at);
    }
    if (second != null) {
      firstLabels = Arrays.copyOf(labels, tokens.count);
      features.remember(tokens, firstLabels);
      int place = 0;
      for (int r = 0; r < tokens.runs; r++) {
        int first = tokens.runFirst[r];
        int end = tokens.runEnd[r];
        boolean known = false;
        for (int i = first; i < end && !known; i++) {
          known = features.hasHistory(i);
        }
        if (known) {
          decodeAgain(tokens, first, end, second, place);
        }
        place += end - first;
      }
      Datelines.mark(tokens, labels);
    }
    return labels;
  }

  /** Labels a run by what it and the article say; returns where the rows of the next run are kept. */
  private int decode(Tokens tokens, int runFirst, int runEnd, TagModel weights, int keepAt) {
    int n = runEnd - runFirst;
    makeRoom(n);
    if (keptCounts.length < keepAt + n) {
      keptCounts = Arrays.copyOf(keptCounts, (keepAt + n) * 2);
      kept = Arrays.copyOf(kept, keptCounts.length * Features.MOST);
    }
    for (int i = 0; i < n; i++) {
      int count = features.of(tokens, runFirst + i, runFirst, runEnd, rows);
      weights.score(rows, count, scores, i * K);
      System.arraycopy(rows, 0, kept, (keepAt + i) * Features.MOST, count);
      keptCounts[keepAt + i] = (byte) count;
    }
    best(runFirst, n, weights);
    return keepAt + n;
  }

  /** Labels a run by the same and by the labels of the first pass. */
  private void decodeAgain(Tokens tokens, int runFirst, int runEnd, TagModel weights, int keptAt) {
    int n = runEnd - runFirst;
    makeRoom(n);
    for (int i = 0; i < n; i++) {
      int count = keptCounts[keptAt + i];
      System.arraycopy(kept, (keptAt + i) * Features.MOST, rows, 0, count);
      count = features.history(tokens, runFirst + i, runFirst, runEnd, rows, count);
      weights.score(rows, count, scores, i * K);
    }
    best(runFirst, n, weights);
  }

  private void makeRoom(int n) {
    if (scores.length < n * K + 4) {
      scores = new int[n * K * 2 + 4];
      best = new int[n * K * 2];
      from = new byte[n * K * 2];
    }
  }

  private void best(int runFirst, int n, TagModel weights) {
    for (int k = 0; k < K; k++) {
      best[k] = Labels.mayBegin(k) ? scores[k] + weights.transition(Labels.OUTSIDE, k) : IMPOSSIBLE;
    }
    for (int i = 1; i < n; i++) {
      int row = i * K;
      for (int k = 0; k < K; k++) {
        int top = IMPOSSIBLE;
        int topLabel = 0;
        for (int before : BEFORE[k]) {
          int score = best[row - K + before] + weights.transition(before, k);
          if (score > top) {
            top = score;
            topLabel = before;
          }
        }
        best[row + k] = Math.max(IMPOSSIBLE, top + scores[row + k]);
        from[row + k] = (byte) topLabel;
      }
    }
    int last = 0;
    int top = IMPOSSIBLE;
    for (int k = 0; k < K; k++) {
      if (Labels.mayEnd(k) && best[(n - 1) * K + k] > top) {
        top = best[(n - 1) * K + k];
        last = k;
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      labels[runFirst + i] = (byte) last;
      last = from[i * K + last];
    }
  }
}
