package org.quotidian.index.block;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleField;
import org.quotidian.entity.EntityTagger;
import org.quotidian.entity.Mention;
import org.quotidian.text.Excerpt;

/**
 * An article and the names in it: half way to its {@link Analysis}.
 *
 * @param article the article, cut into tokens
 * @param mentions its mentions
 */
public record Tagged(AnnotatedArticle article, List<Mention> mentions) {

  /**
   * Finds the names of an article.
   *
   * @throws IllegalStateException if a span reaches out of its text: the seam broke its contract
   */
  public static Tagged of(Article article, EntityTagger tagger) {
    AnnotatedArticle annotated = AnnotatedArticle.of(article);
    List<Mention> mentions = tagger.tag(annotated);
    for (Mention mention : mentions) {
      check(article, mention.field(), mention.excerpt());
    }
    return new Tagged(annotated, mentions);
  }

  static void check(Article article, ArticleField field, @Nullable Excerpt excerpt) {
    if (excerpt != null && excerpt.end() > article.text(field).length()) {
      throw new IllegalStateException(
          excerpt.span() + " reaches out of the " + field + " of " + article.id());
    }
  }
}
