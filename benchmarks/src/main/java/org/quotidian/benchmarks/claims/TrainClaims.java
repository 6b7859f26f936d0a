package org.quotidian.benchmarks.claims;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.quotidian.benchmarks.claims.GoldDecisions.Example;
import org.quotidian.claim.attribution.AttributionFinder;

/**
 * Trains the weights of the claim extractor.
 *
 * <p>{@code TrainClaims GOLD.jsonl.gz OUT.weights [--hold-out N]}: every Nth article is left out.
 */
public final class TrainClaims {
  private static final int BITS = 20;
  private static final int EPOCHS = Integer.getInteger("E", 12);
  private static final int WARM_UP = Integer.getInteger("B", 4);
  private static final int FOLDS = 4;
  private static final float DECAY = Float.parseFloat(System.getProperty("D", "1e-4"));

  private static final float RS = Float.parseFloat(System.getProperty("RS", "0.05"));
  private static final float RL = Float.parseFloat(System.getProperty("RL", "0.03"));

  private TrainClaims() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = System.out;
    List<GoldArticle> articles = GoldArticle.read(Path.of(args[0]));
    int every = args.length > 3 ? Integer.parseInt(args[3]) : 0;
    List<GoldArticle> used = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if (every == 0 || i % every != 0) {
        used.add(articles.get(i));
      }
    }
    GoldDecisions verdicts = new GoldDecisions();
    for (int fold = 0; fold < FOLDS; fold++) {
      Learner learner = new Learner(BITS, DECAY);
      learn(learner, decisions(used, fold).examples);
      AttributionFinder finder = new AttributionFinder(learner.rounded(), 0);
      for (int i = fold; i < used.size(); i += FOLDS) {
        verdicts.judge(used.get(i), List.of(), finder);
      }
    }
    GoldDecisions all = decisions(used, -1);
    out.printf(
        "claims %d, with a cue we know %d; sources %d of %d reached; contents %d of %d;"
            + " decisions %d, verdicts %d%n",
        all.claims,
        all.withCue,
        all.sourceReached,
        all.sources,
        all.contentReached,
        all.contents,
        all.examples.size(),
        verdicts.examples.size());
    all.examples.addAll(verdicts.examples);
    Learner learner = new Learner(BITS, DECAY);
    learn(learner, all.examples);
    learner.write(Path.of(args[1]));
  }

  /** Returns the decisions of all articles but those of one fold. */
  private static GoldDecisions decisions(List<GoldArticle> articles, int without) {
    GoldDecisions decisions = new GoldDecisions();
    for (int i = 0; i < articles.size(); i++) {
      if (without < 0 || i % FOLDS != without) {
        decisions.add(articles.get(i), List.of());
      }
    }
    return decisions;
  }

  private static void learn(Learner learner, List<Example> examples) {
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(20);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        if (example.outcomes() == 0) {
          learner.rate(RS);
          learner.choose(example.candidates(), example.gold());
        } else if (example.outcomes() == 1) {
          learner.rate(RL);
          learner.decide(example.candidates()[0], example.gold() == 1);
        } else {
          learner.rate(RL);
          learner.classify(example.candidates()[0], example.outcomes(), example.gold());
        }
      }
      if (epoch >= WARM_UP) {
        learner.endEpoch();
      }
    }
  }
}
