package org.quotidian.benchmarks.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.tagging.Decoder;
import org.quotidian.entity.tagging.Labels;
import org.quotidian.entity.tagging.Tokens;

/** Exact-span precision, recall and F1 of a model on gold articles. */
final class Evaluation {
  private final int[] right = new int[4];
  private final int[] found = new int[4];
  private final int[] wanted = new int[4];

  /** Tags the articles and counts. */
  static Evaluation of(Decoder decoder, Tokens tokens, List<GoldArticle> articles) {
    Evaluation evaluation = new Evaluation();
    for (GoldArticle article : articles) {
      tokens.read(article.annotated());
      evaluation.count(article, spans(tokens, decoder.decode(tokens)));
    }
    return evaluation;
  }

  /** Tags the articles and counts in the first reader's test sentences of our own. */
  static Evaluation ofOwn(
      Decoder decoder,
      Tokens tokens,
      List<GoldArticle> articles,
      Map<String, List<Annotations>> own) {
    Evaluation evaluation = new Evaluation();
    for (GoldArticle article : articles) {
      List<Annotations> sentences =
          own.getOrDefault(article.id(), List.of()).stream()
              .filter(sentence -> sentence.isForTesting() && sentence.reader().equals("A"))
              .toList();
      if (sentences.isEmpty()) {
        continue;
      }
      tokens.read(article.annotated());
      List<GoldArticle.Span> spans = spans(tokens, decoder.decode(tokens));
      spans.removeIf(
          span ->
              sentences.stream()
                  .noneMatch(s -> OwnGold.isInside(article, s, span.start(), span.end())));
      evaluation.count(OwnGold.article(article, sentences), spans);
    }
    return evaluation;
  }

  /** Returns the names that labels mark. */
  static List<GoldArticle.Span> spans(Tokens tokens, byte[] labels) {
    List<GoldArticle.Span> spans = new ArrayList<>();
    int first = -1;
    for (int i = 0; i < tokens.count(); i++) {
      int label = labels[i];
      if (label == Labels.OUTSIDE) {
        continue;
      }
      int position = Labels.position(label);
      if (position == Labels.BEGIN || position == Labels.UNIT) {
        first = i;
      }
      if (position == Labels.LAST || position == Labels.UNIT) {
        spans.add(new GoldArticle.Span(tokens.start(first), tokens.end(i), Labels.type(label)));
      }
    }
    return spans;
  }

  private void count(GoldArticle article, List<GoldArticle.Span> spans) {
    Set<GoldArticle.Span> gold = trimmed(article.body(), article.mentions());
    Set<GoldArticle.Span> mine = trimmed(article.body(), spans);
    mine.removeIf(span -> !gold.contains(span) && isIgnored(article, span));
    for (GoldArticle.Span span : gold) {
      add(wanted, span.type());
      if (mine.contains(span)) {
        add(right, span.type());
      }
    }
    for (GoldArticle.Span span : mine) {
      add(found, span.type());
    }
  }

  private static boolean isIgnored(GoldArticle article, GoldArticle.Span span) {
    for (GoldArticle.Span ignored : article.ignore()) {
      if (span.start() < ignored.end() && ignored.start() < span.end()) {
        return true;
      }
    }
    return false;
  }

  private static Set<GoldArticle.Span> trimmed(String text, List<GoldArticle.Span> spans) {
    Set<GoldArticle.Span> trimmed = new HashSet<>();
    for (GoldArticle.Span span : spans) {
      int start = Spans.trimStart(text, span.start(), span.end());
      trimmed.add(new GoldArticle.Span(start, Spans.trimEnd(text, start, span.end()), span.type()));
    }
    return trimmed;
  }

  private static void add(int[] counts, EntityType type) {
    counts[type.ordinal()]++;
    counts[3]++;
  }

  /** Returns F1 of one type, or of all together for 3. */
  double f1(int type) {
    return found[type] + wanted[type] == 0 ? 0 : 2.0 * right[type] / (found[type] + wanted[type]);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P %.4f R %.4f F1 %.4f  person %.3f place %.3f org %.3f",
        right[3] / Math.max(1.0, found[3]),
        right[3] / Math.max(1.0, wanted[3]),
        f1(3),
        f1(0),
        f1(1),
        f1(2));
  }
}
