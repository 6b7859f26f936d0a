package org.quotidian.benchmarks.synthetic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Word lists with names, from a resource: each list begins with its name on a line of its own after
 * an empty line; words are parted by blanks and "_" stands for a blank within one.
 */
final class WordLists {
  private final Map<String, List<String>> lists = new HashMap<>();

  static WordLists read(String resource) {
    WordLists result = new WordLists();
    List<String> current = new ArrayList<>();
    boolean startsList = true;
    for (String line : lines(resource)) {
      if (line.startsWith("#")) {
        continue;
      }
      if (line.isBlank()) {
        startsList = true;
      } else if (startsList) {
        current = new ArrayList<>();
        result.lists.put(line.strip(), current);
        startsList = false;
      } else {
        for (String word : line.strip().split(" +", -1)) {
          current.add(word.replace('_', ' ').strip());
        }
      }
    }
    return result;
  }

  /** Returns the list of that name, in the resource's order. */
  List<String> get(String name) {
    return Objects.requireNonNull(lists.get(name), name);
  }

  /** Returns the lines of a resource of this package. */
  static List<String> lines(String resource) {
    try (InputStream in =
            Objects.requireNonNull(WordLists.class.getResourceAsStream(resource), resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
