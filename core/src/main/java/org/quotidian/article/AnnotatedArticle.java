package org.quotidian.article;

import org.quotidian.text.AnnotatedText;

/**
 * An article with its title and body analysed: what the tagger and the claim extractor read.
 *
 * @param article the article as given
 * @param title the analysis of its title
 * @param body the analysis of its body
 */
public record AnnotatedArticle(Article article, AnnotatedText title, AnnotatedText body) {

  /** Analyses the title and the body of {@code article}. */
  public static AnnotatedArticle of(Article article) {
    return new AnnotatedArticle(
        article, AnnotatedText.of(article.title()), AnnotatedText.of(article.body()));
  }

  /** Returns the analysis of one field. */
  public AnnotatedText text(ArticleField field) {
    return field == ArticleField.TITLE ? title : body;
  }
}
