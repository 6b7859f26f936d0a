package org.quotidian.benchmarks.claims;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.quotidian.benchmarks.claims.GoldDecisions.Example;
import org.quotidian.benchmarks.claims.GoldDecisions.Spans;
import org.quotidian.claim.attribution.AttributionFinder;
import org.quotidian.claim.reading.Reading;
import org.quotidian.claim.spans.Cues;
import org.quotidian.claim.spans.LayoutFeatures;

/**
 * Trains the weights of the claim extractor.
 *
 * <p>{@code TrainClaims GOLD.jsonl.gz OUT.weights [--hold-out N]}: every Nth article is left out.
 */
public final class TrainClaims {
  private static final int EPOCHS = 14;
  private static final int EPOCHS_OF_A_FOLD = 8;
  private static final int WARM_UP = 3;
  private static final int FOLDS = 4;

  /** In how many orders the examples are learned; the weights are the mean of all. */
  private static final int SEEDS = 3;

  private static final float DECAY = 2e-4f;
  private static final float SPAN_RATE = 0.04f;
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
    int n = used.size();
    List<Reading> readings = new ArrayList<>();
    List<Cues> cues = new ArrayList<>();
    GoldDecisions decisions = new GoldDecisions();
    List<List<Example>> layouts = new ArrayList<>();
    for (GoldArticle article : used) {
      Reading r = article.reading();
      readings.add(r);
      cues.add(Cues.of(r));
      int before = decisions.examples.size();
      decisions.layouts(article, r, cues.get(cues.size() - 1));
      layouts.add(since(decisions, before));
    }
    // how likely each cue is, by models that have not seen its article
    for (int fold = 0; fold < FOLDS; fold++) {
      AttributionFinder finder =
          new AttributionFinder(learn(others(layouts, fold), EPOCHS_OF_A_FOLD).rounded(), 0, 0, 0);
      for (int i = fold; i < n; i += FOLDS) {
        finder.layouts(readings.get(i), cues.get(i));
      }
    }
    List<List<Example>> examples = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int before = decisions.examples.size();
      decisions.spans(used.get(i), readings.get(i), cues.get(i));
      List<Example> both = new ArrayList<>(layouts.get(i));
      both.addAll(since(decisions, before));
      examples.add(both);
    }
    GoldDecisions verdicts = new GoldDecisions();
    for (int fold = 0; fold < FOLDS; fold++) {
      AttributionFinder finder =
          new AttributionFinder(learn(others(examples, fold), EPOCHS_OF_A_FOLD).rounded(), 0, 0, 0);
      for (int i = fold; i < n; i += FOLDS) {
        verdicts.judge(used.get(i), readings.get(i), cues.get(i), finder);
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
    learn(all, EPOCHS).write(Path.of(args[1]));
  }

  private static List<Example> since(GoldDecisions decisions, int before) {
    return new ArrayList<>(decisions.examples.subList(before, decisions.examples.size()));
  }

  /** Returns the examples of all articles but those of one fold. */
  private static List<Example> others(List<List<Example>> examples, int fold) {
    List<Example> others = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      if (i % FOLDS != fold) {
        others.addAll(examples.get(i));
      }
    }
    return others;
  }

  private static Learner learn(List<Example> examples, int epochs) {
    Learner learner = new Learner(DECAY);
    List<Example> order = new ArrayList<>(examples);
    for (Example example : order) {
      learner.count(example.rows());
      Spans spans = example.spans();
      if (spans != null) {
        learner.count(spans.starts());
        learner.count(spans.ends());
      } else if (example.isLayout()) {
        for (int k = LayoutFeatures.RIGHT; k < LayoutFeatures.OUTCOMES; k++) {
          learner.count(example.ofCue(), LayoutFeatures.slot(k));
        }
      } else {
        learner.count(example.ofCue(), LayoutFeatures.VERDICT);
      }
    }
    for (int seed = 0; seed < SEEDS; seed++) {
      learner.beginAgain();
      Random random = new Random(20 + seed);
      for (int epoch = 0; epoch < epochs; epoch++) {
        Collections.shuffle(order, random);
        pass(learner, order);
        if (epoch >= WARM_UP) {
          learner.endEpoch();
        }
      }
    }
    return learner;
  }

  private static void pass(Learner learner, List<Example> order) {
    for (Example example : order) {
      Spans spans = example.spans();
      if (spans != null) {
        learner.rate(SPAN_RATE);
        learner.choose(example.rows(), spans, example.gold());
      } else if (example.isLayout()) {
        learner.rate(RATE);
        learner.classify(example.ofCue(), example.gold());
      } else {
        learner.rate(RATE);
        learner.decide(example.rows()[0], example.ofCue(), example.gold() == 1);
      }
    }
  }
}
