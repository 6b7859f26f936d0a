package org.quotidian.index.writing;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Article;
import org.quotidian.claim.ClaimExtractor;
import org.quotidian.entity.EntityTagger;
import org.quotidian.index.block.Analysis;
import org.quotidian.index.block.ArticleBlock;
import org.quotidian.index.block.Tagged;
import org.quotidian.index.terms.WordsAndNames;

/**
 * An article that is being read, step by step, so that several can take the same step one after the
 * other: each step has large tables of its own, which then stay near the processor. What fails in a step
 * is the reason why this article is rejected, and the others go on.
 */
final class Reading {
  private final Article article;
  private @Nullable Prepared decided;
  private @Nullable Tagged tagged;
  private @Nullable Analysis analysis;

  private Reading(Article article, @Nullable Prepared decided) {
    this.article = article;
    this.decided = decided;
  }

  static Reading of(Article article) {
    return new Reading(article, null);
  }

  /** Returns the reading of an article in which nothing is to be read. */
  static Reading decided(Prepared decided) {
    return new Reading(decided.article(), decided);
  }

  /** Finds the names. */
  void tag(EntityTagger tagger) {
    if (decided == null) {
      tagged = attempt(() -> Tagged.of(article, tagger));
    }
  }

  /** Finds the claims. */
  void extract(ClaimExtractor extractor) {
    if (decided == null) {
      Tagged named = Objects.requireNonNull(tagged, "not tagged");
      analysis = attempt(() -> Analysis.of(named, extractor));
      tagged = null;
    }
  }

  /** Lays out what was found, in a block that is asked for if there is anything to lay out. */
  Prepared layOut(Supplier<ArticleBlock> blocks, WordsAndNames tables) {
    if (decided == null) {
      ArticleBlock block = blocks.get();
      block.fill(Objects.requireNonNull(analysis, "not analysed"), tables);
      analysis = null;
      decided = Prepared.laidOut(article, block);
    }
    return decided;
  }

  private <T> @Nullable T attempt(Supplier<T> step) {
    try {
      return step.get();
    } catch (RuntimeException | StackOverflowError e) {
      decided = Prepared.rejected(article, "its analysis failed: " + e);
      return null;
    }
  }
}
