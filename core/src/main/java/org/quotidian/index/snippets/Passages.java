package org.quotidian.index.snippets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.ArticleField;
import org.quotidian.index.terms.Tokens;
import org.quotidian.search.Snippet;
import org.quotidian.text.AnnotatedText;
import org.quotidian.text.TextSpan;

/** Chooses the sentences of an article that show best what matched. */
final class Passages {
  /** A longer sentence is cut around its first match, at the borders of words. */
  private static final int MAX_CHARS = 400;

  private final AnnotatedArticle article;
  private final int most;

  Passages(AnnotatedArticle article, int most) {
    this.article = article;
    this.most = most;
  }

  /** Returns the best passages in the order of the text; the beginning if nothing matched. */
  List<Snippet> of(List<Spot> spots) {
    if (most == 0) {
      return List.of();
    }
    List<Sentence> sentences = new ArrayList<>();
    gather(ArticleField.TITLE, spots, sentences);
    gather(ArticleField.BODY, spots, sentences);
    if (sentences.stream().anyMatch(sentence -> !repeatsTitle(sentence))) {
      sentences.removeIf(this::repeatsTitle);
    }
    sentences.sort(Comparator.comparingInt(sentence -> -sentence.parts.size()));
    List<Sentence> best = new ArrayList<>(sentences.subList(0, Math.min(most, sentences.size())));
    best.sort(
        Comparator.<Sentence, ArticleField>comparing(sentence -> sentence.field)
            .thenComparingInt(sentence -> sentence.number));
    List<Snippet> snippets = new ArrayList<>();
    for (Sentence sentence : best) {
      snippets.add(snippet(sentence));
    }
    if (snippets.isEmpty() && article.body().sentenceCount() > 0) {
      snippets.add(snippet(new Sentence(ArticleField.BODY, 0)));
    }
    return snippets;
  }

  /** Gathers the sentences of a field that hold spots. */
  private void gather(ArticleField field, List<Spot> spots, List<Sentence> sentences) {
    List<Spot> here = new ArrayList<>();
    for (Spot spot : spots) {
      if (spot.field() == field) {
        here.add(spot);
      }
    }
    here.sort(Comparator.comparingInt(Spot::start).thenComparingInt(Spot::end));
    AnnotatedText text = article.text(field);
    Sentence last = null;
    for (Spot spot : here) {
      int token = Math.min(Tokens.firstAt(text, spot.start()), text.tokenCount() - 1);
      if (token < 0) {
        return;
      }
      int number = text.sentenceOf(token);
      if (last == null || last.number != number) {
        last = new Sentence(field, number);
        sentences.add(last);
      }
      last.spots.add(spot);
      last.parts.add(spot.part());
    }
  }

  /** Tells whether a sentence of the text is the headline once more, as many an outlet has it. */
  private boolean repeatsTitle(Sentence sentence) {
    AnnotatedText text = article.text(sentence.field);
    int start = text.tokenStart(text.sentenceFirst(sentence.number));
    int end = text.tokenEnd(text.sentenceEnd(sentence.number) - 1);
    String title = article.title().text().strip();
    return sentence.field == ArticleField.BODY
        && end - start == title.length()
        && text.text().startsWith(title, start);
  }

  private Snippet snippet(Sentence sentence) {
    AnnotatedText text = article.text(sentence.field);
    int first = text.sentenceFirst(sentence.number);
    int last = text.sentenceEnd(sentence.number) - 1;
    int start = text.tokenStart(first);
    int end = text.tokenEnd(last);
    if (end - start > MAX_CHARS) {
      int match = sentence.spots.isEmpty() ? start : sentence.spots.get(0).start();
      int from = Math.max(start, Math.min(match - MAX_CHARS / 4, end - MAX_CHARS));
      start = text.tokenStart(Math.min(last, Tokens.firstAt(text, from)));
      int behind = Tokens.firstAt(text, start + MAX_CHARS) - 1;
      int cut = text.tokenEnd(Math.max(first, Math.min(last, behind)));
      end = cut - start > 2 * MAX_CHARS ? wholeCharacter(text.text(), start + MAX_CHARS) : cut;
    }
    return new Snippet(
        sentence.field, start, text.text().substring(start, end), matches(sentence, start, end));
  }

  /** Returns the spots within the passage, relative to it, those that overlap joined. */
  private static List<TextSpan> matches(Sentence sentence, int start, int end) {
    List<TextSpan> matches = new ArrayList<>();
    for (Spot spot : sentence.spots) {
      int from = Math.max(spot.start(), start) - start;
      int to = Math.min(spot.end(), end) - start;
      int last = matches.size() - 1;
      if (from >= to) {
        continue;
      }
      if (last >= 0 && from < matches.get(last).end()) {
        TextSpan before = matches.get(last);
        matches.set(last, new TextSpan(before.start(), Math.max(before.end(), to)));
      } else {
        matches.add(new TextSpan(from, to));
      }
    }
    return matches;
  }

  /** Returns the offset, or the one before if it lies within a character. */
  static int wholeCharacter(String text, int offset) {
    return Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
  }

  /** A sentence that holds spots. */
  private static final class Sentence {
    final ArticleField field;
    final int number;
    final List<Spot> spots = new ArrayList<>();
    final Set<Integer> parts = new HashSet<>();

    Sentence(ArticleField field, int number) {
      this.field = field;
      this.number = number;
    }
  }
}
