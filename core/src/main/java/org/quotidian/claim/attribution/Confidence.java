package org.quotidian.claim.attribution;

/**
 * What a probability of the model is worth: the share of right claims among those that had it, on
 * articles that the model was not trained on.
 */
final class Confidence {
  /** The model's probability, in steps, and the share of right claims there. */
  private static final double[] PROBABILITY = {0.0, 1.0};

  private static final double[] PRECISION = {0.0, 1.0};

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
