package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quotidian.NewsIndex;
import org.quotidian.article.Article;
import org.quotidian.search.ArticleHit;
import org.quotidian.search.ClaimHit;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.Recency;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.SearchResults;
import org.quotidian.search.SortOrder;

class RecencyTest {
  private static final Instant NOW = Instant.parse("2024-06-30T00:00:00Z");
  private static final NewsQuery HARBOUR = NewsQuery.text("harbour");

  private NewsIndex index;

  @BeforeEach
  void theSameNewsOnSeveralDays() throws IOException {
    index = NewsIndex.inMemory(Samples.config());
    add("undated", null, "The harbour is shut.");
    add("nine", NOW.minus(Duration.ofDays(90)), "The harbour is shut.");
    add("one", NOW.minus(Duration.ofDays(10)), "The harbour is shut.");
    add("tomorrow", NOW.plus(Duration.ofDays(1)), "The harbour is shut.");
    add("best", NOW.minus(Duration.ofDays(40)), "Harbour, harbour, harbour, harbour, harbour.");
    index.commit();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private void add(String id, @Nullable Instant published, String body) throws IOException {
    index.add(Article.builder(id).title("News").body(body).published(published).build());
  }

  private static SearchOptions.Builder ofTenDays() {
    return SearchOptions.builder().recency(new Recency(Duration.ofDays(10), NOW));
  }

  @Test
  void ageChangesNothingUnlessAsked() throws IOException {
    List<ArticleHit> hits = index.search(HARBOUR).hits();
    assertThat(hits).extracting(ArticleHit::id).startsWith("best", "undated", "nine", "one");
  }

  @Test
  void aScoreIsDividedByOnePlusTheAgeInHalfLives() throws IOException {
    float plain = index.search(NewsQuery.parse("harbour id:one")).hits().get(0).score();
    for (ArticleHit hit : index.search(HARBOUR, ofTenDays().build()).hits()) {
      double factor =
          switch (hit.id()) {
            case "tomorrow" -> 1;
            case "one" -> .5;
            case "nine" -> .1;
            case "undated" -> 1 / 11.0;
            default -> hit.score() / plain;
          };
      assertThat(hit.score()).as(hit.id()).isCloseTo((float) (plain * factor), within(1e-6f));
    }
  }

  @Test
  void theRecentComesFirstAndPagesAgree() throws IOException {
    SearchOptions.Builder paged = ofTenDays().limit(2);
    List<String> ids = new ArrayList<>();
    SearchResults<ArticleHit> page = index.search(HARBOUR, paged.build());
    while (true) {
      page.hits().forEach(hit -> ids.add(hit.id()));
      if (page.next() == null) {
        break;
      }
      page = index.search(HARBOUR, paged.cursor(page.next()).build());
    }
    assertThat(ids).first().isEqualTo("tomorrow");
    assertThat(ids).containsSubsequence("tomorrow", "one", "nine", "undated").hasSize(5);
  }

  @Test
  void byDateAgeChangesNothing() throws IOException {
    List<ArticleHit> newest =
        index.search(HARBOUR, ofTenDays().sort(SortOrder.NEWEST).build()).hits();
    assertThat(newest).extracting(ArticleHit::id).startsWith("tomorrow", "one", "best", "nine");
  }

  @Test
  void theReasonsSayWhatAgeTakes() throws IOException {
    SearchOptions explained = ofTenDays().explain(true).build();
    ArticleHit hit = index.search(NewsQuery.parse("harbour id:one"), explained).hits().get(0);
    assertThat(hit.why().get(0)).contains("times 0.50 for its age");
  }

  @Test
  void claimsAgeWithTheirArticles() throws IOException {
    index.add(Samples.troops());
    index.commit();
    ClaimHit plain = index.claims(NewsQuery.text("troops")).hits().get(0);
    Instant published = plain.published();
    Instant later = published == null ? NOW : published.plus(Duration.ofDays(10));
    SearchOptions aged =
        SearchOptions.builder().recency(new Recency(Duration.ofDays(10), later)).build();
    ClaimHit hit = index.claims(NewsQuery.text("troops"), aged).hits().get(0);
    assertThat(hit.score()).isCloseTo(plain.score() / 2, within(1e-6f));
  }

  @Test
  void aHalfLifeIsPositive() {
    assertThatThrownBy(() -> new Recency(Duration.ZERO, NOW))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("half-life");
  }
}
