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
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.benchmarks.corpus.Amount;
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
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
public class AnalysisBenchmark extends ArticleByArticle {
  /** How many articles the index prepares together. */
  private static final int BUNDLE = 32;

  private final EntityTagger tagger = EntityTaggers.standard();
  private final ClaimExtractor extractor = ClaimExtractors.standard();
  private final Analyzer english = new EnglishAnalyzer();
  private final List<AnnotatedArticle> annotated = new ArrayList<>();
  private final List<List<Mention>> mentions = new ArrayList<>();

  @Override
  void prepare(AnnotatedArticle article) {
    annotated.add(article);
    mentions.add(tagger.tag(article));
  }

  /** The baseline: the terms that EnglishAnalyzer makes of titles and bodies. */
  @Benchmark
  public long plainEnglishAnalyzer(Amount amount) throws IOException {
    return each(amount, (article, i) -> letters(article.title()) + letters(article.body()));
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
  public long tokenise(Amount amount) throws IOException {
    return each(amount, (article, i) -> AnnotatedArticle.of(article).body().tokenCount());
  }

  /** Mentions and what they refer to. */
  @Benchmark
  public long tag(Amount amount) throws IOException {
    return each(amount, (article, i) -> tagger.tag(annotated.get(i)).size());
  }

  /** Claims and who makes them. */
  @Benchmark
  public long claims(Amount amount) throws IOException {
    return each(
        amount, (article, i) -> extractor.extract(annotated.get(i), mentions.get(i)).size());
  }

  /** All of it. */
  @Benchmark
  public long whole(Amount amount) throws IOException {
    return each(
        amount,
        (article, i) -> {
          AnnotatedArticle one = AnnotatedArticle.of(article);
          return extractor.extract(one, tagger.tag(one)).size();
        });
  }

  /** All of it as the index does it: the names of a bundle of articles, then its claims. */
  @Benchmark
  public long wholeInBundles(Amount amount) throws IOException {
    List<AnnotatedArticle> bundle = new ArrayList<>();
    List<List<Mention>> named = new ArrayList<>();
    return each(
        amount,
        (article, i) -> {
          AnnotatedArticle one = AnnotatedArticle.of(article);
          bundle.add(one);
          named.add(tagger.tag(one));
          if (bundle.size() < BUNDLE && i + 1 < annotated.size()) {
            return 0;
          }
          long found = 0;
          for (int k = 0; k < bundle.size(); k++) {
            found += extractor.extract(bundle.get(k), named.get(k)).size();
          }
          bundle.clear();
          named.clear();
          return found;
        });
  }
}
