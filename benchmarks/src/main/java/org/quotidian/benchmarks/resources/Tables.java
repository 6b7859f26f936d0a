package org.quotidian.benchmarks.resources;

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

/** Reads tables of text, gzipped or not. */
final class Tables {
  private Tables() {}

  /** Returns the lines of a file, or of the file with ".gz" added to its name. */
  static List<String> lines(Path file) throws IOException {
    Path packed = file.resolveSibling(file.getFileName() + ".gz");
    boolean isPacked = !Files.exists(file) && Files.exists(packed);
    try (InputStream raw = Files.newInputStream(isPacked ? packed : file);
        InputStream in = isPacked ? new GZIPInputStream(raw) : raw) {
      return lines(in);
    }
  }

  /** Returns the lines of a list of our own, without comments. */
  static List<String> ownLines(String name) throws IOException {
    try (InputStream in = Tables.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("no such resource: " + name);
      }
      return lines(in).stream().filter(line -> !line.isBlank() && line.charAt(0) != '#').toList();
    }
  }

  /** Returns the tab-separated cells of each line. */
  static List<String[]> tsv(List<String> lines) {
    return lines.stream().map(line -> line.split("\t", -1)).toList();
  }

  /** Returns the cells of each line of comma-separated values; quoted cells may hold commas. */
  static List<String[]> csv(List<String> lines) {
    List<String[]> rows = new ArrayList<>(lines.size());
    for (String line : lines) {
      List<String> cells = new ArrayList<>();
      StringBuilder cell = new StringBuilder();
      boolean quoted = false;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c == '"') {
          quoted = !quoted;
        } else if (c == ',' && !quoted) {
          cells.add(cell.toString());
          cell.setLength(0);
        } else {
          cell.append(c);
        }
      }
      cells.add(cell.toString());
      rows.add(cells.toArray(String[]::new));
    }
    return rows;
  }

  /** Returns the place of a column by its heading. */
  static int column(String[] heading, String name) {
    for (int i = 0; i < heading.length; i++) {
      if (heading[i].equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no column " + name);
  }

  private static List<String> lines(InputStream in) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<String> lines = new ArrayList<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      lines.add(line.startsWith("\uFEFF") ? line.substring(1) : line);
    }
    return lines;
  }
}
