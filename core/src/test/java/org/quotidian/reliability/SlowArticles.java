package org.quotidian.reliability;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleReader;

/** The same articles each time, with a pause before each of them. */
final class SlowArticles implements ArticleReader {
  static final int NUMBER = 20_000;

  private final long pauseMillis;
  private int next;

  SlowArticles(long pauseMillis) {
    this.pauseMillis = pauseMillis;
  }

  @Override
  public @Nullable Article next() {
    if (pauseMillis > 0) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pauseMillis));
    }
    return next == NUMBER ? null : Model.article("a" + next, next++);
  }

  @Override
  public void close() {}
}
