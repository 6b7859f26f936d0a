package org.quotidian.entity;

import java.util.List;
import org.quotidian.article.AnnotatedArticle;

/**
 * Finds who and where in an article. A seam: pass your own to the index's configuration.
 *
 * <p>The contract: mentions come ordered by field (title first), then by start, and mentions of the
 * form {@link Mention.Form#NAME} do not overlap; every excerpt equals the text it points to; the same
 * article gives the same mentions every time; safe for use by many threads; never throws for any
 * text; time and memory grow linearly with the article.
 */
public interface EntityTagger {

  /** Returns the mentions of {@code article}, each with the entity it refers to where known. */
  List<Mention> tag(AnnotatedArticle article);
}
