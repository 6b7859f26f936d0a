package org.quotidian.benchmarks.synthetic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.ArticleField;
import org.quotidian.claim.ClaimAct;
import org.quotidian.claim.ClaimKind;
import org.quotidian.claim.Polarity;
import org.quotidian.text.Excerpt;

/**
 * A claim that is to be found in a synthetic article.
 *
 * @param field the field it stands in
 * @param construction the way of saying it
 * @param kind in whose words it is given
 * @param act what the speaker does by it
 * @param polarity whether the attribution is asserted
 * @param nestedIn the index of the enclosing claim among the article's, or -1
 * @param source who holds it, as written
 * @param cue the words that attribute it
 * @param content what is attributed, without the quotation marks around it; one span per paragraph
 *     or quoted part
 * @param speaker the whole name of who speaks, or null where nobody is named
 * @param target the whole name of who is accused, criticised or supported, or null
 */
public record ExpectedClaim(
    ArticleField field,
    Construction construction,
    ClaimKind kind,
    ClaimAct act,
    Polarity polarity,
    int nestedIn,
    Excerpt source,
    Excerpt cue,
    List<Excerpt> content,
    @Nullable String speaker,
    @Nullable String target) {

  /** Copies the content. */
  public ExpectedClaim {
    content = List.copyOf(content);
  }
}
