package org.quotidian.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * JSON over several lines: an array of articles, one article, or an object that holds an array of
 * them, also one after the other. Broken JSON ends the input, for nobody can say where the next
 * article would begin.
 */
final class JsonDocumentReader implements ArticleReader {
  /** Names under which answers of news services and exports keep their articles. */
  private static final Set<String> CONTAINERS =
      Set.of(
          "articles",
          "items",
          "results",
          "data",
          "docs",
          "documents",
          "entries",
          "news",
          "records",
          "stories",
          "hits",
          "rows",
          "posts",
          "rss",
          "channel",
          "item",
          "response",
          "feed",
          "result");

  private final JsonParser parser;
  private final JsonRecord names;
  private final ArticleDraft draft = new ArticleDraft();
  private String outlet = "";
  private long record;
  private boolean done;

  JsonDocumentReader(Reader in, ReaderOptions options) throws IOException {
    this.parser = JsonRecord.factory(options.limits()).createParser(in);
    this.names = new JsonRecord(options);
  }

  @Override
  public @Nullable Article next() throws IOException {
    try {
      while (!done) {
        JsonToken token = parser.nextToken();
        if (token == null) {
          done = true;
        } else if (besideArticles(token)) {
          parser.skipChildren();
        } else if (token == JsonToken.START_OBJECT) {
          draft.clear();
          if (readObject()) {
            draft.put(new JsonField.Named(JsonField.SOURCE, Integer.MAX_VALUE - 1, ""), outlet);
            return draft.build();
          }
        } else if (token.isScalarValue()) {
          record++;
          throw unreadable("not a JSON object");
        }
      }
      return null;
    } catch (JsonProcessingException e) {
      done = true;
      record++;
      throw unreadable(JsonRecord.reason(e));
    } catch (DamagedInputException e) {
      done = true;
      record++;
      throw unreadable(String.valueOf(e.getMessage()));
    }
  }

  /** Tells whether the parser stands on something else in an object that also holds articles. */
  private boolean besideArticles(JsonToken token) {
    JsonStreamContext here = parser.getParsingContext();
    JsonStreamContext outer = token.isStructStart() ? here.getParent() : here;
    return outer != null && outer.inObject() && !isContainer(outer.getCurrentName());
  }

  /** Tells whether articles are to be expected under this name. */
  static boolean isContainer(@Nullable String name) {
    return name != null && CONTAINERS.contains(name.toLowerCase(Locale.ROOT));
  }

  /**
   * Reads the object that the parser stands on into the draft; false if it turns out to hold
   * articles rather than be one: then the parser stands where the first of them may begin.
   */
  private boolean readObject() throws IOException {
    String fault = null;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonField.Named named = names.meaning(name);
      JsonToken value = parser.nextToken();
      if (named == null && isContainer(name)) {
        if (value == JsonToken.START_ARRAY && !draft.hasBody()) {
          outlet = draft.title(); // a feed's title stands before its items
          return false;
        }
        if (value == JsonToken.START_OBJECT && !draft.hasText()) {
          return readObject();
        }
      }
      if (named == null || fault != null) {
        parser.skipChildren();
        continue;
      }
      try {
        names.take(parser, named, draft);
      } catch (IllegalArgumentException e) {
        fault = String.valueOf(e.getMessage());
      }
    }
    record++;
    if (fault != null || !draft.hasText()) {
      throw unreadable(fault == null ? JsonLinesReader.NO_TEXT : fault);
    }
    return true;
  }

  private UnreadableArticleException unreadable(String reason) {
    return new UnreadableArticleException(position(), reason);
  }

  private String position() {
    return "record " + record + " (line " + parser.currentLocation().getLineNr() + ")";
  }

  @Override
  public String doubt() {
    return draft.doubt();
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
