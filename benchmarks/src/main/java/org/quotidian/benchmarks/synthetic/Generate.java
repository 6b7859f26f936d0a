package org.quotidian.benchmarks.synthetic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleField;
import org.quotidian.text.Excerpt;

/**
 * Writes made-up articles to standard output as JSON Lines, or with their answers.
 *
 * <p>{@code ./quotidian-bench generate COUNT [--seed N] [--gold]}
 *
 * <p>With {@code --gold} a line has id, title, body, mentions and claims in the form of the scorers'
 * gold: mentions as {@code {"start", "end", "type"}}, claims as {@code {"source", "cue", "content",
 * "speaker"}} with lists of {@code [start, end]}; both of the body, and of the claims only those that
 * no other holds. Offsets are UTF-16 code units, which here are code points, too.
 */
public final class Generate {
  private Generate() {}

  /** Writes the articles. */
  public static void main(String[] args) throws IOException {
    int count = 1_000;
    long seed = SyntheticNews.DEFAULT_SEED;
    boolean gold = false;
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--gold")) {
        gold = true;
      } else if (args[i].equals("--seed") && i + 1 < args.length) {
        seed = Long.parseLong(args[++i]);
      } else {
        count = Integer.parseInt(args[i]);
      }
    }
    write(new SyntheticNews(seed), count, gold, System.out);
  }

  /** Writes the first {@code count} articles. */
  static void write(SyntheticNews news, int count, boolean gold, OutputStream out)
      throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setRootValueSeparator(null);
      for (int number = 0; number < count; number++) {
        SyntheticArticle one = news.article(number);
        json.writeStartObject();
        json.writeStringField("id", one.article().id());
        json.writeStringField("title", one.article().title());
        json.writeStringField("body", one.article().body());
        if (gold) {
          mentions(one, json);
          claims(one, json);
        } else {
          rest(one.article(), json);
        }
        json.writeEndObject();
        json.writeRaw('\n');
      }
    }
  }

  private static void rest(Article article, JsonGenerator json) throws IOException {
    if (article.published() != null) {
      json.writeStringField("published", article.published().toString());
    }
    json.writeStringField("source", article.source());
    json.writeStringField("byline", article.byline());
    json.writeStringField("url", article.url());
    json.writeStringField("language", article.language());
    json.writeStringField("section", article.section());
  }

  private static void mentions(SyntheticArticle one, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("mentions");
    for (ExpectedMention mention : one.mentions()) {
      if (mention.field() == ArticleField.BODY) {
        json.writeStartObject();
        json.writeNumberField("start", mention.excerpt().start());
        json.writeNumberField("end", mention.excerpt().end());
        json.writeStringField("type", mention.type().name());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static void claims(SyntheticArticle one, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("claims");
    for (ExpectedClaim claim : one.claims()) {
      if (claim.field() == ArticleField.BODY && claim.nestedIn() < 0) {
        json.writeStartObject();
        spans("source", List.of(claim.source()), json);
        spans("cue", List.of(claim.cue()), json);
        spans("content", claim.content(), json);
        if (claim.speaker() != null) {
          json.writeStringField("speaker", claim.speaker());
        }
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static void spans(String name, List<Excerpt> spans, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Excerpt span : spans) {
      json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
    }
    json.writeEndArray();
  }
}
