package org.quotidian.entity.tagging;

import java.util.Arrays;

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
  private final Features features;
  private final Surnames surnames = new Surnames();
  private final int[] rows = new int[Features.MOST];

  /** The sums of all tokens in runs for every pass, and of how many rows they are. */
  private long[] sums = {};

  private byte[] rowCounts = {};
  private byte[] firstLabels = new byte[256];
  private int[] scores = new int[64 * K];
  private int[] best = new int[64 * K];
  private byte[] from = new byte[64 * K];
  private byte[] labels = new byte[256];

  /**
   * Makes a decoder. With a model of two passes, the second knows how the first labelled the same word
   * elsewhere in the article.
   */
  public Decoder(TagModel model) {
    this.model = model;
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
    int place = 0;
    for (int r = 0; r < tokens.runs; r++) {
      place = decode(tokens, tokens.runFirst[r], tokens.runEnd[r], place);
    }
    if (model.passes() == 2) {
      firstLabels = Arrays.copyOf(labels, tokens.count);
      features.remember(tokens, firstLabels);
      place = 0;
      for (int r = 0; r < tokens.runs; r++) {
        int first = tokens.runFirst[r];
        int end = tokens.runEnd[r];
        boolean known = false;
        for (int i = first; i < end && !known; i++) {
          known = features.hasHistory(i);
        }
        if (known) {
          decodeAgain(tokens, first, end, place);
        }
        place += end - first;
      }
      Datelines.mark(tokens, labels);
      Initials.mark(tokens, labels);
      surnames.mark(tokens, labels);
    }
    return labels;
  }

  /** Labels a run by what it and the article say; returns where the sums of the next run are kept. */
  private int decode(Tokens tokens, int runFirst, int runEnd, int keepAt) {
    int n = runEnd - runFirst;
    makeRoom(n);
    int width = model.passes() * TagModel.SUMS;
    if (rowCounts.length < keepAt + n) {
      rowCounts = Arrays.copyOf(rowCounts, (keepAt + n) * 2);
      sums = Arrays.copyOf(sums, rowCounts.length * width);
    }
    for (int i = 0; i < n; i++) {
      int count = features.of(tokens, runFirst + i, runFirst, runEnd, rows);
      int at = (keepAt + i) * width;
      model.sum(rows, count, sums, at);
      TagModel.unpack(sums, at, count, scores, i * K);
      rowCounts[keepAt + i] = (byte) count;
    }
    best(runFirst, n, 0);
    return keepAt + n;
  }

  /** Labels a run by the same and by the labels of the first pass. */
  private void decodeAgain(Tokens tokens, int runFirst, int runEnd, int keptAt) {
    int n = runEnd - runFirst;
    makeRoom(n);
    for (int i = 0; i < n; i++) {
      int count = features.history(tokens, runFirst + i, runFirst, runEnd, rows, 0);
      int at = ((keptAt + i) * 2 + 1) * TagModel.SUMS;
      model.add(rows, count, 1, sums, at);
      TagModel.unpack(sums, at, rowCounts[keptAt + i] + count, scores, i * K);
    }
    best(runFirst, n, 1);
  }

  private void makeRoom(int n) {
    if (scores.length < n * K + 4) {
      scores = new int[n * K * 2 + 4];
      best = new int[n * K * 2];
      from = new byte[n * K * 2];
    }
  }

  private void best(int runFirst, int n, int pass) {
    for (int k = 0; k < K; k++) {
      best[k] =
          Labels.mayBegin(k) ? scores[k] + model.transition(pass, Labels.OUTSIDE, k) : IMPOSSIBLE;
    }
    for (int i = 1; i < n; i++) {
      int row = i * K;
      for (int k = 0; k < K; k++) {
        int top = IMPOSSIBLE;
        int topLabel = 0;
        for (int before : BEFORE[k]) {
          int score = best[row - K + before] + model.transition(pass, before, k);
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
