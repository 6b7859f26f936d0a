package org.quotidian.benchmarks.speakers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;
import org.quotidian.benchmarks.corpus.Corpus;
import org.quotidian.claim.Claim;
import org.quotidian.claim.ClaimAct;
import org.quotidian.claim.ClaimExtractors;
import org.quotidian.entity.EntityTaggers;

/**
 * Draws claims to be read by hand: articles at random, of each one claim at random among those that a
 * search shows unasked (not {@link ClaimAct#BELIEVE}). Every other one is for the test.
 *
 * <p>{@code ./quotidian-bench draw-speakers CORPUS NUMBER SEED}: writes the table, answers left empty.
 */
public final class DrawSpeakers {
  private DrawSpeakers() {}

  /** Prints the table. */
  public static void main(String[] args) throws IOException {
    List<Article> articles = new ArrayList<>(Corpus.load(args[0], 0).articles());
    int number = Integer.parseInt(args[1]);
    Random random = new Random(Long.parseLong(args[2]));
    Collections.shuffle(articles, random);
    int drawn = 0;
    for (int i = 0; i < articles.size() && drawn < number; i++) {
      AnnotatedArticle article = AnnotatedArticle.of(articles.get(i));
      List<Claim> claims =
          ClaimExtractors.standard()
              .extract(article, EntityTaggers.standard().tag(article))
              .stream()
              .filter(claim -> claim.act() != ClaimAct.BELIEVE)
              .toList();
      if (!claims.isEmpty()) {
        Claim claim = claims.get(random.nextInt(claims.size()));
        String part = drawn++ % 2 == 0 ? "develop" : "test";
        System.out.println(SpokenClaim.row(part, articles.get(i).id(), claim));
      }
    }
  }
}
