package org.quotidian.cli.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quotidian.cli.console.Console;
import org.quotidian.cli.records.FlatJson;

/** The lines of a batch, one after the other; blank ones are passed over. */
public final class QueryLines implements Closeable {
  private final BufferedReader lines;
  private long number;

  private QueryLines(BufferedReader lines) {
    this.lines = lines;
  }

  public static QueryLines open(Path file, Console console) throws IOException {
    return new QueryLines(TextInput.open(file, console));
  }

  /** Returns the next line, or null at the end. */
  public @Nullable QueryLine next() throws IOException {
    String line = lines.readLine();
    number++;
    while (line != null && line.isBlank()) {
      line = lines.readLine();
      number++;
    }
    return line == null ? null : parsed(line);
  }

  private QueryLine parsed(String line) {
    Map<String, String> fields;
    try {
      fields = FlatJson.read(line);
    } catch (JsonProcessingException e) {
      return QueryLine.broken(number, "not a JSON object: " + e.getOriginalMessage());
    } catch (IOException e) {
      return QueryLine.broken(number, String.valueOf(e.getMessage()));
    }
    String id = fields.getOrDefault("qid", fields.getOrDefault("id", ""));
    String query = fields.get("query");
    String text = fields.get("text");
    if (id.isEmpty()) {
      return QueryLine.broken(number, "no \"qid\"");
    }
    if (query != null) {
      return new QueryLine(number, id, query, false, "");
    }
    if (text != null) {
      return new QueryLine(number, id, text, true, "");
    }
    return QueryLine.broken(number, "neither \"query\" nor \"text\"");
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
