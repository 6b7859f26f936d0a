package org.quotidian.article;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first line of a table of articles: how its columns are parted, and what they are called. */
final class TableHead {
  private static final String DELIMITERS = ",\t;|";

  private TableHead() {}

  /**
   * Returns what parts the columns of the first line, or null if that line does not name a title or
   * a body and one column more.
   */
  static @Nullable Character delimiter(byte[] head, int from, Map<String, String> names) {
    String text = new String(head, from, head.length - from, StandardCharsets.UTF_8);
    int end = text.indexOf('\n');
    String line = (end < 0 ? text : text.substring(0, end)).strip();
    for (int i = 0; i < DELIMITERS.length() && line.length() <= 10_000; i++) {
      char delimiter = DELIMITERS.charAt(i);
      int understood = 0;
      boolean texts = false;
      List<String> columns = columns(line, delimiter);
      for (String column : columns) {
        JsonField field = meaning(column, names);
        understood += field == null ? 0 : 1;
        texts |= field == JsonField.TITLE || field == JsonField.BODY;
      }
      if (texts && columns.size() >= 2 && understood >= 2) {
        return delimiter;
      }
    }
    return null;
  }

  /** Returns what parts the columns of the first line, whatever they are called. */
  static char likeliest(byte[] head, int from) {
    int[] counts = new int[DELIMITERS.length()];
    for (int i = from; i < head.length && head[i] != '\n'; i++) {
      int delimiter = DELIMITERS.indexOf(head[i]);
      if (delimiter >= 0) {
        counts[delimiter]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return DELIMITERS.charAt(best);
  }

  private static @Nullable JsonField meaning(String column, Map<String, String> names) {
    String field = names.get(column);
    if (field != null) {
      return JsonField.named(field);
    }
    JsonField.Named named = JsonField.understood(column);
    return named == null ? null : named.field();
  }

  private static List<String> columns(String line, char delimiter) {
    List<String> columns = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || line.charAt(i) == delimiter) {
        String column = line.substring(start, i).strip();
        boolean quoted = column.length() >= 2 && column.startsWith("\"") && column.endsWith("\"");
        columns.add(quoted ? column.substring(1, column.length() - 1) : column);
        start = i + 1;
      }
    }
    return columns;
  }
}
