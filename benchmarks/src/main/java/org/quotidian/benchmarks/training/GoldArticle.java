package org.quotidian.benchmarks.training;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;
import org.quotidian.entity.EntityType;

/**
 * An article with its names marked by hand.
 *
 * @param id the article's id
 * @param body the text
 * @param mentions the names, in UTF-16 code units of the body
 * @param ignore spans that count neither for nor against
 */
record GoldArticle(String id, String body, List<Span> mentions, List<Span> ignore) {
  /** A marked span. */
  record Span(int start, int end, EntityType type) {}

  /** Returns the article analysed. */
  AnnotatedArticle annotated() {
    return AnnotatedArticle.of(Article.builder(id).body(body).build());
  }

  /** Reads a set: JSON Lines, gzipped or not. */
  static List<GoldArticle> read(Path folder) throws IOException {
    Path plain = folder.resolve("gold.jsonl");
    Path file = Files.exists(plain) ? plain : folder.resolve("gold.jsonl.gz");
    JsonFactory json = new JsonFactory();
    List<GoldArticle> articles = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        articles.add(parse(json, line));
      }
    }
    return articles;
  }

  private static GoldArticle parse(JsonFactory json, String line) throws IOException {
    String id = "";
    String body = "";
    List<int[]> spans = new ArrayList<>();
    List<EntityType> types = new ArrayList<>();
    List<int[]> ignored = new ArrayList<>();
    try (JsonParser in = json.createParser(line)) {
      in.nextToken();
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String field = in.currentName();
        in.nextToken();
        switch (field) {
          case "id" -> id = in.getText();
          case "body" -> body = in.getText();
          case "mentions" -> {
            while (in.nextToken() != JsonToken.END_ARRAY) {
              int[] span = new int[2];
              EntityType type = EntityType.ORG;
              while (in.nextToken() == JsonToken.FIELD_NAME) {
                String name = in.currentName();
                in.nextToken();
                switch (name) {
                  case "start" -> span[0] = in.getIntValue();
                  case "end" -> span[1] = in.getIntValue();
                  case "type" -> type = EntityType.valueOf(in.getText());
                  default -> in.skipChildren();
                }
              }
              spans.add(span);
              types.add(type);
            }
          }
          case "ignore" -> {
            while (in.nextToken() != JsonToken.END_ARRAY) {
              in.nextToken();
              int start = in.getIntValue();
              in.nextToken();
              ignored.add(new int[] {start, in.getIntValue()});
              in.nextToken();
            }
          }
          default -> in.skipChildren();
        }
      }
    }
    int[] units = units(body);
    List<Span> mentions = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      mentions.add(new Span(units[spans.get(i)[0]], units[spans.get(i)[1]], types.get(i)));
    }
    List<Span> ignore = new ArrayList<>(ignored.size());
    for (int[] span : ignored) {
      ignore.add(new Span(units[span[0]], units[span[1]], EntityType.ORG));
    }
    return new GoldArticle(id, body, mentions, ignore);
  }

  /** Returns for each code point where it begins in UTF-16 code units. */
  static int[] units(String text) {
    int[] units = new int[text.codePointCount(0, text.length()) + 1];
    int at = 0;
    for (int i = 0; i < units.length; i++) {
      units[i] = at;
      if (at < text.length()) {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return units;
  }
}
