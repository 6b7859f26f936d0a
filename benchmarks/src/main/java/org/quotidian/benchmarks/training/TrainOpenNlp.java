package org.quotidian.benchmarks.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.tokenize.TokenSample;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.quotidian.text.AnnotatedText;

/**
 * Trains what the tagger is compared with: {@code TrainOpenNlp GOLD OUT} makes OpenNLP's sentence
 * detector, tokenizer and name finder from the same open sets, GOLD the folder of gold sets and OUT the
 * folder for the three models. Sentences and tokens are those of the library, so that both sides split
 * texts alike.
 */
public final class TrainOpenNlp {
  private static final List<String> SETS = List.of("gum_entities", "re3d_open", "wikigold", "btc");

  private final List<SentenceSample> documents = new ArrayList<>();
  private final List<TokenSample> sentences = new ArrayList<>();
  private final List<NameSample> names = new ArrayList<>();

  private TrainOpenNlp() {}

  /**
   * Trains and writes the models.
   *
   * @throws IOException if a set cannot be read or a model not be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("usage: TrainOpenNlp GOLD OUT");
    }
    TrainOpenNlp training = new TrainOpenNlp();
    for (String set : SETS) {
      for (GoldArticle article : GoldArticle.read(Path.of(args[0]).resolve(set))) {
        training.add(article);
      }
    }
    Path out = Files.createDirectories(Path.of(args[1]));
    training.train(out);
  }

  private void add(GoldArticle article) {
    AnnotatedText text = article.annotated().body();
    List<Span> spans = new ArrayList<>();
    for (int s = 0; s < text.sentenceCount(); s++) {
      int first = text.sentenceFirst(s);
      int end = text.sentenceEnd(s);
      if (first == end) {
        continue;
      }
      int from = text.tokenStart(first);
      int to = text.tokenEnd(end - 1);
      spans.add(new Span(from, to));
      String[] words = new String[end - first];
      Span[] tokens = new Span[end - first];
      for (int t = first; t < end; t++) {
        tokens[t - first] = new Span(text.tokenStart(t) - from, text.tokenEnd(t) - from);
        words[t - first] = article.body().substring(text.tokenStart(t), text.tokenEnd(t));
      }
      sentences.add(new TokenSample(article.body().substring(from, to), tokens));
      names.add(new NameSample(words, names(article, text, first, end), s == 0));
    }
    documents.add(new SentenceSample(article.body(), spans.toArray(new Span[0])));
  }

  /** The names of a sentence as OpenNLP wants them: in tokens; those that do not fall on tokens left out. */
  private static Span[] names(GoldArticle article, AnnotatedText text, int first, int end) {
    List<Span> names = new ArrayList<>();
    for (GoldArticle.Span name : article.mentions()) {
      int from = -1;
      int to = -1;
      for (int t = first; t < end; t++) {
        from = text.tokenStart(t) == name.start() ? t - first : from;
        to = text.tokenEnd(t) == name.end() ? t + 1 - first : to;
      }
      boolean free = names.isEmpty() || names.get(names.size() - 1).getEnd() <= from;
      if (from >= 0 && to > from && free) {
        names.add(new Span(from, to, name.type().name().toLowerCase(Locale.ROOT)));
      }
    }
    return names.toArray(new Span[0]);
  }

  private void train(Path out) throws IOException {
    TrainingParameters maxent = TrainingParameters.defaultParams();
    SentenceDetectorME.train(
            "en",
            ObjectStreamUtils.createObjectStream(documents),
            new SentenceDetectorFactory("en", true, null, null),
            maxent)
        .serialize(out.resolve("sentence.bin"));
    TokenizerME.train(
            ObjectStreamUtils.createObjectStream(sentences),
            new TokenizerFactory("en", null, true, null),
            maxent)
        .serialize(out.resolve("token.bin"));
    TrainingParameters perceptron = TrainingParameters.defaultParams();
    perceptron.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
    perceptron.put(TrainingParameters.CUTOFF_PARAM, 0);
    NameFinderME.train(
            "en",
            null,
            ObjectStreamUtils.createObjectStream(names),
            perceptron,
            new TokenNameFinderFactory())
        .serialize(out.resolve("name.bin"));
  }
}
