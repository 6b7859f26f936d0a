package org.quotidian.cli.records;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.quotidian.article.Article;

/** An article's own fields in JSON, under the names that {@code index} reads them by. */
public final class ArticleJson {
  private ArticleJson() {}

  public static void write(JsonGenerator json, Article article) throws IOException {
    json.writeStringField("id", article.id());
    json.writeStringField("title", article.title());
    json.writeStringField("body", article.body());
    Json.text(json, "published", article.published());
    if (article.updated() != null) {
      Json.text(json, "updated", article.updated());
    }
    present(json, "source", article.source());
    present(json, "byline", article.byline());
    present(json, "url", article.url());
    present(json, "language", article.language());
    present(json, "section", article.section());
  }

  private static void present(JsonGenerator json, String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }
}
