package org.quotidian.index.block;

import java.util.List;
import org.quotidian.article.ArticleField;
import org.quotidian.entity.Mention;
import org.quotidian.text.Excerpt;

/** Finds the mentions within a span by bisection; they come ordered by field, then by start. */
final class MentionsInSpan {
  private List<Mention> mentions = List.of();

  MentionsInSpan of(List<Mention> ordered) {
    mentions = ordered;
    return this;
  }

  /** Returns the first mention that starts in the span or behind it. */
  int first(ArticleField field, Excerpt span) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Mention mention = mentions.get(middle);
      int order = mention.field().compareTo(field);
      if (order < 0 || (order == 0 && mention.start() < span.start())) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Tells whether there is a mention of that number and it ends within the span. */
  boolean within(int number, ArticleField field, Excerpt span) {
    if (number >= mentions.size()) {
      return false;
    }
    Mention mention = mentions.get(number);
    return mention.field() == field && mention.start() < span.end();
  }
}
