package org.quotidian.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** JSON Lines: one article a line; a broken line costs only itself. */
final class JsonLinesReader implements ArticleReader {
  private final LineSource lines;
  private final JsonFactory json;
  private final JsonRecord names;
  private final ArticleDraft draft = new ArticleDraft();
  private boolean done;

  JsonLinesReader(LineSource lines, ReaderOptions options) {
    this.lines = lines;
    this.json = JsonRecord.factory(options.limits());
    this.names = new JsonRecord(options);
  }

  @Override
  public @Nullable Article next() throws IOException {
    while (!done) {
      String line;
      try {
        line = lines.next();
      } catch (DamagedInputException e) {
        done = true;
        throw new UnreadableArticleException(position(), String.valueOf(e.getMessage()));
      }
      if (line == null) {
        done = true;
      } else if (!line.isBlank()) {
        return article(line);
      }
    }
    return null;
  }

  private Article article(String line) throws IOException {
    draft.clear();
    try (JsonParser parser = json.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw unreadable("not a JSON object");
      }
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        JsonField.Named named = names.meaning(parser.currentName());
        parser.nextToken();
        if (named == null) {
          parser.skipChildren();
        } else {
          names.take(parser, named, draft);
        }
      }
      if (parser.nextToken() != null) {
        throw unreadable("more than one JSON value on the line");
      }
      if (!draft.hasText()) {
        throw unreadable(NO_TEXT);
      }
      return draft.build();
    } catch (JsonProcessingException e) {
      throw unreadable(JsonRecord.reason(e));
    } catch (IllegalArgumentException e) {
      throw unreadable(String.valueOf(e.getMessage()));
    }
  }

  /** Why an object without any text is no article. */
  static final String NO_TEXT =
      "neither a title nor a body (if they have other names, map them: --map, ReaderOptions.field)";

  private UnreadableArticleException unreadable(String reason) {
    return new UnreadableArticleException(position(), reason);
  }

  private String position() {
    return "line " + lines.line();
  }

  @Override
  public String doubt() {
    return draft.doubt();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
