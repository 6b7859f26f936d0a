package org.quotidian.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleReader;

/** Counts the articles that pass, and shows the count where people watch. */
final class Progress implements ArticleReader {
  private static final long BETWEEN_NANOS = 200_000_000;

  private final ArticleReader articles;
  private final Console console;
  private final long start = System.nanoTime();
  private long count;
  private long shown = start;

  Progress(ArticleReader articles, Console console) {
    this.articles = articles;
    this.console = console;
  }

  @Override
  public @Nullable Article next() throws IOException {
    Article article = articles.next();
    count += article == null ? 0 : 1;
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
