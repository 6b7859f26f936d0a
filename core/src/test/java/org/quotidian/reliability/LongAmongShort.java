package org.quotidian.reliability;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quotidian.NewsIndex;
import org.quotidian.NewsIndexConfig;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleReader;

/** Short reports, and among each thirty of them a list as long as a book. */
final class LongAmongShort implements ArticleReader {
  private static final int ARTICLES = 3_600;
  private static final int EACH = 30;
  private static final int LINES = 11_000;

  private int next;

  private LongAmongShort() {}

  static void fill(Path directory) throws IOException {
    NewsIndexConfig config = NewsIndexConfig.builder().threads(2).build();
    try (NewsIndex index = NewsIndex.create(directory, config)) {
      index.addAll(new LongAmongShort());
      System.out.println(index.stats().articles());
    }
  }

  @Override
  public @Nullable Article next() {
    if (next == ARTICLES) {
      return null;
    }
    int number = next++;
    StringBuilder body = new StringBuilder("The ferry left at noon.");
    if (number % EACH == 0) {
      for (int line = 0; line < LINES; line++) {
        body.append(String.format(Locale.ROOT, "%nno %d is ok.", line));
      }
    }
    return Article.builder("r" + number).title("Ferry times").body(body.toString()).build();
  }

  @Override
  public void close() {}
}
