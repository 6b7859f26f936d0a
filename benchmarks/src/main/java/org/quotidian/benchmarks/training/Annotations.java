package org.quotidian.benchmarks.training;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quotidian.entity.EntityType;

/**
 * Our own gold: names marked by careful reading in sentences of the Groningen Meaning Bank's
 * public-domain text, kept as {@code article:start-end <tab> TYPE:start-end ...} without the text;
 * all offsets are code points of the article.
 *
 * @param batch the file's name without its reader, such as {@code first-01}
 * @param reader who read it, {@code A} or {@code B}
 * @param article the article's id
 * @param start where the sentence begins, in code points
 * @param end where it ends
 * @param names the names marked, in code points of the article
 */
record Annotations(
    String batch, String reader, String article, int start, int end, List<GoldArticle.Span> names) {

  /** The batches that are never trained on. */
  private static final List<String> FOR_TESTING =
      List.of("first-03", "first-07", "first-11", "batch-22", "batch-23", "batch-24");

  boolean isForTesting() {
    return FOR_TESTING.contains(batch);
  }

  /** Reads the files of the two readers in the folder, {@code BATCH.A.tsv} and {@code BATCH.B.tsv}. */
  static List<Annotations> read(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.[AB].tsv")) {
      found.forEach(files::add);
    }
    files.sort(Comparator.comparing(file -> file.getFileName().toString()));
    List<Annotations> all = new ArrayList<>();
    for (Path file : files) {
      String[] name = file.getFileName().toString().split("\\.", -1);
      for (String line : Files.readAllLines(file)) {
        all.add(parse(name[0], name[1], line));
      }
    }
    return all;
  }

  private static Annotations parse(String batch, String reader, String line) {
    String[] cells = line.split("\t", -1);
    int colon = cells[0].indexOf(':');
    int[] sentence = range(cells[0].substring(colon + 1));
    List<GoldArticle.Span> names = new ArrayList<>();
    for (String name : cells[1].isEmpty() ? new String[0] : cells[1].split(" ", -1)) {
      int at = name.indexOf(':');
      int[] range = range(name.substring(at + 1));
      names.add(
          new GoldArticle.Span(range[0], range[1], EntityType.valueOf(name.substring(0, at))));
    }
    return new Annotations(
        batch, reader, cells[0].substring(0, colon), sentence[0], sentence[1], names);
  }

  static int[] range(String text) {
    int dash = text.indexOf('-');
    return new int[] {
      Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1))
    };
  }

  /** Groups by article. */
  static Map<String, List<Annotations>> byArticle(List<Annotations> all) {
    Map<String, List<Annotations>> byArticle = new HashMap<>();
    for (Annotations sentence : all) {
      byArticle.computeIfAbsent(sentence.article, key -> new ArrayList<>()).add(sentence);
    }
    return byArticle;
  }
}
