package org.quotidian.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.ArticleField;
import org.quotidian.entity.Entity;
import org.quotidian.text.Excerpt;

/**
 * One attribution: somebody said, denied, believed … something.
 *
 * @param field the field it stands in
 * @param kind in whose words the content is given
 * @param act what the speaker does by it
 * @param polarity whether the attribution is asserted or negated
 * @param hedged whether the article leaves open that it was said or thought at all ("reportedly
 *     said", "may have promised")
 * @param nestedIn the index, in the article's list of claims, of the claim whose content holds this
 *     one, or -1 for an outermost claim
 * @param source the words that name who holds the content ("she"), or null if none do
 * @param cue the words that express the attribution ("added"), or null if only layout does
 * @param addressee the words that name who is told ("told <i>reporters</i>"), or null if none do
 * @param content what is attributed: one or more spans in reading order, never empty
 * @param speaker the entity that the source resolves to, or null: "unresolved" is an honest value
 * @param jointSpeakers who holds it together with the speaker ("Brandt and Lopez said"); mostly none
 * @param target who is accused, criticised, supported or opposed, or null
 * @param confidence the estimated probability, 0 to 1, that this is a right claim
 * @param rule the construction that found it, such as {@code inverted-quotation}
 */
public record Claim(
    ArticleField field,
    ClaimKind kind,
    ClaimAct act,
    Polarity polarity,
    boolean hedged,
    int nestedIn,
    @Nullable Excerpt source,
    @Nullable Excerpt cue,
    @Nullable Excerpt addressee,
    List<Excerpt> content,
    @Nullable Entity speaker,
    List<Entity> jointSpeakers,
    @Nullable Entity target,
    double confidence,
    String rule) {

  /** What {@link #nestedIn} is for an outermost claim. */
  public static final int OUTERMOST = -1;

  /**
   * Checks the parts and copies the lists.
   *
   * @throws IllegalArgumentException if there is no content or the confidence is no probability
   */
  public Claim {
    content = List.copyOf(content);
    jointSpeakers = List.copyOf(jointSpeakers);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a claim needs content");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not within 0 and 1");
    }
  }

  /** Returns this claim with other speakers and another target. */
  public Claim with(
      @Nullable Entity newSpeaker, List<Entity> newJointSpeakers, @Nullable Entity newTarget) {
    return new Claim(
        field,
        kind,
        act,
        polarity,
        hedged,
        nestedIn,
        source,
        cue,
        addressee,
        content,
        newSpeaker,
        newJointSpeakers,
        newTarget,
        confidence,
        rule);
  }

  /** Returns the words of the content, its spans joined by " … ". */
  public String contentText() {
    if (content.size() == 1) {
      return content.get(0).text();
    }
    StringBuilder text = new StringBuilder();
    for (Excerpt part : content) {
      text.append(text.isEmpty() ? "" : " … ").append(part.text());
    }
    return text.toString();
  }
}
