package org.quotidian.cli.records;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.quotidian.article.ArticleField;
import org.quotidian.cli.console.Screen;
import org.quotidian.cli.console.Style;
import org.quotidian.cli.console.Words;
import org.quotidian.search.ArticleHit;
import org.quotidian.search.Snippet;
import org.quotidian.text.TextSpan;

/** An article found. */
public final class ArticleShape implements Shape<ArticleHit> {
  @Override
  public String type() {
    return "article";
  }

  @Override
  public void json(ArticleHit hit, JsonGenerator json) throws IOException {
    json.writeStringField("id", hit.id());
    json.writeStringField("title", hit.title());
    json.writeStringField("source", hit.source());
    Json.text(json, "published", hit.published());
    json.writeStringField("url", hit.url());
    json.writeNumberField("score", hit.score());
    json.writeArrayFieldStart("snippets");
    for (Snippet snippet : hit.snippets()) {
      Json.object(json, j -> snippet(j, snippet));
    }
    json.writeEndArray();
    if (!hit.why().isEmpty()) {
      json.writeArrayFieldStart("why");
      for (String reason : hit.why()) {
        json.writeString(reason);
      }
      json.writeEndArray();
    }
  }

  private static void snippet(JsonGenerator json, Snippet snippet) throws IOException {
    json.writeStringField("field", Findings.name(snippet.field()));
    json.writeStringField("text", snippet.text());
    json.writeArrayFieldStart("matches");
    for (TextSpan match : snippet.matches()) {
      json.writeStartArray();
      json.writeNumber(match.start());
      json.writeNumber(match.end());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  @Override
  public List<String> columns() {
    return List.of("id", "title", "source", "published", "url", "score", "snippet");
  }

  @Override
  public List<String> cells(ArticleHit hit) {
    return List.of(
        hit.id(),
        hit.title(),
        hit.source(),
        Words.cell(hit.published()),
        hit.url(),
        Float.toString(hit.score()),
        hit.snippets().isEmpty() ? "" : hit.snippets().get(0).text());
  }

  /** The headline stands above anyway, so what matches in it is marked there and not shown again. */
  private static void title(ArticleHit hit, Screen screen) {
    for (Snippet snippet : hit.snippets()) {
      int start = hit.title().indexOf(snippet.text());
      if (snippet.field() == ArticleField.TITLE && start >= 0) {
        screen.line(Style.STRONG, hit.title().substring(0, start));
        marked(snippet, Style.STRONG, screen);
        screen.line(Style.STRONG, hit.title().substring(start + snippet.text().length()));
        screen.newline();
        return;
      }
    }
    screen.line(Style.STRONG, hit.title().isEmpty() ? "(no title)" : hit.title()).newline();
  }

  private static void marked(Snippet snippet, Style style, Screen screen) {
    int done = 0;
    for (TextSpan match : snippet.matches()) {
      screen.line(style, snippet.text().substring(done, match.start()));
      screen.line(Style.MATCH, match.of(snippet.text()));
      done = match.end();
    }
    screen.line(style, snippet.text().substring(done));
  }

  /** A long sentence is cut; where it begins in the middle is seen by a small letter. */
  private static boolean beginsWithin(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  private static boolean endsWithin(String text) {
    return !text.isEmpty()
        && (Character.isLetterOrDigit(text.codePointBefore(text.length())) || text.endsWith(","));
  }

  @Override
  public void text(ArticleHit hit, int number, Screen screen) {
    title(hit, screen);
    screen.print("  ").line(Style.FAINT, Words.origin(hit)).newline();
    for (Snippet snippet : hit.snippets()) {
      if (snippet.field() != ArticleField.TITLE) {
        screen.print("  " + (beginsWithin(snippet.text()) ? "… " : ""));
        marked(snippet, Style.PLAIN, screen);
        screen.print(endsWithin(snippet.text()) ? " …" : "").newline();
      }
    }
    for (String reason : hit.why()) {
      screen.print("    ").line(Style.FAINT, reason).newline();
    }
    screen.newline();
  }
}
