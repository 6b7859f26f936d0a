package org.quotidian.benchmarks.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
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
import org.quotidian.article.Article;
import org.quotidian.benchmarks.corpus.Amount;
import org.quotidian.benchmarks.corpus.Corpus;
import org.quotidian.claim.ClaimExtractor;
import org.quotidian.claim.ClaimExtractors;
import org.quotidian.entity.EntityTagger;
import org.quotidian.entity.EntityTaggers;
import org.quotidian.entity.Mention;

/**
 * Analysis alone, step by step, without any index; Lucene's EnglishAnalyzer on the same text is the
 * baseline.
 *
 * <p>Workload: one operation takes the whole corpus on one thread. {@code tag} begins with the tokens
 * ready, {@code claims} with the mentions ready; {@code whole} does everything.
 *
 * <p>{@code ./quotidian-bench AnalysisBenchmark -p corpus=FILE.jsonl.gz -p articles=2000}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
public class AnalysisBenchmark {
  /** The articles: {@code generated}, or a file. */
  @Param(Corpus.GENERATED)
  public String corpus = Corpus.GENERATED;

  /** The most articles; 0 for all of a file. */
  @Param("2000")
  public int articles;

  private final EntityTagger tagger = EntityTaggers.standard();
  private final ClaimExtractor extractor = ClaimExtractors.standard();
  private final Analyzer english = new EnglishAnalyzer();
  private final List<AnnotatedArticle> annotated = new ArrayList<>();
  private final List<List<Mention>> mentions = new ArrayList<>();
  private Corpus loaded = Corpus.of(List.of());

  /** Reads the articles and prepares what the single steps begin with. */
  @Setup(Level.Trial)
  public void load() throws IOException {
    loaded = Corpus.load(corpus, articles);
    for (Article article : loaded.articles()) {
      AnnotatedArticle one = AnnotatedArticle.of(article);
      annotated.add(one);
      mentions.add(tagger.tag(one));
    }
  }

  /** The baseline: the terms that EnglishAnalyzer makes of titles and bodies. */
  @Benchmark
  public long plainEnglishAnalyzer(Amount amount) throws IOException {
    amount.begin();
    long letters = 0;
    for (Article article : loaded.articles()) {
      letters += letters(article.title()) + letters(article.body());
    }
    amount.end(loaded);
    return letters;
  }

  private long letters(String text) throws IOException {
    long letters = 0;
    try (TokenStream stream = english.tokenStream("", text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        letters += term.length();
      }
      stream.end();
    }
    return letters;
  }

  /** Tokens, sentences, paragraphs and quotations. */
  @Benchmark
  public long tokenise(Amount amount) {
    amount.begin();
    long tokens = 0;
    for (Article article : loaded.articles()) {
      tokens += AnnotatedArticle.of(article).body().tokenCount();
    }
    amount.end(loaded);
    return tokens;
  }

  /** Mentions and what they refer to. */
  @Benchmark
  public long tag(Amount amount) {
    amount.begin();
    long found = 0;
    for (AnnotatedArticle article : annotated) {
      found += tagger.tag(article).size();
    }
    amount.end(loaded);
    return found;
  }

  /** Claims and who makes them. */
  @Benchmark
  public long claims(Amount amount) {
    amount.begin();
    long found = 0;
    for (int i = 0; i < annotated.size(); i++) {
      found += extractor.extract(annotated.get(i), mentions.get(i)).size();
    }
    amount.end(loaded);
    return found;
  }

  /** All of it. */
  @Benchmark
  public long whole(Amount amount) {
    amount.begin();
    long found = 0;
    for (Article article : loaded.articles()) {
      AnnotatedArticle one = AnnotatedArticle.of(article);
      found += extractor.extract(one, tagger.tag(one)).size();
    }
    amount.end(loaded);
    return found;
  }
}
