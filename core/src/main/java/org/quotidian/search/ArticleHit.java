package org.quotidian.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article that matches.
 *
 * @param id the article's id
 * @param title the headline
 * @param source the outlet, or the empty string
 * @param published when it was published, or null if unknown
 * @param url where it was published, or the empty string
 * @param score how well it matches; scores compare only within one answer
 * @param snippets the passages that match best, in the order of the text; the first sentence of the
 *     body if only other fields match
 * @param why what of the question holds, where, and how much it adds to the score, in words, a reason
 *     a line; empty unless {@link SearchOptions#explain} asks for it
 */
public record ArticleHit(
    String id,
    String title,
    String source,
    @Nullable Instant published,
    String url,
    float score,
    List<Snippet> snippets,
    List<String> why)
    implements Hit {

  /** Copies the lists. */
  public ArticleHit {
    snippets = List.copyOf(snippets);
    why = List.copyOf(why);
  }
}
