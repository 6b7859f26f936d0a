package org.quotidian.article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Inputs for the readers' tests and what comes out of them. */
final class Inputs {
  private Inputs() {}

  /** What a reader gave: the articles and the rejections as "position: reason". */
  record Outcome(List<Article> articles, List<String> rejections) {
    List<String> titles() {
      return articles.stream().map(Article::title).toList();
    }

    Article only() {
      if (articles.size() != 1 || !rejections.isEmpty()) {
        throw new AssertionError("not exactly one article: " + this);
      }
      return articles.get(0);
    }
  }

  static Outcome read(String text) {
    return read(text, ReaderOptions.DEFAULT);
  }

  static Outcome read(String text, ReaderOptions options) {
    return read(text.getBytes(StandardCharsets.UTF_8), options);
  }

  static Outcome read(byte[] bytes) {
    return read(bytes, ReaderOptions.DEFAULT);
  }

  static Outcome read(byte[] bytes, ReaderOptions options) {
    List<Article> articles = new ArrayList<>();
    List<String> rejections = new ArrayList<>();
    try (ArticleReader reader = ArticleReaders.open(new ByteArrayInputStream(bytes), options)) {
      while (true) {
        try {
          Article article = reader.next();
          if (article == null) {
            if (reader.next() != null) {
              throw new AssertionError("an article behind the end");
            }
            return new Outcome(articles, rejections);
          }
          articles.add(article);
        } catch (UnreadableArticleException e) {
          rejections.add(e.position() + ": " + e.getMessage());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** JSON Lines of {@code count} articles whose words differ enough not to pack like a bomb. */
  static String manyLines(int count) {
    StringBuilder lines = new StringBuilder();
    long seed = 7;
    for (int i = 0; i < count; i++) {
      lines.append("{\"id\":\"").append(i).append("\",\"title\":\"Title ").append(i);
      lines.append("\",\"body\":\"");
      for (int w = 0; w < 40; w++) {
        seed = seed * 6364136223846793005L + 1442695040888963407L;
        lines.append(Long.toString(Math.abs(seed), 36)).append(' ');
      }
      lines.append("\"}\n");
    }
    return lines.toString();
  }
}
