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
import org.quotidian.entity.Mention;

/**
 * Trains the weights of the claim extractor.
 *
 * <p>{@code TrainClaims GOLD.jsonl.gz OUT.weights [--hold-out N]}: every Nth article is left out.
 */
public final class TrainClaims {
  private static final int BITS = 22;
  private static final int EPOCHS = 10;
  private static final int WARM_UP = 4;
  private static final int FOLDS = 4;
  private static final float DECAY = 1e-4f;
  private static final float SPAN_RATE = 0.05f;
  private static final float RATE = 0.03f;

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
    List<List<Mention>> mentions = new ArrayList<>();
    List<List<Example>> examples = new ArrayList<>();
    GoldDecisions decisions = new GoldDecisions();
    for (GoldArticle article : used) {
      mentions.add(article.mentions());
      int before = decisions.examples.size();
      decisions.add(article, mentions.get(mentions.size() - 1));
      examples.add(decisions.examples.subList(before, decisions.examples.size()).stream().toList());
    }
    GoldDecisions verdicts = new GoldDecisions();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Example> others = new ArrayList<>();
      for (int i = 0; i < used.size(); i++) {
        if (i % FOLDS != fold) {
          others.addAll(examples.get(i));
        }
      }
      Learner learner = new Learner(BITS, DECAY);
      learn(learner, others);
      AttributionFinder finder = new AttributionFinder(learner.rounded(), 0, 0);
      for (int i = fold; i < used.size(); i += FOLDS) {
        verdicts.judge(used.get(i), mentions.get(i), finder);
      }
    }
    out.printf(
        "claims %d, with a cue we know %d; sources %d of %d reached; contents %d of %d;"
            + " decisions %d, verdicts %d%n",
        decisions.claims,
        decisions.withCue,
        decisions.sourceReached,
        decisions.sources,
        decisions.contentReached,
        decisions.contents,
        decisions.examples.size(),
        verdicts.examples.size());
    List<Example> all = new ArrayList<>(decisions.examples);
    all.addAll(verdicts.examples);
    Learner learner = new Learner(BITS, DECAY);
    learn(learner, all);
    learner.write(Path.of(args[1]));
  }

  private static void learn(Learner learner, List<Example> examples) {
    List<Example> order = new ArrayList<>(examples);
    for (Example example : order) {
      learner.count(example.candidates(), example.outcomes());
    }
    Random random = new Random(20);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        if (example.outcomes() == 0) {
          learner.rate(SPAN_RATE);
          learner.choose(example.candidates(), example.gold());
        } else if (example.outcomes() == 1) {
          learner.rate(RATE);
          learner.decide(example.candidates()[0], example.gold() == 1);
        } else {
          learner.rate(RATE);
          learner.classify(example.candidates()[0], example.outcomes(), example.gold());
        }
      }
      if (epoch >= WARM_UP) {
        learner.endEpoch();
      }
    }
  }
}
