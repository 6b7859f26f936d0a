package org.quotidian.benchmarks.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.gazetteer.Lexicon;
import org.quotidian.entity.tagging.Decoder;
import org.quotidian.entity.tagging.Features;
import org.quotidian.entity.tagging.TagModel;
import org.quotidian.entity.tagging.Tokens;

/**
 * Trains the tagger: {@code TrainTagger GOLD ANNOTATIONS OUT [BATCHES]}, where GOLD is the folder of
 * gold sets, ANNOTATIONS that of our own marks, OUT the model to write and BATCHES a folder for
 * sentences to mark next. Prints the exact F1 on sets on which nothing is trained.
 */
public final class TrainTagger {
  static final int BITS = 18;
  private static final List<String> OPEN = List.of("gum_entities", "re3d_open", "wikigold", "btc");
  private static final List<String> DEVELOPMENT =
      List.of("worldwide_asia", "worldwide_latam", "uner_pud");

  /** How much more a sentence of our own counts than one of another set. */
  private static final float OWN = 2;

  private final Path folder;
  private final Tokens tokens = new Tokens(Lexicon.standard());
  private final Features features = new Features(BITS);
  private final List<GoldArticle> gmb;
  private final Map<String, List<Annotations>> own;

  private TrainTagger(Path folder, Path annotations) throws IOException {
    this.folder = folder;
    this.gmb = GoldArticle.read(folder.resolve("gmb"));
    this.own = Annotations.byArticle(Annotations.read(annotations));
  }

  /**
   * Trains and writes the model.
   *
   * @throws IOException if a set cannot be read or the model not be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 3 || args.length > 4) {
      throw new IllegalArgumentException("usage: TrainTagger GOLD ANNOTATIONS OUT [BATCHES]");
    }
    new TrainTagger(Path.of(args[0]), Path.of(args[1]))
        .run(Path.of(args[2]), args.length > 3 ? Path.of(args[3]) : null);
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
    addOwn(sure);
    Perceptron perceptron = new Perceptron(BITS);
    perceptron.train(sure, 6, 1);
    report("marked by hand (" + sure.size() + " runs)", perceptron.model());
    TagModel early = perceptron.model();
    for (int round = 1; round <= 2; round++) {
      List<Perceptron.Weighted> all = new ArrayList<>(sure);
      agreed(perceptron.model(), all);
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

  /** Adds the runs of the sentences that were marked for this tagger; two readers share the weight. */
  private void addOwn(List<Perceptron.Weighted> examples) {
    for (GoldArticle article : gmb) {
      List<Annotations> sentences = own.getOrDefault(article.id(), List.of());
      Map<Integer, Integer> readers = new HashMap<>();
      sentences.forEach(sentence -> readers.merge(sentence.start(), 1, Integer::sum));
      for (String reader : List.of("A", "B")) {
        List<Annotations> read =
            sentences.stream()
                .filter(sentence -> sentence.reader().equals(reader) && !sentence.isForTesting())
                .toList();
        if (read.isEmpty()) {
          continue;
        }
        GoldArticle marked = OwnGold.article(article, read);
        List<Example> all = Example.of(marked, tokens, features);
        for (Annotations sentence : read) {
          float weight = OWN / readers.getOrDefault(sentence.start(), 1);
          for (Example example : all) {
            if (OwnGold.isInside(article, sentence, tokens, example)) {
              examples.add(new Perceptron.Weighted(example, weight));
            }
          }
        }
      }
    }
  }

  /** Adds the runs of those sentences in which the model and GMB's labels say the same. */
  private void agreed(TagModel model, List<Perceptron.Weighted> examples) {
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
      List<Annotations> sentences = own.getOrDefault(article.id(), List.of());
      for (Example example : candidates) {
        boolean isOwn =
            sentences.stream().anyMatch(s -> OwnGold.isInside(article, s, tokens, example));
        if (!isOwn && !doubtful.contains(example.sentence())) {
          examples.add(new Perceptron.Weighted(example, 1));
        }
      }
    }
  }

  private void report(String what, TagModel model) throws IOException {
    System.out.println(what);
    double sum = 0;
    for (String set : DEVELOPMENT) {
      List<GoldArticle> articles = GoldArticle.read(folder.resolve(set));
      List<GoldArticle> unseen = articles.subList(articles.size() * 2 / 3, articles.size());
      Evaluation all = Evaluation.of(model, tokens, articles);
      sum += all.f1(3);
      System.out.printf(
          "  %-16s %s  last third %.4f%n", set, all, Evaluation.of(model, tokens, unseen).f1(3));
    }
    System.out.printf(
        "  %-16s %s  MEAN of dev %.4f%n",
        "own test", Evaluation.ofOwn(model, tokens, gmb, own), sum / 3);
  }
}
