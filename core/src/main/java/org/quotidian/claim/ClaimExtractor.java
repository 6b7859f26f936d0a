package org.quotidian.claim;

import java.util.List;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.entity.Mention;

/**
 * Finds who said what in an article. A seam: pass your own to the index's configuration.
 *
 * <p>The contract: claims come ordered by field (title first), then by the start of their content;
 * every excerpt equals the text it points to; {@link Claim#nestedIn} points to a claim of the same
 * list; the same article and mentions give the same claims every time; safe for use by many threads;
 * never throws for any text; time and memory grow linearly with the article.
 */
public interface ClaimExtractor {

  /**
   * Returns the claims of {@code article}.
   *
   * @param article the article, analysed
   * @param mentions its mentions in the order of {@link org.quotidian.entity.EntityTagger}
   */
  List<Claim> extract(AnnotatedArticle article, List<Mention> mentions);
}
