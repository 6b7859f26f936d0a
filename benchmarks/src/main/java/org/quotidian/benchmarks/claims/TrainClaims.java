package org.quotidian.benchmarks.claims;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.quotidian.benchmarks.claims.GoldDecisions.Example;

/**
 * Trains the weights of the claim extractor.
 *
 * <p>{@code TrainClaims GOLD.jsonl.gz OUT.weights [--hold-out N]}: every Nth article is left out.
 */
public final class TrainClaims {
  private static final int BITS = 20;
  private static final int EPOCHS = 8;

  private TrainClaims() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = System.out;
    List<GoldArticle> articles = GoldArticle.read(Path.of(args[0]));
    int every = args.length > 3 ? Integer.parseInt(args[3]) : 0;
    GoldDecisions decisions = new GoldDecisions();
    for (int i = 0; i < articles.size(); i++) {
      if (every == 0 || i % every != 0) {
        decisions.add(articles.get(i), List.of());
      }
    }
    out.printf(
        "claims %d, with a cue we know %d; sources %d of %d reached; contents %d of %d; examples %d%n",
        decisions.claims,
        decisions.withCue,
        decisions.sourceReached,
        decisions.sources,
        decisions.contentReached,
        decisions.contents,
        decisions.examples.size());
    Learner learner = new Learner(BITS, 0.1f, 1e-6f);
    List<Example> order = new ArrayList<>(decisions.examples);
    Random random = new Random(20);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        if (example.outcomes() == 0) {
          learner.choose(example.candidates(), example.gold());
        } else if (example.outcomes() == 1) {
          learner.decide(example.candidates()[0], example.gold() == 1);
        } else {
          learner.classify(example.candidates()[0], example.outcomes(), example.gold());
        }
      }
    }
    learner.write(Path.of(args[1]));
  }
}
