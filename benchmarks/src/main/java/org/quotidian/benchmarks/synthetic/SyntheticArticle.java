package org.quotidian.benchmarks.synthetic;

import java.util.List;
import org.quotidian.article.Article;

/**
 * An article made up by {@link SyntheticNews}, with the answers.
 *
 * @param article the article
 * @param mentions its mentions, by field (title first) and place
 * @param claims its claims as they come; an enclosing claim before the one it holds
 */
public record SyntheticArticle(
    Article article, List<ExpectedMention> mentions, List<ExpectedClaim> claims) {

  /** Copies the lists. */
  public SyntheticArticle {
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
  }
}
