package org.quotidian.benchmarks.claims;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.quotidian.benchmarks.claims.GoldDecisions.Spans;
import org.quotidian.claim.spans.LayoutFeatures;
import org.quotidian.claim.weights.Weights;

/**
 * Fits the weights of log-linear choices by stochastic gradient steps whose size shrinks per weight
 * (Duchi, Hazan and Singer, "Adaptive subgradient methods", JMLR 2011). Deterministic.
 */
final class Learner {
  private static final int LEAST_SEEN = 2;

  /** How many starts and ends of a choice are looked at, beside those better than the right one. */
  private static final int MOST = 10;

  /** What one step of a stored weight is worth. */
  private static final float FACTOR = 1 / 32f;

  /** The weights of single features, then those of the features of cues, several each. */
  private static final int WEIGHTS = Weights.FEATURES + Weights.WIDE_FEATURES * Weights.WIDTH;

  private final float[] weights = new float[WEIGHTS];
  private final float[] squares = new float[WEIGHTS];
  private final float[] sums = new float[WEIGHTS];
  private final byte[] seen = new byte[WEIGHTS];
  private int epochs;
  private float rate;
  private final float decay;

  Learner(float decay) {
    this.decay = decay;
  }

  /** Returns the place of the first weight of a feature of a cue. */
  private static int wide(int feature) {
    return Weights.FEATURES + feature * Weights.WIDTH;
  }

  /** Counts features before the first step: those of fewer than a few examples stay without weight. */
  void count(int[][] rows) {
    for (int[] row : rows) {
      for (int feature : row) {
        seen(feature);
      }
    }
  }

  /** Counts the features of a cue. */
  void count(int[] ofCue, int slot) {
    for (int feature : ofCue) {
      seen(wide(feature) + slot);
    }
  }

  private void seen(int i) {
    seen[i] = (byte) Math.min(100, seen[i] + 1);
  }

  /** Sets how far the next steps go. */
  void rate(float now) {
    rate = now;
  }

  /** Moves the weights so that the span {@code gold} becomes more probable. */
  void choose(int[][] pairs, Spans spans, int gold) {
    double[] starts = scores(spans.starts());
    double[] ends = scores(spans.ends());
    int[] startOf = spans.startOf();
    int[] endOf = spans.endOf();
    double leastStart = least(starts, startOf[gold]);
    double leastEnd = least(ends, endOf[gold]);
    double[] shares = new double[pairs.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < pairs.length; c++) {
      int s = startOf[c];
      int e = endOf[c];
      boolean out = s >= 0 && (starts[s] < leastStart || ends[e] < leastEnd);
      shares[c] =
          out ? Double.NEGATIVE_INFINITY : score(pairs[c]) + (s < 0 ? 0 : starts[s] + ends[e]);
      most = Math.max(most, shares[c]);
    }
    double sum = 0;
    for (int c = 0; c < pairs.length; c++) {
      shares[c] = Math.exp(shares[c] - most);
      sum += shares[c];
    }
    double[] ofStart = new double[starts.length];
    double[] ofEnd = new double[ends.length];
    for (int c = 0; c < pairs.length; c++) {
      double gradient = shares[c] / sum - (c == gold ? 1 : 0);
      if (startOf[c] >= 0) {
        ofStart[startOf[c]] += gradient;
        ofEnd[endOf[c]] += gradient;
      }
      step(pairs[c], gradient);
    }
    for (int s = 0; s < ofStart.length; s++) {
      step(spans.starts()[s], ofStart[s]);
    }
    for (int e = 0; e < ofEnd.length; e++) {
      step(spans.ends()[e], ofEnd[e]);
    }
  }

  private void step(int[] features, double gradient) {
    if (Math.abs(gradient) > 1e-3) {
      update(features, (float) gradient);
    }
  }

  private double[] scores(int[][] rows) {
    double[] scores = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      scores[i] = score(rows[i]);
    }
    return scores;
  }

  /** Returns the score that a start or end needs to be among the best or as good as the right one. */
  private static double least(double[] scores, int gold) {
    double[] sorted = scores.clone();
    Arrays.sort(sorted);
    double least = sorted.length <= MOST ? Double.NEGATIVE_INFINITY : sorted[sorted.length - MOST];
    return gold < 0 ? least : Math.min(least, scores[gold]);
  }

  /** Moves the weights so that the layout {@code gold} becomes more probable. */
  void classify(int[] ofCue, int gold) {
    double[] scores = new double[LayoutFeatures.OUTCOMES];
    double sum = 0;
    for (int k = 0; k < scores.length; k++) {
      double score = k == LayoutFeatures.NONE ? 0 : wideScore(ofCue, LayoutFeatures.slot(k));
      scores[k] = Math.exp(Math.min(30, score));
      sum += scores[k];
    }
    for (int k = LayoutFeatures.RIGHT; k < scores.length; k++) {
      double gradient = scores[k] / sum - (k == gold ? 1 : 0);
      if (Math.abs(gradient) > 1e-3) {
        wideUpdate(ofCue, LayoutFeatures.slot(k), (float) gradient);
      }
    }
  }

  /** Moves the weights so that a positive sum means yes. */
  void decide(int[] features, int[] ofCue, boolean gold) {
    double score = score(features) + wideScore(ofCue, LayoutFeatures.VERDICT);
    float gradient = (float) (1 / (1 + Math.exp(-score)) - (gold ? 1 : 0));
    update(features, gradient);
    wideUpdate(ofCue, LayoutFeatures.VERDICT, gradient);
  }

  private double score(int[] features) {
    double sum = 0;
    for (int feature : features) {
      sum += weights[feature];
    }
    return sum;
  }

  private double wideScore(int[] features, int slot) {
    double sum = 0;
    for (int feature : features) {
      sum += weights[wide(feature) + slot];
    }
    return sum;
  }

  private void update(int[] features, float gradient) {
    for (int feature : features) {
      update(feature, gradient);
    }
  }

  private void wideUpdate(int[] features, int slot, float gradient) {
    for (int feature : features) {
      update(wide(feature) + slot, gradient);
    }
  }

  private void update(int i, float gradient) {
    if (seen[i] >= LEAST_SEEN) {
      float g = gradient + decay * weights[i];
      squares[i] += g * g;
      weights[i] -= rate * g / (float) Math.sqrt(squares[i] + 1e-6f);
    }
  }

  /** Begins again from nothing; what was learned before counts in the mean like what comes. */
  void beginAgain() {
    Arrays.fill(weights, 0);
    Arrays.fill(squares, 0);
  }

  /** Ends a pass over the examples; what counts in the end is the mean over the passes. */
  void endEpoch() {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weights[i];
    }
    epochs++;
  }

  /** Returns the weights, each rounded to a byte. */
  Weights rounded() {
    return new Weights(table(0, Weights.FEATURES), table(Weights.FEATURES, WEIGHTS), FACTOR);
  }

  /** Writes the weights in the form of the resource. */
  void write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out, 1 << 16))) {
      data.writeFloat(FACTOR);
      for (int size : Weights.sizes()) {
        data.writeInt(size);
      }
      data.write(table(0, WEIGHTS));
    }
  }

  private byte[] table(int from, int to) {
    byte[] table = new byte[to - from];
    for (int i = 0; i < table.length; i++) {
      float mean = sums[from + i] / epochs;
      table[i] = (byte) Math.max(-127, Math.min(127, Math.round(mean / FACTOR)));
    }
    return table;
  }
}
