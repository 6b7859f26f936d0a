package org.quotidian.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.quotidian.cli.console.Console;
import org.quotidian.cli.console.Exit;

/** A command that ran in this process: its exit code and what it printed. */
record Ran(int code, String out, String err) {

  static Ran of(String... args) {
    return with("", Map.of(), "", args);
  }

  static Ran reading(String in, String... args) {
    return with(in, Map.of(), "", args);
  }

  static Ran with(String in, Map<String, String> environment, String terminals, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        Console.of(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            out,
            err,
            environment,
            terminals);
    int code = Main.run(console, args);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }

  /** Indexes the demo's articles and returns where. */
  static String demoIndex(Path folder) {
    String index = folder.resolve("demo-index").toString();
    Ran ran = reading(demo(), "index", "--index", index, "-");
    if (ran.code != Exit.FOUND) {
      throw new AssertionError(ran);
    }
    return index;
  }

  static String demo() {
    try (InputStream in = Main.class.getResourceAsStream("demo.jsonl")) {
      if (in == null) {
        throw new AssertionError("no demo.jsonl");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String file(Path folder, String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the shape of a JSON value: its fields in order with the kinds of their values; of arrays
   * the first element.
   */
  static String shape(String json) {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      StringBuilder shape = new StringBuilder();
      shape(parser, shape);
      if (parser.nextToken() != null) {
        throw new AssertionError("more than one value: " + json);
      }
      return shape.toString();
    } catch (IOException e) {
      throw new AssertionError("no JSON: " + json, e);
    }
  }

  private static void shape(JsonParser parser, StringBuilder shape) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      shape.append('{');
      String between = "";
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        shape.append(between).append(parser.currentName()).append(':');
        parser.nextToken();
        shape(parser, shape);
        between = " ";
      }
      shape.append('}');
    } else if (token == JsonToken.START_ARRAY) {
      shape.append('[');
      if (parser.nextToken() != JsonToken.END_ARRAY) {
        shape(parser, shape);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          parser.skipChildren();
        }
      }
      shape.append(']');
    } else if (token.isNumeric()) {
      shape.append('n');
    } else if (token.isBoolean()) {
      shape.append('b');
    } else {
      shape.append(token == JsonToken.VALUE_NULL ? "null" : "s");
    }
  }
}
