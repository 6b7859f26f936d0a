package org.quotidian.benchmarks.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.benchmarks.corpus.Amount;
import org.quotidian.entity.EntityTagger;
import org.quotidian.entity.EntityTaggers;

/**
 * From raw text to names: the library's analysis, tagging and resolution beside OpenNLP's sentence
 * detector, tokenizer and name finder, which resolve nothing.
 *
 * <p>Workload: one operation takes the whole corpus on one thread. OpenNLP's models are made by {@code
 * TrainOpenNlp GOLD MODELS} from the same open sets.
 *
 * <p>{@code ./quotidian-bench TaggingBenchmark -p models=MODELS -p corpus=FILE.jsonl.gz -p articles=500}
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
public class TaggingBenchmark extends ArticleByArticle {
  /** The folder of OpenNLP's models. */
  @Param("opennlp")
  public String models = "opennlp";

  private final EntityTagger tagger = EntityTaggers.standard();

  /** OpenNLP's three models, which belong to one thread. */
  @State(Scope.Thread)
  public static class OpenNlp {
    private @Nullable Models models;

    /** Loads the models. */
    @Setup(Level.Trial)
    public void load(TaggingBenchmark benchmark) throws IOException {
      models = Models.read(Path.of(benchmark.models));
    }

    Models models() {
      return Objects.requireNonNull(models, "JMH loads before it measures");
    }
  }

  /** The models of one thread. */
  record Models(SentenceDetectorME sentences, TokenizerME tokens, NameFinderME names) {
    static Models read(Path folder) throws IOException {
      return new Models(
          new SentenceDetectorME(new SentenceModel(folder.resolve("sentence.bin"))),
          new TokenizerME(new TokenizerModel(folder.resolve("token.bin"))),
          new NameFinderME(new TokenNameFinderModel(folder.resolve("name.bin"))));
    }

    int find(String text) {
      int found = 0;
      for (String sentence : sentences.sentDetect(text)) {
        found += names.find(tokens.tokenize(sentence)).length;
      }
      return found;
    }
  }

  /** The baseline. */
  @Benchmark
  public long plainOpenNlp(Amount amount, OpenNlp openNlp) throws IOException {
    Models openNlpModels = openNlp.models();
    return each(
        amount,
        (article, i) -> {
          int found = openNlpModels.find(article.title()) + openNlpModels.find(article.body());
          openNlpModels.names().clearAdaptiveData();
          return found;
        });
  }

  /** Sentences, tokens, names and what they refer to. */
  @Benchmark
  public long analyseTagResolve(Amount amount) throws IOException {
    return each(amount, (article, i) -> tagger.tag(AnnotatedArticle.of(article)).size());
  }
}
