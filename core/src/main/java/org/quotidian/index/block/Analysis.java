package org.quotidian.index.block;

import java.util.List;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;
import org.quotidian.claim.Claim;
import org.quotidian.claim.ClaimExtractor;
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
   * Returns an article with the claims in it.
   *
   * @throws IllegalStateException if a span reaches out of its text: the seam broke its contract
   */
  public static Analysis of(Tagged tagged, ClaimExtractor extractor) {
    Article article = tagged.article().article();
    List<Claim> claims = extractor.extract(tagged.article(), tagged.mentions());
    for (Claim claim : claims) {
      Tagged.check(article, claim.field(), claim.source());
      Tagged.check(article, claim.field(), claim.cue());
      for (Excerpt part : claim.content()) {
        Tagged.check(article, claim.field(), part);
      }
    }
    return new Analysis(tagged.article(), tagged.mentions(), claims);
  }
}
