package org.quotidian.index.stored;

import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Article;

/** Packs what an article has besides id, title and body. */
public final class ArticleCodec {

  private ArticleCodec() {}

  public static void write(Article article, ByteSink out) {
    writeInstant(article.published(), out);
    writeInstant(article.updated(), out);
    out.writeText(article.source());
    out.writeText(article.byline());
    out.writeText(article.url());
    out.writeText(article.language());
    out.writeText(article.section());
  }

  static Article read(String id, String title, String body, ByteSource in) throws IOException {
    return Article.builder(id)
        .title(title)
        .body(body)
        .published(readInstant(in))
        .updated(readInstant(in))
        .source(in.readText())
        .byline(in.readText())
        .url(in.readText())
        .language(in.readText())
        .section(in.readText())
        .build();
  }

  static void writeInstant(@Nullable Instant instant, ByteSink out) {
    if (instant == null) {
      out.writeInt(0);
    } else {
      out.writeInt(1 + instant.getNano());
      out.writeLong(instant.getEpochSecond());
    }
  }

  static @Nullable Instant readInstant(ByteSource in) throws IOException {
    int nano = in.readInt();
    return nano == 0 ? null : Instant.ofEpochSecond(in.readLong(), nano - 1L);
  }
}
