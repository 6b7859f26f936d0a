package org.quotidian.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleField;
import org.quotidian.text.Excerpt;

/** What every {@link ClaimExtractor} promises; extend it and hand out yours. */
public abstract class ClaimExtractorContract {
  private static final String[] PIECES = {
    "“",
    "”",
    "\"",
    "'",
    "’",
    " said",
    " says",
    ", ",
    ". ",
    "\n\n",
    "\n",
    ": ",
    " — ",
    "Anna Berg",
    " she",
    " he",
    " that",
    " told",
    " accused",
    " of",
    " to",
    " the",
    " minister",
    "?",
    "!",
    "(",
    ")",
    "...",
    "12",
    "according to",
    " claim",
    " not",
    "\u0000",
    "\ud83d\ude00",
    "\ud83d",
    "\u202e",
    "é",
    " hopes",
    "’s",
    " who"
  };

  /** For implementations to extend. */
  protected ClaimExtractorContract() {}

  /** Returns the extractor under test. */
  protected abstract ClaimExtractor extractor();

  @Test
  void anEmptyArticleHasNoClaims() {
    assertThat(claims("", "")).isEmpty();
  }

  @Test
  void theSameArticleGivesTheSameClaimsEveryTime() {
    String body = "“It rained,” said Anna Berg. The mayor denied that it had rained.";
    assertThat(claims("Rain fell", body)).isEqualTo(claims("Rain fell", body));
  }

  @Test
  void everyExcerptEqualsTheTextItPointsToWhateverTheText() {
    Random random = new Random(7);
    for (int i = 0; i < 3_000; i++) {
      String title = random(random, 6);
      String body = random(random, 60);
      check(title, body, claims(title, body));
    }
  }

  private void check(String title, String body, List<Claim> claims) {
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      String text = claim.field() == ArticleField.TITLE ? title : body;
      claim.content().forEach(part -> stands(part, text));
      if (claim.source() != null) {
        stands(claim.source(), text);
      }
      if (claim.cue() != null) {
        stands(claim.cue(), text);
      }
      assertThat(claim.nestedIn()).isBetween(Claim.OUTERMOST, claims.size() - 1).isNotEqualTo(i);
      if (i > 0) {
        Claim before = claims.get(i - 1);
        assertThat(before.field()).isLessThanOrEqualTo(claim.field());
        if (before.field() == claim.field()) {
          assertThat(before.content().get(0).start())
              .isLessThanOrEqualTo(claim.content().get(0).start());
        }
      }
      int steps = 0;
      for (int k = i; claims.get(k).nestedIn() >= 0; k = claims.get(k).nestedIn()) {
        assertThat(claims.get(claims.get(k).nestedIn()).field()).isEqualTo(claim.field());
        assertThat(steps++).as("nesting has no circles").isLessThan(claims.size());
      }
    }
  }

  private static void stands(Excerpt part, String text) {
    assertThat(part.end()).isGreaterThan(part.start());
    assertThat(part.text()).isEqualTo(text.substring(part.start(), part.end()));
  }

  private List<Claim> claims(String title, String body) {
    Article article = Article.builder("a").title(title).body(body).build();
    return extractor().extract(AnnotatedArticle.of(article), List.of());
  }

  private static String random(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(most); n > 0; n--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}
