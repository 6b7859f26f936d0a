package org.quotidian.benchmarks.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.quotidian.entity.tagging.Decoder;
import org.quotidian.entity.tagging.Features;
import org.quotidian.entity.tagging.Tokens;

/**
 * An article and those of its runs that are trained on.
 *
 * @param article the article with its gold names
 * @param examples the runs with their weights
 */
record Source(GoldArticle article, List<Perceptron.Weighted> examples) {
  /** Keeps the examples to which a weight above zero is given. */
  static Source of(GoldArticle article, List<Example> examples, ToDoubleFunction<Example> weights) {
    List<Perceptron.Weighted> kept = new ArrayList<>();
    for (Example example : examples) {
      float weight = (float) weights.applyAsDouble(example);
      if (weight > 0) {
        kept.add(new Perceptron.Weighted(example, weight));
      }
    }
    return new Source(article, kept);
  }

  /** Returns the examples with what a first pass says of their words elsewhere in the article. */
  List<Perceptron.Weighted> withHistory(Tokens tokens, Features features, Decoder first) {
    if (examples.isEmpty()) {
      return List.of();
    }
    tokens.read(article.annotated());
    features.begin(tokens);
    features.remember(tokens, first.decode(tokens).clone());
    List<Perceptron.Weighted> extended = new ArrayList<>(examples.size());
    int[] out = new int[Features.MOST];
    for (Perceptron.Weighted weighted : examples) {
      Example example = weighted.example();
      int[][] rows = new int[example.rows().length][];
      int end = example.first() + rows.length;
      for (int i = 0; i < rows.length; i++) {
        int n = example.rows()[i].length;
        System.arraycopy(example.rows()[i], 0, out, 0, n);
        n = features.history(tokens, example.first() + i, example.first(), end, out, n);
        rows[i] = Arrays.copyOf(out, n);
      }
      extended.add(
          new Perceptron.Weighted(
              new Example(example.sentence(), rows, example.gold(), example.first()),
              weighted.weight()));
    }
    return extended;
  }
}
