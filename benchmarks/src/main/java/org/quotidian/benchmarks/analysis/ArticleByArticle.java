package org.quotidian.benchmarks.analysis;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;
import org.quotidian.benchmarks.corpus.Amount;
import org.quotidian.benchmarks.corpus.Corpus;

/** What takes one article after the other, on one thread: an operation goes through the corpus. */
@State(Scope.Benchmark)
public abstract class ArticleByArticle {
  /** The articles: {@code generated}, or a file. */
  @Param(Corpus.GENERATED)
  public String corpus = Corpus.GENERATED;

  /** The most articles; 0 for all of a file. */
  @Param("1000")
  public int articles;

  private Corpus loaded = Corpus.of(List.of());

  /** Reads the articles. */
  @Setup(Level.Trial)
  public void load() throws IOException {
    loaded = Corpus.load(corpus, articles);
    for (Article article : loaded.articles()) {
      prepare(AnnotatedArticle.of(article));
    }
  }

  /** Keeps what the steps that are measured begin with. */
  void prepare(AnnotatedArticle article) {}

  /** Something that is done with one article, and how much came of it. */
  interface Step {
    /** Does it with the article at {@code index} of the corpus. */
    long take(Article article, int index) throws IOException;
  }

  long each(Amount amount, Step step) throws IOException {
    amount.begin();
    long found = 0;
    int index = 0;
    for (Article article : loaded.articles()) {
      found += step.take(article, index++);
    }
    amount.end(loaded);
    return found;
  }
}
