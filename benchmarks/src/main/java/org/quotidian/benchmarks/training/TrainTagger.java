package org.quotidian.benchmarks.training;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
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

  private static final int EPOCHS = Integer.getInteger("epochs", 12);
  private static final int SEEDS = Integer.getInteger("seeds", 4);

  /** In how many parts the articles are split to train the second pass. */
  private static final int FOLDS = 4;

  /** How much more a sentence of our own counts than one of another set. */
  private static final float OWN = Float.parseFloat(System.getProperty("own", "4"));

  private final Path folder;
  private final Tokens tokens = new Tokens(Lexicon.standard());
  private final Features features = new Features(BITS);
  private final List<GoldArticle> gmb;
  private final Map<String, List<Annotations>> own;
  private final List<GoldArticle> written;

  /** How much more a run of an article written for this tagger counts than one of another set. */
  private static final float WRITTEN = Float.parseFloat(System.getProperty("written", "1"));

  private TrainTagger(Path folder, Path annotations) throws IOException {
    this.folder = folder;
    this.gmb = GoldArticle.read(folder.resolve("gmb"));
    this.own = Annotations.byArticle(Annotations.read(annotations));
    this.written = WrittenGold.read(annotations.resolve("written"));
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
    List<Source> sure = new ArrayList<>();
    for (String set : OPEN) {
      for (GoldArticle article : GoldArticle.read(folder.resolve(set))) {
        sure.add(Source.of(article, Example.of(article, tokens, features), example -> 1));
      }
    }
    addOwn(sure);
    for (GoldArticle article : written) {
      sure.add(Source.of(article, Example.of(article, tokens, features), example -> WRITTEN));
    }
    Perceptron perceptron = Perceptron.trained(BITS, examples(sure), 6, 1);
    report("marked by hand", perceptron.model());
    TagModel early = perceptron.model();
    List<Source> all = sure;
    for (int round = 1; round <= 2; round++) {
      all = new ArrayList<>(sure);
      agreed(perceptron.model(), all);
      perceptron = Perceptron.trained(BITS, examples(all), EPOCHS, round == 2 ? SEEDS : 1);
    }
    report("with GMB by agreement", perceptron.model());
    if (batches != null) {
      new SelectSentences(BITS, early, perceptron.model()).write(gmb, 21, 3, batches);
    }
    Perceptron second = Perceptron.trained(BITS, secondPass(all), EPOCHS, SEEDS);
    report("with a second pass", TagModel.of(perceptron.model(), second.model()));
    try (DataOutputStream stream =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(out)))) {
      Quantised.write(BITS, perceptron.weights(), perceptron.transitionWeights(), stream);
      Quantised.write(BITS, second.weights(), second.transitionWeights(), stream);
    }
  }

  private static List<Perceptron.Weighted> examples(List<Source> sources) {
    List<Perceptron.Weighted> examples = new ArrayList<>();
    sources.forEach(source -> examples.addAll(source.examples()));
    return examples;
  }

  /**
   * Adds what a first pass says to each example; the first pass of a fold is trained on the others, so
   * that it errs as it does on articles it has never seen.
   */
  private List<Perceptron.Weighted> secondPass(List<Source> sources) {
    List<Perceptron.Weighted> extended = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Source> others = new ArrayList<>();
      List<Source> mine = new ArrayList<>();
      for (Source source : sources) {
        boolean inFold = Math.floorMod(source.article().id().hashCode(), FOLDS) == fold;
        (inFold ? mine : others).add(source);
      }
      Decoder first = new Decoder(Perceptron.trained(BITS, examples(others), 5, 1).model());
      for (Source source : mine) {
        extended.addAll(source.withHistory(tokens, features, first));
      }
    }
    return extended;
  }

  /** Adds the runs of the sentences that were marked for this tagger; two readers share the weight. */
  private void addOwn(List<Source> sources) {
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
        sources.add(
            Source.of(
                marked,
                all,
                example -> {
                  for (Annotations sentence : read) {
                    if (OwnGold.isInside(article, sentence, tokens, example)) {
                      return OWN / readers.getOrDefault(sentence.start(), 1);
                    }
                  }
                  return 0;
                }));
      }
    }
  }

  /** Adds the runs of those sentences in which the model and GMB's labels say the same. */
  private void agreed(TagModel model, List<Source> sources) {
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
      sources.add(
          Source.of(
              article,
              candidates,
              example ->
                  doubtful.contains(example.sentence())
                          || sentences.stream()
                              .anyMatch(s -> OwnGold.isInside(article, s, tokens, example))
                      ? 0
                      : 1));
    }
  }

  private void report(String what, TagModel model) throws IOException {
    System.out.println(what);
    Decoder decoder = new Decoder(model);
    double sum = 0;
    double sumLast = 0;
    for (String set : DEVELOPMENT) {
      List<GoldArticle> articles = GoldArticle.read(folder.resolve(set));
      int cut = articles.size() * 2 / 3;
      double seen = Evaluation.of(decoder, tokens, articles.subList(0, cut)).f1(3);
      double last = Evaluation.of(decoder, tokens, articles.subList(cut, articles.size())).f1(3);
      sum += seen;
      sumLast += last;
      System.out.printf(
          "  %-16s %s  first two thirds %.4f  last third %.4f%n",
          set, Evaluation.of(decoder, tokens, articles), seen, last);
    }
    System.out.printf(
        "  %-16s %s  mean of first two thirds %.4f, of last %.4f%n",
        "own test", Evaluation.ofOwn(decoder, tokens, gmb, own), sum / 3, sumLast / 3);
  }
}
