package org.quotidian.benchmarks.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.quotidian.entity.tagging.Labels;
import org.quotidian.entity.tagging.TagModel;

/**
 * An averaged structured perceptron (Collins 2002): decodes each run, and where it is wrong moves the
 * weights towards the gold labels. Each time some features, chosen at random, are hidden. The order is shuffled from a fixed seed, so that the same examples
 * give the same model.
 */
final class Perceptron {
  private static final int K = Labels.COUNT;

  /** The share of a token's features that is hidden each time it is learnt from. */
  private static final double HIDDEN = 0.3;

  private static final float SHOWN = (float) (1 - HIDDEN);

  private final int bits;
  private final float[] weights;
  private final double[] sums;
  private final float[] transitions = new float[K * K];
  private final double[] transitionSums = new double[K * K];
  private float[] averaged = {};
  private float[] averagedTransitions = {};
  private long step = 1;
  private SplittableRandom random = new SplittableRandom(0);
  private float[] scores = new float[64 * K];
  private float[] best = new float[64 * K];
  private int[] from = new int[64 * K];

  Perceptron(int bits) {
    this.bits = bits;
    this.weights = new float[(1 << bits) * K];
    this.sums = new double[(1 << bits) * K];
  }

  /** Trains for some epochs. */
  void train(List<Weighted> examples, int epochs, long seed) {
    List<Weighted> order = new ArrayList<>(examples);
    Random shuffling = new Random(seed);
    random = new SplittableRandom(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, shuffling);
      for (Weighted example : order) {
        learn(partly(example.example()), example.weight());
        step++;
      }
    }
  }

  /** Hides some features, so that no few of them (the word itself) carry the answer alone. */
  private Example partly(Example example) {
    int[][] shown = new int[example.rows().length][];
    for (int i = 0; i < shown.length; i++) {
      int[] rows = example.rows()[i];
      int[] some = new int[rows.length];
      int n = 0;
      for (int row : rows) {
        if (random.nextDouble() >= HIDDEN) {
          some[n++] = row;
        }
      }
      shown[i] = Arrays.copyOf(some, n);
    }
    return new Example(example.sentence(), shown, example.gold(), example.first());
  }

  private void learn(Example example, float rate) {
    byte[] found = decode(example);
    byte[] gold = example.gold();
    int before = Labels.OUTSIDE;
    int foundBefore = Labels.OUTSIDE;
    for (int i = 0; i < gold.length; i++) {
      if (found[i] != gold[i]) {
        for (int row : example.rows()[i]) {
          change(weights, sums, row * K + gold[i], rate);
          change(weights, sums, row * K + found[i], -rate);
        }
      }
      change(transitions, transitionSums, before * K + gold[i], rate);
      change(transitions, transitionSums, foundBefore * K + found[i], -rate);
      before = gold[i];
      foundBefore = found[i];
    }
  }

  private void change(float[] values, double[] changes, int at, float by) {
    values[at] += by;
    changes[at] += (double) by * step;
  }

  private byte[] decode(Example example) {
    int n = example.gold().length;
    if (scores.length < n * K) {
      scores = new float[n * K];
      best = new float[n * K];
      from = new int[n * K];
    }
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < K; k++) {
        scores[i * K + k] = 0;
      }
      for (int row : example.rows()[i]) {
        for (int k = 0; k < K; k++) {
          scores[i * K + k] += weights[row * K + k];
        }
      }
      for (int k = 0; k < K; k++) {
        scores[i * K + k] /= SHOWN;
      }
    }
    return Best.path(n, scores, transitions, best, from);
  }

  /** Trains some perceptrons that see the examples in different orders; their mean is the model. */
  static Perceptron trained(int bits, List<Weighted> examples, int epochs, int orders) {
    Perceptron mean = new Perceptron(bits);
    mean.averaged = new float[mean.weights.length];
    mean.averagedTransitions = new float[K * K];
    for (int order = 0; order < orders; order++) {
      Perceptron one = order == 0 ? mean : new Perceptron(bits);
      one.train(examples, epochs, 1 + order);
      one.addAverage(one.weights, one.sums, mean.averaged, orders);
      one.addAverage(one.transitions, one.transitionSums, mean.averagedTransitions, orders);
    }
    return mean;
  }

  private void addAverage(float[] values, double[] changes, float[] to, int orders) {
    for (int i = 0; i < values.length; i++) {
      to[i] += (float) (values[i] - changes[i] / step) / orders;
    }
  }

  /** Returns the averaged weights in whole numbers. */
  TagModel model() {
    return Quantised.model(bits, averaged, averagedTransitions);
  }

  float[] weights() {
    return averaged;
  }

  float[] transitionWeights() {
    return averagedTransitions;
  }

  /** An example and how much it counts. */
  record Weighted(Example example, float weight) {}
}
