package org.quotidian.cli;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleReader;

/** Counts the articles that pass, and shows the count where people watch. */
final class Progress implements ArticleReader {
  private static final long BETWEEN_NANOS = 200_000_000;

  private final ArticleReader articles;
  private final Console console;
  private final long start = System.nanoTime();
  private final @Nullable Set<String> ids;
  private long count;
  private long undated;
  private long shown = start;

  /**
   * Counts what {@code articles} gives.
   *
   * @param ids gets the ids that passed, or null if nobody wants them
   */
  Progress(ArticleReader articles, Console console, @Nullable Set<String> ids) {
    this.articles = articles;
    this.console = console;
    this.ids = ids;
  }

  @Override
  public @Nullable Article next() throws IOException {
    Article article = articles.next();
    if (article != null) {
      count++;
      undated += article.published() == null ? 1 : 0;
      if (ids != null) {
        ids.add(article.id());
      }
    }
    if (console.errorsWatched() && (count & 15) == 0) {
      long now = System.nanoTime();
      if (now - shown > BETWEEN_NANOS) {
        shown = now;
        console.errors().write("\r" + line(now));
        console.errors().flush();
      }
    }
    return article;
  }

  /** Wipes the count away. */
  void clear() {
    if (console.errorsWatched() && shown != start) {
      console.errors().write("\r" + " ".repeat(line(shown).length()) + "\r");
      console.errors().flush();
    }
  }

  /** Returns how many articles came without a date that is certain. */
  long undated() {
    return undated;
  }

  /** Returns the time since the start, in milliseconds. */
  long millis() {
    return (System.nanoTime() - start) / 1_000_000;
  }

  private String line(long now) {
    long rate = Math.round(count / Math.max(1e-9, (now - start) / 1e9));
    return Words.count(count, "article") + ", " + Words.number(rate) + "/s";
  }

  @Override
  public void close() throws IOException {
    articles.close();
  }
}
