package org.quotidian.claim.meaning;

/**
 * What a probability of the model is worth: the share of right claims among those that had it, on
 * articles that the model was not trained on.
 */
final class Confidence {
  /**
   * The model's probability in steps, and the share of right claims there: measured on every tenth
   * article of PolNeAR's training part, the model being trained on the others.
   */
  private static final double[] PROBABILITY = {
    0, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95, 1
  };

  private static final double[] PRECISION = {
    0.05, 0.28, 0.42, 0.43, 0.5, 0.53, 0.61, 0.71, 0.8, 0.93, 0.97
  };

  private Confidence() {}

  /** Returns the confidence, between the measured points on straight lines. */
  static double of(double probability) {
    for (int i = 1; i < PROBABILITY.length; i++) {
      if (probability <= PROBABILITY[i]) {
        double share = (probability - PROBABILITY[i - 1]) / (PROBABILITY[i] - PROBABILITY[i - 1]);
        return PRECISION[i - 1] + share * (PRECISION[i] - PRECISION[i - 1]);
      }
    }
    return PRECISION[PRECISION.length - 1];
  }
}
