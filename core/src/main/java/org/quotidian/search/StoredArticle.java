package org.quotidian.search;

import java.time.Instant;
import java.util.List;
import org.quotidian.article.Article;
import org.quotidian.claim.Claim;
import org.quotidian.entity.Mention;

/**
 * An article of the index with what was found in it when it was added.
 *
 * @param article the article as it was given, lone surrogates replaced by U+FFFD
 * @param firstAdded when an article of its id was first added to the index, to the microsecond; one
 *     that replaces another keeps the other's time
 * @param mentions its mentions, as the tagger gave them
 * @param claims its claims, as the extractor gave them
 */
public record StoredArticle(
    Article article, Instant firstAdded, List<Mention> mentions, List<Claim> claims) {

  /** Copies the lists. */
  public StoredArticle {
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
  }
}
