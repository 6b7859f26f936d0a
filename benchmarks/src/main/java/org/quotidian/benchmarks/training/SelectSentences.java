package org.quotidian.benchmarks.training;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.quotidian.entity.gazetteer.Lexicon;
import org.quotidian.entity.tagging.Decoder;
import org.quotidian.entity.tagging.Features;
import org.quotidian.entity.tagging.TagModel;
import org.quotidian.entity.tagging.Tokens;
import org.quotidian.text.AnnotatedText;

/**
 * Chooses the sentences to mark by hand: those about which two models and GMB's labels disagree most,
 * and some at random for testing. A batch is a file of lines {@code article:start-end <tab> text},
 * offsets in code points.
 */
final class SelectSentences {
  private static final int BATCH = 150;
  private static final int MOST_OF_ARTICLE = 5;

  private final Tokens tokens = new Tokens(Lexicon.standard());
  private final Features features;
  private final Decoder first;
  private final Decoder second;

  SelectSentences(int bits, TagModel first, TagModel second) {
    this.features = new Features(bits);
    this.first = new Decoder(first);
    this.second = new Decoder(second);
  }

  void write(List<GoldArticle> articles, int doubtfulBatches, int randomBatches, Path folder)
      throws IOException {
    List<Choice> choices = new ArrayList<>();
    for (GoldArticle article : articles) {
      weigh(article, choices);
    }
    removeChosenBefore(folder, choices);
    Random random = new Random(20261122);
    List<Choice> shuffled = new ArrayList<>(choices);
    Collections.shuffle(shuffled, random);
    List<Choice> forTest = new ArrayList<>(shuffled.subList(0, randomBatches * BATCH));
    List<Choice> rest = new ArrayList<>(shuffled.subList(randomBatches * BATCH, shuffled.size()));
    rest.sort(Comparator.comparingDouble(choice -> -choice.doubt));
    Map<String, Integer> taken = new HashMap<>();
    List<Choice> doubtful = new ArrayList<>();
    for (Choice choice : rest) {
      if (doubtful.size() < doubtfulBatches * BATCH
          && taken.merge(choice.article, 1, Integer::sum) <= MOST_OF_ARTICLE) {
        doubtful.add(choice);
      }
    }
    Collections.shuffle(doubtful, random);
    for (int b = 0; b < doubtfulBatches; b++) {
      write(doubtful.subList(b * BATCH, (b + 1) * BATCH), b + 1, folder);
    }
    for (int b = 0; b < randomBatches; b++) {
      write(forTest.subList(b * BATCH, (b + 1) * BATCH), doubtfulBatches + b + 1, folder);
    }
  }

  /** Leaves out what overlaps with sentences of other selections in the folder. */
  private static void removeChosenBefore(Path folder, List<Choice> choices) throws IOException {
    Map<String, List<int[]>> chosen = new HashMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "first-*.tsv")) {
      for (Path file : files) {
        for (String line : Files.readAllLines(file)) {
          int tab = line.indexOf('\t');
          if (tab > 0 && line.startsWith("gmb-")) {
            String id = line.substring(0, tab);
            chosen.computeIfAbsent(article(id), key -> new ArrayList<>()).add(range(id));
          }
        }
      }
    }
    choices.removeIf(
        choice -> {
          int[] range = range(choice.id);
          return chosen.getOrDefault(choice.article, List.of()).stream()
              .anyMatch(other -> other[0] < range[1] && range[0] < other[1]);
        });
  }

  private static String article(String id) {
    return id.substring(0, id.indexOf(':'));
  }

  private static int[] range(String id) {
    int dash = id.lastIndexOf('-');
    return new int[] {
      Integer.parseInt(id.substring(id.indexOf(':') + 1, dash)),
      Integer.parseInt(id.substring(dash + 1))
    };
  }

  private void weigh(GoldArticle article, List<Choice> choices) {
    List<Example> examples = Example.of(article, tokens, features);
    byte[] one = first.decode(tokens).clone();
    byte[] two = second.decode(tokens).clone();
    AnnotatedText text = article.annotated().body();
    double[] doubt = new double[text.sentenceCount()];
    for (Example example : examples) {
      int from = example.first();
      int to = from + example.gold().length;
      byte[] gold = example.gold();
      byte[] a = Arrays.copyOfRange(one, from, to);
      byte[] b = Arrays.copyOfRange(two, from, to);
      doubt[example.sentence()] +=
          (Arrays.equals(b, gold) ? 0 : 1)
              + (Arrays.equals(a, b) ? 0 : 0.7)
              + (Arrays.equals(a, gold) ? 0 : 0.3);
    }
    for (int s = 0; s < doubt.length; s++) {
      int words = text.sentenceEnd(s) - text.sentenceFirst(s);
      if (words >= 5 && words <= 70) {
        int start = text.tokenStart(text.sentenceFirst(s));
        int end = text.tokenEnd(text.sentenceEnd(s) - 1);
        String body = article.body();
        String id =
            String.format(
                Locale.ROOT,
                "%s:%d-%d",
                article.id(),
                body.codePointCount(0, start),
                body.codePointCount(0, end));
        String line = body.substring(start, end).replace('\n', ' ').replace('\t', ' ');
        choices.add(new Choice(article.id(), id, line, doubt[s] / Math.sqrt(words)));
      }
    }
  }

  private static void write(List<Choice> batch, int number, Path folder) throws IOException {
    List<Choice> sorted = new ArrayList<>(batch);
    sorted.sort(Comparator.comparing(choice -> choice.id));
    Path file = folder.resolve(String.format(Locale.ROOT, "batch-%02d.tsv", number));
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (Choice choice : sorted) {
        out.write(choice.id + "\t" + choice.text + "\n");
      }
    }
  }

  /** A sentence that could be marked, and how much the models disagree on it for its length. */
  private record Choice(String article, String id, String text, double doubt) {}
}
