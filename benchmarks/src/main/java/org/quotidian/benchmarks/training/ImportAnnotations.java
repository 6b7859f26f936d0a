package org.quotidian.benchmarks.training;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes over what readers marked: {@code ImportAnnotations GOLD ANSWERS OUT}. An answer is a line
 * {@code article:start-end <tab> TYPE:words#occurrence | ...} in a file {@code BATCH.ann.READER}; what
 * is written are offsets without words. Prints how far the readers agree.
 */
public final class ImportAnnotations {
  private final Map<String, String> bodies = new HashMap<>();
  private int bad;

  private ImportAnnotations() {}

  /**
   * Imports all answers.
   *
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("usage: ImportAnnotations GOLD ANSWERS OUT");
    }
    new ImportAnnotations().run(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
  }

  private void run(Path gold, Path answers, Path out) throws IOException {
    for (GoldArticle article : GoldArticle.read(gold.resolve("gmb"))) {
      bodies.put(article.id(), article.body());
    }
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(answers, "*.ann.?")) {
      found.forEach(files::add);
    }
    files.sort(Comparator.comparing(file -> file.getFileName().toString()));
    Files.createDirectories(out);
    for (Path file : files) {
      List<String> lines = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith("gmb-")) {
          String converted = converted(line, file);
          if (converted != null) {
            lines.add(converted);
          }
        }
      }
      String name = file.getFileName().toString().replace(".ann.", ".") + ".tsv";
      Files.write(out.resolve(name), lines);
    }
    System.out.println(files.size() + " files; " + bad + " answers left out");
    agreement(Annotations.read(out));
  }

  private @Nullable String converted(String line, Path file) {
    int tab = line.indexOf('\t');
    String id = (tab < 0 ? line : line.substring(0, tab)).strip();
    int colon = id.indexOf(':');
    int[] range = Annotations.range(id.substring(colon + 1));
    String body = bodies.get(id.substring(0, colon));
    if (body == null) {
      bad++;
      return null;
    }
    int from = body.offsetByCodePoints(0, range[0]);
    int to = body.offsetByCodePoints(0, range[1]);
    String sentence = body.substring(from, to).replace('\n', ' ').replace('\t', ' ');
    StringBuilder names = new StringBuilder();
    for (String answer : tab < 0 ? new String[0] : line.substring(tab + 1).split("\\|", -1)) {
      String name = answer.strip();
      if (name.isEmpty()) {
        continue;
      }
      int at = name.indexOf(':');
      int hash = name.lastIndexOf('#');
      boolean counted = hash > at && isNumber(name.substring(hash + 1));
      String words = name.substring(at + 1, counted ? hash : name.length());
      int occurrence = counted ? Integer.parseInt(name.substring(hash + 1)) : 1;
      int found = -1;
      for (int k = 0; k < occurrence; k++) {
        found = sentence.indexOf(words, found + 1);
        if (found < 0) {
          break;
        }
      }
      if (found < 0 || at < 0) {
        System.out.println(file.getFileName() + ": " + id + ": not found: " + name);
        bad++;
        return null;
      }
      int start = range[0] + sentence.codePointCount(0, found);
      int end = start + words.codePointCount(0, words.length());
      names.append(names.length() == 0 ? "" : " ");
      names.append(name, 0, at).append(':').append(start).append('-').append(end);
    }
    return id + "\t" + names;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Prints the exact F1 of the second readers against the first. */
  private static void agreement(List<Annotations> all) {
    Map<String, Annotations> first = new HashMap<>();
    for (Annotations sentence : all) {
      if (sentence.reader().equals("A")) {
        first.put(key(sentence), sentence);
      }
    }
    int both = 0;
    int a = 0;
    int b = 0;
    int same = 0;
    for (Annotations sentence : all) {
      Annotations other = sentence.reader().equals("B") ? first.get(key(sentence)) : null;
      if (other != null) {
        both++;
        Set<GoldArticle.Span> mine = new HashSet<>(other.names());
        a += mine.size();
        b += sentence.names().size();
        mine.retainAll(sentence.names());
        same += mine.size();
      }
    }
    System.out.println(
        String.format(
            Locale.ROOT,
            "%d sentences, %d read twice: %d and %d names, agreement F1 %.4f",
            first.size(),
            both,
            a,
            b,
            2.0 * same / Math.max(1, a + b)));
  }

  private static String key(Annotations sentence) {
    return sentence.article() + ":" + sentence.start() + "-" + sentence.end();
  }
}
