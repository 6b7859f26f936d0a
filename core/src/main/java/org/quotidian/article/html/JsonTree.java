package org.quotidian.article.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A small piece of JSON as maps, lists and strings, as lenient as pages need: line breaks in strings,
 * trailing commas and what follows the value are passed over. What is broken further on is lost, what
 * came before is kept.
 */
final class JsonTree {
  private static final int DEEPEST = 60;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(5_000_000)
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  private JsonTree() {}

  /** Returns the value as a map, a list or a string; null if there is none. */
  static @Nullable Object read(String text) {
    List<Object> root = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(text)) {
      if (parser.nextToken() != null) {
        value(parser, root);
      }
    } catch (IOException e) {
      // broken from here on: what was read before is in the tree
    }
    return root.isEmpty() ? null : root.get(0);
  }

  /** Adds the value to its holder before its parts are read, so that a break loses only the rest. */
  private static void value(JsonParser parser, List<Object> into) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      into.add(list);
      while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
        value(parser, list);
      }
    } else if (token == JsonToken.START_OBJECT) {
      Map<String, Object> map = new LinkedHashMap<>();
      into.add(map);
      members(parser, map);
    } else if (token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
      into.add(parser.getText());
    }
  }

  private static void members(JsonParser parser, Map<String, Object> map) throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT && parser.currentToken() != null) {
      String name = parser.currentName();
      parser.nextToken();
      List<Object> holder = new ArrayList<>(1);
      try {
        value(parser, holder);
      } finally {
        if (!holder.isEmpty()) {
          map.putIfAbsent(name, holder.get(0));
        }
      }
    }
  }
}
