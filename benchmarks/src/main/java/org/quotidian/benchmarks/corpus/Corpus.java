package org.quotidian.benchmarks.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleReader;
import org.quotidian.article.ArticleReaders;
import org.quotidian.article.UnreadableArticleException;
import org.quotidian.benchmarks.synthetic.SyntheticArticle;
import org.quotidian.benchmarks.synthetic.SyntheticNews;

/**
 * The articles of a run, in memory, and how much they are. Immutable.
 *
 * @param articles the articles
 * @param tokens words, numbers and marks in titles and bodies, as {@link
 *     org.quotidian.text.AnnotatedText} counts them
 * @param bytes the length of titles and bodies in UTF-8
 */
public record Corpus(List<Article> articles, long tokens, long bytes) {

  /** The name that stands for {@link SyntheticNews} of the default seed. */
  public static final String GENERATED = "generated";

  /** How many articles are made up where no number is given. */
  public static final int GENERATED_ARTICLES = 4_000;

  /** Counts the articles. */
  public static Corpus of(List<Article> articles) {
    long tokens = 0;
    long bytes = 0;
    for (Article article : articles) {
      AnnotatedArticle annotated = AnnotatedArticle.of(article);
      tokens += annotated.title().tokenCount() + annotated.body().tokenCount();
      bytes += article.title().getBytes(StandardCharsets.UTF_8).length;
      bytes += article.body().getBytes(StandardCharsets.UTF_8).length;
    }
    return new Corpus(List.copyOf(articles), tokens, bytes);
  }

  /**
   * Makes up or reads the articles.
   *
   * @param name {@value #GENERATED}, or a file as {@link ArticleReaders} reads it
   * @param limit the most articles; 0 for all of a file, or {@value #GENERATED_ARTICLES} made up
   * @throws IOException if the file cannot be read or holds no article
   */
  public static Corpus load(String name, int limit) throws IOException {
    if (name.equals(GENERATED)) {
      return of(
          new SyntheticNews(SyntheticNews.DEFAULT_SEED)
              .articles(limit == 0 ? GENERATED_ARTICLES : limit)
              .map(SyntheticArticle::article)
              .toList());
    }
    List<Article> articles = new ArrayList<>();
    try (ArticleReader reader = ArticleReaders.open(Path.of(name))) {
      Article article = nextReadable(reader);
      while (article != null && (limit == 0 || articles.size() < limit)) {
        articles.add(article);
        article = nextReadable(reader);
      }
    }
    if (articles.isEmpty()) {
      throw new IOException("no article in " + name);
    }
    return of(articles);
  }

  /** Returns a reader that gives the articles one after the other. */
  public ArticleReader reader() {
    Iterator<Article> left = articles.iterator();
    return new ArticleReader() {
      @Override
      public @Nullable Article next() {
        return left.hasNext() ? left.next() : null;
      }

      @Override
      public void close() {
        // nothing is open
      }
    };
  }

  private static @Nullable Article nextReadable(ArticleReader reader) throws IOException {
    while (true) {
      try {
        return reader.next();
      } catch (UnreadableArticleException e) {
        System.err.println("passed over " + e.position() + ": " + e.getMessage());
      }
    }
  }
}
