package org.quotidian.index;

import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.ArticleField;
import org.quotidian.text.AnnotatedText;

/** The index terms of an article's texts, from the one analysis that the tagger read, too. */
final class ArticleWords {
  private final TermSequence title = new TermSequence();
  private final TermSequence body = new TermSequence();
  private final TermSequence byline = new TermSequence();

  /** Reads an article, forgetting the one before. */
  void fill(AnnotatedArticle article, TermTable table) {
    title.fill(article.title(), table);
    body.fill(article.body(), table);
    byline.fill(AnnotatedText.of(article.article().byline()), table);
  }

  TermSequence of(ArticleField field) {
    return field == ArticleField.TITLE ? title : body;
  }

  TermSequence title() {
    return title;
  }

  TermSequence body() {
    return body;
  }

  TermSequence byline() {
    return byline;
  }
}
