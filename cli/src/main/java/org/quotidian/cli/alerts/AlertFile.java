package org.quotidian.cli.alerts;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quotidian.cli.asking.Counted;
import org.quotidian.cli.records.FlatJson;
import org.quotidian.cli.records.Json;
import org.quotidian.search.SearchOptions;

/**
 * The alerts of an index, a JSON object a line, in a file beside its segments. While it is open for
 * change no other process changes it; a change is whole or not there.
 */
public final class AlertFile implements Closeable {
  private static final String NAME = "alerts.jsonl";

  private final Path file;
  private final FileChannel lock;
  private final Map<String, Alert> alerts;

  private AlertFile(Path file, FileChannel lock, Map<String, Alert> alerts) {
    this.file = file;
    this.lock = lock;
    this.alerts = alerts;
  }

  /** Reads the alerts of the index in a directory, in the order in which they were added. */
  public static Map<String, Alert> read(Path directory) throws IOException {
    Map<String, Alert> alerts = new LinkedHashMap<>();
    Path file = directory.resolve(NAME);
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          Alert alert = parsed(line);
          alerts.put(alert.name(), alert);
        }
      }
    } catch (NoSuchFileException e) {
      return alerts;
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      throw new IOException(file + ", line " + number + ": " + e.getMessage(), e);
    }
    return alerts;
  }

  /** Opens the alerts for change; waits while another process has them. */
  public static AlertFile open(Path directory) throws IOException {
    Path file = directory.resolve(NAME + ".lock");
    FileChannel lock;
    try {
      lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (AccessDeniedException e) {
      throw new IOException("alerts cannot be changed: " + file + " must not be written", e);
    }
    try {
      lock.lock();
      return new AlertFile(directory.resolve(NAME), lock, read(directory));
    } catch (Throwable e) {
      lock.close();
      throw e;
    }
  }

  /** Returns the alerts by their names; to be changed, then {@link #save saved}. */
  public Map<String, Alert> alerts() {
    return alerts;
  }

  /** Puts the alerts in the place of those in the file. */
  public void save() throws IOException {
    StringWriter text = new StringWriter();
    for (Alert alert : alerts.values()) {
      Json.line(
          text,
          json -> {
            json.writeNumberField("schema", Json.SCHEMA);
            AlertShape.fields(alert, json);
          });
    }
    Path fresh = file.resolveSibling(NAME + ".new");
    try (FileChannel out =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
      while (bytes.hasRemaining()) { // a disk that is nearly full takes a part, and only then fails
        out.write(bytes);
      }
      out.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }

  private static Alert parsed(String line) throws IOException {
    Map<String, String> fields = FlatJson.read(line);
    return new Alert(
        field(fields, "name"),
        field(fields, "of").equals(AlertShape.CLAIMS),
        field(fields, "query"),
        counted(fields),
        Instant.parse(field(fields, "told")));
  }

  /** Reads what counts as a match; an alert kept before that was kept has none of it. */
  private static Counted counted(Map<String, String> fields) {
    Counted counted =
        Counted.kept(
            Double.parseDouble(fields.getOrDefault(AlertShape.MIN_CONFIDENCE, "0")),
            Boolean.parseBoolean(fields.get(AlertShape.BELIEFS)),
            Boolean.parseBoolean(fields.getOrDefault(AlertShape.DEMONYMS, "true")));
    counted.in(SearchOptions.builder());
    return counted;
  }

  private static String field(Map<String, String> fields, String name) throws IOException {
    String value = fields.get(name);
    if (value == null) {
      throw new IOException("no \"" + name + "\"");
    }
    return value;
  }
}
