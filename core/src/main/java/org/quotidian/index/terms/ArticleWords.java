package org.quotidian.index.terms;

import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.ArticleField;
import org.quotidian.text.AnnotatedText;

/** The index terms of an article's texts, from the one analysis that the tagger read, too. */
public final class ArticleWords {
  private final TermSequence title = new TermSequence();
  private final TermSequence body = new TermSequence();
  private final TermSequence byline = new TermSequence();

  /** Reads an article, forgetting the one before. */
  public void fill(AnnotatedArticle article, TermTable table) {
    title.fill(article.title(), table);
    body.fill(article.body(), table);
    byline.fill(AnnotatedText.of(article.article().byline()), table);
  }

  public TermSequence of(ArticleField field) {
    return field == ArticleField.TITLE ? title : body;
  }

  public TermSequence title() {
    return title;
  }

  public TermSequence body() {
    return body;
  }

  public TermSequence byline() {
    return byline;
  }
}
