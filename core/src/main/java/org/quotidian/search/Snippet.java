package org.quotidian.search;

import java.util.List;
import org.quotidian.article.ArticleField;
import org.quotidian.text.TextSpan;

/**
 * A passage of an article with what matched in it: text and spans, never markup.
 *
 * @param field the field it is cut from
 * @param start where it begins in that field, in UTF-16 code units
 * @param text its words as they stand there
 * @param matches what matched, ordered, not overlapping, relative to {@code text}
 */
public record Snippet(ArticleField field, int start, String text, List<TextSpan> matches) {

  /** Copies the matches. */
  public Snippet {
    matches = List.copyOf(matches);
  }
}
