package org.quotidian.benchmarks.claims;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.quotidian.claim.attribution.Weights;

/**
 * Fits the weights of log-linear choices by stochastic gradient steps whose size shrinks per weight
 * (Duchi, Hazan and Singer, "Adaptive subgradient methods", JMLR 2011). Deterministic.
 */
final class Learner {
  private static final int LEAST_SEEN = 2;

  private final int bits;
  private final float[] weights;
  private final float[] squares;
  private final float[] sums;
  private final byte[] seen;
  private int epochs;
  private float rate;
  private final float decay;

  Learner(int bits, float decay) {
    this.bits = bits;
    this.weights = new float[1 << bits];
    this.squares = new float[1 << bits];
    this.sums = new float[1 << bits];
    this.seen = new byte[1 << bits];
    this.decay = decay;
  }

  /** Counts features before the first step: those of fewer than a few examples stay without weight. */
  void count(int[][] rows, int outcomes) {
    for (int[] row : rows) {
      for (int feature : row) {
        for (int k = 0; k < Math.max(1, outcomes); k++) {
          int i = Weights.index(feature, k, bits);
          seen[i] = (byte) Math.min(100, seen[i] + 1);
        }
      }
    }
  }

  /** Sets how far the next steps go. */
  void rate(float now) {
    rate = now;
  }

  /** Moves the weights so that the candidate {@code gold} becomes more probable. */
  void choose(int[][] candidates, int gold) {
    double[] scores = new double[candidates.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < candidates.length; c++) {
      scores[c] = score(candidates[c], 0);
      most = Math.max(most, scores[c]);
    }
    double sum = 0;
    for (int c = 0; c < candidates.length; c++) {
      scores[c] = Math.exp(scores[c] - most);
      sum += scores[c];
    }
    for (int c = 0; c < candidates.length; c++) {
      double gradient = scores[c] / sum - (c == gold ? 1 : 0);
      if (Math.abs(gradient) > 1e-3) {
        update(candidates[c], 0, (float) gradient);
      }
    }
  }

  /** Moves the weights so that the outcome {@code gold} becomes more probable. */
  void classify(int[] features, int outcomes, int gold) {
    double[] scores = new double[outcomes];
    double sum = 0;
    for (int k = 0; k < outcomes; k++) {
      scores[k] = Math.exp(Math.min(30, score(features, k)));
      sum += scores[k];
    }
    for (int k = 0; k < outcomes; k++) {
      double gradient = scores[k] / sum - (k == gold ? 1 : 0);
      if (Math.abs(gradient) > 1e-3) {
        update(features, k, (float) gradient);
      }
    }
  }

  /** Moves the weights so that a positive sum means yes. */
  void decide(int[] features, boolean gold) {
    double probability = 1 / (1 + Math.exp(-score(features, 0)));
    update(features, 0, (float) (probability - (gold ? 1 : 0)));
  }

  double score(int[] features, int outcome) {
    double sum = 0;
    for (int feature : features) {
      sum += weights[Weights.index(feature, outcome, bits)];
    }
    return sum;
  }

  private void update(int[] features, int outcome, float gradient) {
    for (int feature : features) {
      int i = Weights.index(feature, outcome, bits);
      if (seen[i] < LEAST_SEEN) {
        continue;
      }
      float g = gradient + decay * weights[i];
      squares[i] += g * g;
      weights[i] -= rate * g / (float) Math.sqrt(squares[i] + 1e-6f);
    }
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
    return new Weights(table(), factor());
  }

  /** Writes the weights in the form of the resource. */
  void write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out, 1 << 16))) {
      data.writeFloat(factor());
      data.writeInt(bits);
      data.write(table());
    }
  }

  private float factor() {
    return 1 / 32f;
  }

  private byte[] table() {
    byte[] table = new byte[weights.length];
    for (int i = 0; i < table.length; i++) {
      table[i] = (byte) Math.max(-127, Math.min(127, Math.round(sums[i] / epochs / factor())));
    }
    return table;
  }
}
