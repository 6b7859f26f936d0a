package org.quotidian.benchmarks.claims;

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
import org.quotidian.article.ArticleField;
import org.quotidian.claim.lexicon.Lexicon;
import org.quotidian.claim.reading.Reading;
import org.quotidian.entity.EntityTaggers;
import org.quotidian.entity.Mention;
import org.quotidian.text.AnnotatedText;

/**
 * An article with the attributions that annotators marked in its body.
 *
 * @param id the article's id
 * @param title its headline, often empty
 * @param body its text
 * @param claims the attributions
 */
record GoldArticle(String id, String title, String body, List<GoldClaim> claims) {

  /** Returns the mentions that the library's tagger finds in the body. */
  List<Mention> mentions() {
    Article article = Article.builder(id).title(title).body(body).build();
    return EntityTaggers.standard().tag(AnnotatedArticle.of(article)).stream()
        .filter(mention -> mention.field() == ArticleField.BODY)
        .toList();
  }

  /** Returns the body as the extractor reads it. */
  Reading reading() {
    return Reading.of(AnnotatedText.of(body), mentions(), Lexicon.standard(), title.isBlank());
  }

  /** One attribution; each part is a list of {start, end} in UTF-16 code units of the body. */
  record GoldClaim(List<int[]> source, List<int[]> cue, List<int[]> content) {}

  /**
   * Reads a gold file of JSON lines, gzipped if its name ends in .gz; its offsets are code points.
   *
   * @throws IOException if it cannot be read or is not valid JSON
   */
  static List<GoldArticle> read(Path file) throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    JsonFactory json = new JsonFactory();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          try (JsonParser parser = json.createParser(line)) {
            articles.add(article(parser));
          }
        }
      }
    }
    return articles;
  }

  private static GoldArticle article(JsonParser parser) throws IOException {
    String id = "";
    String title = "";
    String body = "";
    List<GoldClaim> claims = new ArrayList<>();
    parser.nextToken();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "id" -> id = parser.getValueAsString("");
        case "title" -> title = parser.getValueAsString("");
        case "body" -> body = parser.getValueAsString("");
        case "claims" -> {
          while (parser.nextToken() != JsonToken.END_ARRAY) {
            claims.add(claim(parser));
          }
        }
        default -> parser.skipChildren();
      }
    }
    List<GoldClaim> converted = new ArrayList<>();
    for (GoldClaim claim : claims) {
      converted.add(
          new GoldClaim(
              utf16(body, claim.source), utf16(body, claim.cue), utf16(body, claim.content)));
    }
    return new GoldArticle(id, title, body, converted);
  }

  private static GoldClaim claim(JsonParser parser) throws IOException {
    GoldClaim claim = new GoldClaim(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      List<int[]> into =
          switch (name) {
            case "source" -> claim.source;
            case "cue" -> claim.cue;
            case "content" -> claim.content;
            default -> new ArrayList<>();
          };
      if (parser.currentToken() != JsonToken.START_ARRAY) {
        parser.skipChildren();
        continue;
      }
      while (parser.nextToken() == JsonToken.START_ARRAY) {
        int start = parser.nextIntValue(-1);
        int end = parser.nextIntValue(-1);
        into.add(new int[] {start, end});
        parser.nextToken();
      }
    }
    return claim;
  }

  private static List<int[]> utf16(String body, List<int[]> spans) {
    List<int[]> converted = new ArrayList<>();
    for (int[] span : spans) {
      int start = body.offsetByCodePoints(0, span[0]);
      converted.add(new int[] {start, body.offsetByCodePoints(start, span[1] - span[0])});
    }
    return converted;
  }
}
