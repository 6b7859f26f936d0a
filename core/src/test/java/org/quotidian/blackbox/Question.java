package org.quotidian.blackbox;

import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.quotidian.blackbox.ClaimedNews.Said;
import org.quotidian.blackbox.ClaimedNews.Story;
import org.quotidian.claim.ClaimAct;

/**
 * A question and what it means by definition.
 *
 * @param text the question in the query language
 * @param article what it means of an article
 * @param claim what it means of a claim
 * @param beliefs whether it asks for beliefs, which count as claims only then
 */
record Question(
    String text, Predicate<Story> article, BiPredicate<Story, Said> claim, boolean beliefs) {

  static Question ofArticle(String text, Predicate<Story> holds) {
    return new Question(text, holds, (story, said) -> holds.test(story), false);
  }

  static Question ofClaim(String text, Predicate<Said> holds) {
    return ofClaim(text, holds, false);
  }

  /** Of an article it means that some claim that counts is so. */
  static Question ofClaim(String text, Predicate<Said> holds, boolean beliefs) {
    return new Question(
        text,
        story -> story.said().stream().anyMatch(said -> counts(said, beliefs) && holds.test(said)),
        (story, said) -> holds.test(said),
        beliefs);
  }

  static boolean counts(Said said, boolean beliefs) {
    return beliefs || said.claim().act() != ClaimAct.BELIEVE;
  }

  Question and(Question other) {
    return new Question(
        "(" + text + " AND " + other.text + ")",
        article.and(other.article),
        claim.and(other.claim),
        beliefs || other.beliefs);
  }

  Question or(Question other) {
    return new Question(
        "(" + text + " OR " + other.text + ")",
        article.or(other.article),
        claim.or(other.claim),
        beliefs || other.beliefs);
  }

  Question not() {
    return new Question("NOT " + text, article.negate(), claim.negate(), false);
  }

  Question inOneClaim() {
    return new Question(
        "claim{" + text + "}",
        story ->
            story.said().stream()
                .anyMatch(said -> counts(said, beliefs) && claim.test(story, said)),
        claim,
        beliefs);
  }
}
