package org.quotidian.index.writing;

import org.jspecify.annotations.Nullable;
import org.quotidian.article.Article;
import org.quotidian.index.block.ArticleBlock;

/**
 * An article on its way into the index: analysed, and laid out as far as that can be done apart from
 * all others. To be written once.
 */
public final class Prepared {
  private final Article article;
  private final @Nullable ArticleBlock block;
  private final @Nullable String reason;

  private Prepared(Article article, @Nullable ArticleBlock block, @Nullable String reason) {
    this.article = article;
    this.block = block;
    this.reason = reason;
  }

  static Prepared laidOut(Article article, ArticleBlock block) {
    return new Prepared(article, block, null);
  }

  /** Returns an article that is left as it is, as it seems that the index holds it unchanged. */
  static Prepared unread(Article article) {
    return new Prepared(article, null, null);
  }

  static Prepared rejected(Article article, String reason) {
    return new Prepared(article, null, reason);
  }

  Article article() {
    return article;
  }

  /** Returns the block, or null if there is none yet. */
  @Nullable ArticleBlock block() {
    return block;
  }

  /** Returns why the article is rejected, or null if it is not. */
  @Nullable String reason() {
    return reason;
  }
}
