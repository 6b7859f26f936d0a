package org.quotidian.benchmarks.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.gazetteer.Lexicon;
import org.quotidian.entity.tagging.Decoder;
import org.quotidian.entity.tagging.Features;
import org.quotidian.entity.tagging.TagModel;
import org.quotidian.entity.tagging.Tokens;

/**
 * Trains the tagger: {@code TrainTagger GOLD OUT}, where GOLD is the folder of gold sets and OUT the
 * model to write. Prints the exact F1 on the development sets, on which nothing is trained.
 */
public final class TrainTagger {
  private static final int BITS = 18;
  private static final List<String> OPEN = List.of("gum_entities", "re3d_open", "wikigold", "btc");
  private static final List<String> DEVELOPMENT =
      List.of("worldwide_asia", "worldwide_latam", "uner_pud", "gmb_heldout");

  private final Path folder;
  private final Tokens tokens = new Tokens(Lexicon.standard());
  private final Features features = new Features(BITS);

  private TrainTagger(Path folder) {
    this.folder = folder;
  }

  /**
   * Trains and writes the model.
   *
   * @throws IOException if a set cannot be read or the model not be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 2 || args.length > 3) {
      throw new IllegalArgumentException("usage: TrainTagger GOLD OUT [BATCHES]");
    }
    new TrainTagger(Path.of(args[0]))
        .run(Path.of(args[1]), args.length > 2 ? Path.of(args[2]) : null);
  }

  private void run(Path out, @Nullable Path batches) throws IOException {
    List<Perceptron.Weighted> sure = new ArrayList<>();
    for (String set : OPEN) {
      for (GoldArticle article : GoldArticle.read(folder.resolve(set))) {
        for (Example example : Example.of(article, tokens, features)) {
          sure.add(new Perceptron.Weighted(example, 1));
        }
      }
    }
    List<GoldArticle> gmb = GoldArticle.read(folder.resolve("gmb"));
    Perceptron perceptron = new Perceptron(BITS);
    perceptron.train(sure, 6, 1);
    report("open sets alone (" + sure.size() + " runs)", perceptron.model());
    TagModel early = perceptron.model();
    for (int round = 1; round <= 2; round++) {
      List<Perceptron.Weighted> all = new ArrayList<>(sure);
      agreed(gmb, perceptron.model(), all);
      perceptron = new Perceptron(BITS);
      perceptron.train(all, 8, 1);
      report(
          "with GMB by agreement, round " + round + " (" + all.size() + " runs)",
          perceptron.model());
    }
    if (batches != null) {
      new SelectSentences(BITS, early, perceptron.model()).write(gmb, 21, 3, batches);
    }
    Quantised.write(BITS, perceptron.weights(), perceptron.transitionWeights(), out);
  }

  /** Adds the runs of those sentences in which the model and GMB's labels say the same. */
  private void agreed(List<GoldArticle> gmb, TagModel model, List<Perceptron.Weighted> examples) {
    Decoder decoder = new Decoder(model);
    for (GoldArticle article : gmb) {
      List<Example> candidates = Example.of(article, tokens, features);
      byte[] found = decoder.decode(tokens);
      Set<Integer> doubtful = new HashSet<>();
      for (Example example : candidates) {
        int n = example.gold().length;
        byte[] mine = Arrays.copyOfRange(found, example.first(), example.first() + n);
        if (!Arrays.equals(mine, example.gold())) {
          doubtful.add(example.sentence());
        }
      }
      for (Example example : candidates) {
        if (!doubtful.contains(example.sentence())) {
          examples.add(new Perceptron.Weighted(example, 1));
        }
      }
    }
  }

  private void report(String what, TagModel model) throws IOException {
    System.out.println(what);
    for (String set : DEVELOPMENT) {
      List<GoldArticle> articles = GoldArticle.read(folder.resolve(set));
      System.out.println("  " + set + ": " + Evaluation.of(model, tokens, articles));
    }
  }
}
