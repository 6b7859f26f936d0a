package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quotidian.NewsIndex;
import org.quotidian.NewsIndexConfig;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleField;
import org.quotidian.claim.Claim;
import org.quotidian.claim.ClaimAct;
import org.quotidian.claim.ClaimKind;
import org.quotidian.claim.Polarity;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.search.ClaimHit;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.SearchResults;
import org.quotidian.text.Excerpt;

/** Claims that match alike stand in the order of their confidence, over all pages. */
class SurestClaimsFirstTest {
  private static final NewsQuery HOLLIS = NewsQuery.parse("speaker:hollis");

  @Test
  void theSurestClaimsOfASpeakerStandFirst() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.add(
          Article.builder("a")
              .title("Port")
              .body(
                  "Peter Hollis spoke fondly of the harbour. Hollis was said to favour the pier."
                      + " Hollis, celebrating the bridge, left early.")
              .build());
      index.add(
          Article.builder("b")
              .title("Harbour")
              .body(
                  "“The harbour will stay open,” Peter Hollis told reporters on Monday. Hollis said"
                      + " that the pier was safe.")
              .build());
      index.commit();
      List<ClaimHit> whole = index.claims(HOLLIS).hits();
      assertThat(whole).hasSizeGreaterThan(2);
      assertThat(whole.get(0).id()).isEqualTo("b");
      assertThat(whole.stream().map(hit -> hit.claim().confidence()).toList())
          .isSortedAccordingTo(Comparator.reverseOrder());

      List<ClaimHit> paged = new ArrayList<>();
      SearchOptions.Builder one = SearchOptions.builder().limit(1);
      SearchResults<ClaimHit> page = index.claims(HOLLIS, one.build());
      while (true) {
        paged.addAll(page.hits());
        if (page.next() == null) {
          break;
        }
        page = index.claims(HOLLIS, one.cursor(page.next()).build());
      }
      assertThat(paged).isEqualTo(whole);
    }
  }

  @Test
  void theSurestOfThousandsStandFirstAndAllAreCounted() throws IOException {
    Random random = new Random(3);
    List<Double> confidences = new ArrayList<>();
    NewsIndexConfig config =
        NewsIndexConfig.builder()
            .tagger(article -> List.of())
            .extractor((article, mentions) -> claims(article.article(), random, confidences))
            .build();
    try (NewsIndex index = NewsIndex.inMemory(config)) {
      for (int i = 0; i < 260; i++) {
        index.add(Article.builder("a" + i).body("Hollis said it rained").build());
        if (i == 230) {
          index.commit(); // nearly all are in one segment
          assertThat(index.claims(HOLLIS).total()).isEqualTo(confidences.size());
        }
      }
      index.commit();
      SearchResults<ClaimHit> found =
          index.claims(HOLLIS, SearchOptions.builder().limit(100).build());
      assertThat(found.totalIsExact()).isFalse();
      assertThat(found.total()).isBetween(10_000L, (long) confidences.size());
      confidences.sort(Comparator.reverseOrder());
      assertThat(found.hits().stream().map(hit -> hit.claim().confidence()).toList())
          .isEqualTo(confidences.subList(0, 100));
    }
  }

  private static List<Claim> claims(Article article, Random random, List<Double> confidences) {
    Entity hollis = new Entity("person:hollis", EntityType.PERSON, "Hollis", null);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      double confidence = random.nextInt(10_001) / 10_000.0;
      confidences.add(confidence);
      claims.add(
          new Claim(
              ArticleField.BODY,
              ClaimKind.INDIRECT,
              ClaimAct.STATE,
              Polarity.POSITIVE,
              false,
              Claim.OUTERMOST,
              Excerpt.of(article.body(), 0, 6),
              null,
              null,
              List.of(Excerpt.of(article.body(), 12, 21)),
              hollis,
              List.of(),
              null,
              confidence,
              "test"));
    }
    return claims;
  }
}
