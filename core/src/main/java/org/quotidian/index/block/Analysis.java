package org.quotidian.index.block;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleField;
import org.quotidian.claim.Claim;
import org.quotidian.claim.ClaimExtractor;
import org.quotidian.entity.EntityTagger;
import org.quotidian.entity.Mention;
import org.quotidian.text.Excerpt;

/**
 * An article and all that was found in it.
 *
 * @param article the article, analysed
 * @param mentions its mentions
 * @param claims its claims
 */
public record Analysis(AnnotatedArticle article, List<Mention> mentions, List<Claim> claims) {

  /**
   * Analyses an article.
   *
   * @throws IllegalStateException if a span reaches out of its text: the seam broke its contract
   */
  public static Analysis of(Article article, EntityTagger tagger, ClaimExtractor extractor) {
    AnnotatedArticle analysed = AnnotatedArticle.of(article);
    List<Mention> mentions = tagger.tag(analysed);
    for (Mention mention : mentions) {
      check(article, mention.field(), mention.excerpt());
    }
    List<Claim> claims = extractor.extract(analysed, mentions);
    for (Claim claim : claims) {
      check(article, claim.field(), claim.source());
      check(article, claim.field(), claim.cue());
      for (Excerpt part : claim.content()) {
        check(article, claim.field(), part);
      }
    }
    return new Analysis(analysed, mentions, claims);
  }

  private static void check(Article article, ArticleField field, @Nullable Excerpt excerpt) {
    if (excerpt != null && excerpt.end() > article.text(field).length()) {
      throw new IllegalStateException(
          excerpt.span() + " reaches out of the " + field + " of " + article.id());
    }
  }
}
