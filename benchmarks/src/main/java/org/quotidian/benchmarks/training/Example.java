package org.quotidian.benchmarks.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.tagging.Features;
import org.quotidian.entity.tagging.Labels;
import org.quotidian.entity.tagging.Tokens;

/**
 * One run of capitalised words with its features and its gold labels.
 *
 * @param sentence the sentence it stands in, counted over the article
 * @param rows the features of each token
 * @param gold the label of each token
 * @param first the first token of the run
 */
record Example(int sentence, int[][] rows, byte[] gold, int first) {
  /** Makes the examples of an article; runs whose gold does not fall on tokens are left out. */
  static List<Example> of(GoldArticle article, Tokens tokens, Features features) {
    tokens.read(article.annotated());
    features.begin(tokens);
    byte[] gold = new byte[tokens.count()];
    boolean[] unusable = new boolean[tokens.count()];
    label(article, tokens, gold, unusable);
    List<Example> examples = new ArrayList<>(tokens.runs());
    int[] rows = new int[Features.MOST];
    for (int r = 0; r < tokens.runs(); r++) {
      int first = tokens.runFirst(r);
      int end = tokens.runEnd(r);
      boolean usable = true;
      for (int i = first; i < end; i++) {
        usable &= !unusable[i];
      }
      byte[] labels = Arrays.copyOfRange(gold, first, end);
      if (!usable || !isWellFormed(labels)) {
        continue;
      }
      int[][] all = new int[end - first][];
      for (int i = first; i < end; i++) {
        int n = features.of(tokens, i, first, end, rows);
        all[i - first] = Arrays.copyOf(rows, n);
      }
      examples.add(new Example(tokens.sentence(first), all, labels, first));
    }
    return examples;
  }

  private static void label(GoldArticle article, Tokens tokens, byte[] gold, boolean[] unusable) {
    int[] tokenAt = new int[article.body().length() + 1];
    Arrays.fill(tokenAt, -1);
    for (int i = 0; i < tokens.count(); i++) {
      for (int k = tokens.start(i); k < tokens.end(i); k++) {
        tokenAt[k] = i;
      }
    }
    for (GoldArticle.Span span : article.ignore()) {
      for (int k = span.start(); k < span.end(); k++) {
        if (tokenAt[k] >= 0) {
          unusable[tokenAt[k]] = true;
        }
      }
    }
    for (GoldArticle.Span span : article.mentions()) {
      int start = Spans.trimStart(article.body(), span.start(), span.end());
      int end = Spans.trimEnd(article.body(), start, span.end());
      int first = start < end ? tokenAt[start] : -1;
      int last = start < end ? tokenAt[end - 1] : -1;
      if (first < 0 || last < first) {
        continue;
      }
      boolean whole = tokens.start(first) == start && tokens.end(last) == end;
      EntityType type = span.type();
      for (int i = first; i <= last; i++) {
        int position =
            first == last
                ? Labels.UNIT
                : i == first ? Labels.BEGIN : i == last ? Labels.LAST : Labels.INSIDE;
        gold[i] = (byte) Labels.of(type, position);
        unusable[i] = !whole;
      }
    }
    // No set that may be trained on marks parts of words; they are no proof that "Taliban-led"
    // names none.
    for (int i = 0; i < tokens.count(); i++) {
      unusable[i] |= gold[i] == Labels.OUTSIDE && tokens.isPart(i);
    }
  }

  private static boolean isWellFormed(byte[] labels) {
    if (!Labels.mayBegin(labels[0]) || !Labels.mayEnd(labels[labels.length - 1])) {
      return false;
    }
    for (int i = 1; i < labels.length; i++) {
      if (!Labels.mayFollow(labels[i - 1], labels[i])) {
        return false;
      }
    }
    return true;
  }
}
