package org.quotidian.benchmarks.training;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quotidian.entity.EntityType;

/**
 * Articles that were written for this tagger with their names marked, {@code [P Jane Doe]}, {@code [L
 * Oslo]} or {@code [O Red Cross]}; a blank line parts articles, and a line that begins with "#" is a
 * comment.
 */
final class WrittenGold {
  private WrittenGold() {}

  /** Reads the articles of all files {@code *.txt} of a folder, none if there is no such folder. */
  static List<GoldArticle> read(Path folder) throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return articles;
    }
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.txt")) {
      found.forEach(files::add);
    }
    files.sort(Comparator.comparing(file -> file.getFileName().toString()));
    for (Path file : files) {
      String name = "written-" + file.getFileName().toString().replace(".txt", "");
      StringBuilder marked = new StringBuilder();
      for (String line : Files.readAllLines(file)) {
        if (line.isBlank()) {
          add(name, marked, articles);
        } else if (line.charAt(0) != '#') {
          marked.append(line).append('\n');
        }
      }
      add(name, marked, articles);
    }
    return articles;
  }

  private static void add(String name, StringBuilder marked, List<GoldArticle> articles) {
    if (marked.length() > 0) {
      articles.add(parse(name + "-" + articles.size(), marked.toString()));
      marked.setLength(0);
    }
  }

  /**
   * Takes the marks out of a text.
   *
   * @throws IllegalArgumentException if a bracket is not closed or does not begin with a type
   */
  static GoldArticle parse(String id, String marked) {
    StringBuilder body = new StringBuilder(marked.length());
    List<GoldArticle.Span> mentions = new ArrayList<>();
    int at = 0;
    for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
      int close = marked.indexOf(']', open);
      if (close < open + 4 || marked.charAt(open + 2) != ' ') {
        String around = marked.substring(open, Math.min(marked.length(), open + 30));
        throw new IllegalArgumentException("no mark of a name in " + id + ": " + around);
      }
      body.append(marked, at, open);
      int start = body.length();
      body.append(marked, open + 3, close);
      mentions.add(new GoldArticle.Span(start, body.length(), type(marked.charAt(open + 1))));
      at = close + 1;
    }
    body.append(marked, at, marked.length());
    return new GoldArticle(id, body.toString(), mentions, List.of());
  }

  private static EntityType type(char letter) {
    return switch (letter) {
      case 'P' -> EntityType.PERSON;
      case 'L' -> EntityType.PLACE;
      case 'O' -> EntityType.ORG;
      default -> throw new IllegalArgumentException("no such type: " + letter);
    };
  }
}
