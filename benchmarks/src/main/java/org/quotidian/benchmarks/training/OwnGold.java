package org.quotidian.benchmarks.training;

import java.util.ArrayList;
import java.util.List;
import org.quotidian.entity.tagging.Tokens;

/** Our own marks laid over the articles they belong to. */
final class OwnGold {
  private OwnGold() {}

  /** Returns the article with the names of these sentences and no others. */
  static GoldArticle article(GoldArticle article, List<Annotations> sentences) {
    String body = article.body();
    List<GoldArticle.Span> spans = new ArrayList<>();
    for (Annotations sentence : sentences) {
      for (GoldArticle.Span name : sentence.names()) {
        spans.add(
            new GoldArticle.Span(
                body.offsetByCodePoints(0, name.start()),
                body.offsetByCodePoints(0, name.end()),
                name.type()));
      }
    }
    return new GoldArticle(article.id(), body, spans, List.of());
  }

  /** Tells whether the run lies in the sentence. */
  static boolean isInside(
      GoldArticle article, Annotations sentence, Tokens tokens, Example example) {
    int start = tokens.start(example.first());
    int end = tokens.end(example.first() + example.gold().length - 1);
    return isInside(article, sentence, start, end);
  }

  /** Tells whether the span, in UTF-16 code units, lies in the sentence. */
  static boolean isInside(GoldArticle article, Annotations sentence, int start, int end) {
    String body = article.body();
    return body.offsetByCodePoints(0, sentence.start()) <= start
        && end <= body.offsetByCodePoints(0, sentence.end());
  }
}
