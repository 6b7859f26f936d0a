package org.quotidian.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills a draft from the fields of a JSON object, whatever names and shapes they have. */
final class JsonRecord {
  /** Where an object stands for a text, the text is in one of these. */
  private static final List<String> TEXT_INSIDE =
      List.of("name", "value", "text", "main", "rendered", "original", "title", "content", "#text");

  private static final Set<String> ALTERNATIVES = Set.of("bodies", "headlines", "descriptions");

  private final ReaderOptions options;

  JsonRecord(ReaderOptions options) {
    this.options = options;
  }

  /** Returns a factory that keeps to the limits. */
  static JsonFactory factory(ReaderLimits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.maxDepth())
                .maxStringLength(limits.maxTextLength())
                .maxNumberLength(1_000)
                .maxNameLength(10_000)
                .build())
        .build();
  }

  /** Returns what the input's field {@code name} stands for, or null if it is to be passed over. */
  JsonField.@Nullable Named meaning(String name) {
    String field = options.fields().get(name);
    return field == null
        ? JsonField.understood(name)
        : new JsonField.Named(JsonField.named(field), -1, name);
  }

  /**
   * Takes the value that the parser stands on into the draft.
   *
   * @throws IllegalArgumentException if the field is given twice or too long; the parser stands
   *     behind the value all the same
   */
  void take(JsonParser parser, JsonField.Named named, ArticleDraft draft) throws IOException {
    StringBuilder text = new StringBuilder();
    boolean alternatives = ALTERNATIVES.contains(named.name().toLowerCase(Locale.ROOT));
    if (alternatives && parser.currentToken() == JsonToken.START_ARRAY) {
      collectBest(parser, text);
    } else {
      collect(parser, text, named.field() == JsonField.BODY ? "\n\n" : ", ");
    }
    int most = options.limits().maxTextLength();
    if (text.length() > most) {
      throw new IllegalArgumentException("a text is longer than " + most + " code units");
    }
    boolean prose = named.field() == JsonField.BODY || named.field() == JsonField.TITLE;
    draft.put(named, prose ? Markup.plain(text.toString(), options) : text.toString());
  }

  /** The same text for several uses (IPTC ninjs): the main one, else the plain one, else the first. */
  private void collectBest(JsonParser parser, StringBuilder text) throws IOException {
    int best = Integer.MAX_VALUE;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      StringBuilder value = new StringBuilder();
      String role = "";
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          if (name.equals("value")) {
            collect(parser, value, "\n\n");
          } else if (name.equals("role") && parser.currentToken() == JsonToken.VALUE_STRING) {
            role = parser.getText().toLowerCase(Locale.ROOT);
          } else {
            parser.skipChildren();
          }
        }
      } else {
        collect(parser, value, "\n\n");
      }
      int rank = role.equals("main") ? 0 : role.equals("text") ? 1 : 2;
      if (!value.isEmpty() && rank < best) {
        best = rank;
        text.setLength(0);
        text.append(value);
      }
    }
  }

  /** Says in short what is wrong with the JSON. */
  static String reason(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    int lineEnd = message.indexOf('\n');
    String line = lineEnd < 0 ? message : message.substring(0, lineEnd);
    return "not valid JSON: " + (line.length() > 200 ? line.substring(0, 200) + " …" : line);
  }

  /** Reads a value of any shape into one text; leaves the parser on the value's last token. */
  private void collect(JsonParser parser, StringBuilder text, String between) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        int length = text.length();
        text.append(length == 0 ? "" : between);
        int filled = text.length();
        collect(parser, text, between);
        if (text.length() == filled) {
          text.setLength(length);
        }
      }
    } else if (token == JsonToken.START_OBJECT) {
      collectObject(parser, text, between);
    } else if ((token == JsonToken.VALUE_STRING || token.isNumeric())
        && text.length() <= options.limits().maxTextLength()) {
      text.append(parser.getText());
    }
  }

  private void collectObject(JsonParser parser, StringBuilder text, String between)
      throws IOException {
    int start = text.length();
    int best = Integer.MAX_VALUE;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      int rank = TEXT_INSIDE.indexOf(parser.currentName());
      parser.nextToken();
      if (rank < 0 || rank >= best) {
        parser.skipChildren();
        continue;
      }
      StringBuilder inner = new StringBuilder();
      collect(parser, inner, between);
      if (!inner.isEmpty()) {
        text.setLength(start);
        text.append(inner);
        best = rank;
      }
    }
  }
}
