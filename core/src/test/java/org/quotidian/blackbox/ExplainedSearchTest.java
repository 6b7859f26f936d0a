package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotidian.NewsIndex;
import org.quotidian.article.Article;
import org.quotidian.search.ArticleHit;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.SortOrder;

/** Why an article is found, in words. */
class ExplainedSearchTest {
  private static final String ADDS = " adds ";

  private NewsIndex index;

  @BeforeEach
  void threeArticles() throws IOException {
    index = NewsIndex.inMemory(Samples.config());
    index.add(Samples.troops());
    index.add(Samples.bakery());
    index.add(
        Article.builder("bridge")
            .title("Zelenskiy opens a bridge")
            .source("The Post")
            .body(
                "Zelenskyy said the bridges are safe. "
                    + "It is a bridge of stone and iron that took years to build. ".repeat(5)
                    + "No troops were seen.")
            .build());
    index.commit();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void itSaysWhatMatchedWhereAndAsWhat() throws IOException {
    assertThat(why("bridge troops"))
        .anyMatch(line -> line.startsWith("score ") && line.contains("most of all "))
        .anyMatch(
            line ->
                line.startsWith("bridge adds ")
                    && line.endsWith(
                        ": 7 times (1 in the title, 5 in the lead, 1 further down),"
                            + " as \"bridge\", \"bridges\""))
        .anyMatch(line -> line.endsWith(": 1 time (1 further down), as \"troops\""));
    assertThat(why("brid*")).anyMatch(line -> line.contains(": 7 times (1 in the title, "));
  }

  @Test
  void aNameSaysWhomItMeansAndHowSalientTheyAre() throws IOException {
    assertThat(why("person:zelensky bridge"))
        .anyMatch(
            line ->
                line.startsWith("person:\"zelensky\" adds ")
                    && line.contains("2 times (1 in the title, 1 in the lead)")
                    && line.contains("as \"Zelenskiy\", \"Zelenskyy\"; means Volodymyr Zelenskiy;")
                    && line.contains("; salience "));
  }

  @Test
  void aClaimIsQuoted() throws IOException {
    assertThat(why("claim{speaker:zelensky safe}"))
        .anyMatch(line -> line.contains(": in 1 claim; Volodymyr Zelenskiy, state: "));
  }

  @Test
  void whatAddsNothingSaysSo() throws IOException {
    assertThat(why("bridge source:\"The Post\" -bread the (iron OR gold)"))
        .contains(
            "source:\"The Post\" holds, which only admits",
            "NOT bread: holds",
            "the: too common to look for",
            "gold: not found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bridge",
        "bridge troops",
        "bridge^3 troops",
        "(bridge OR gold)^2 person:zelensky",
        "bridge w/5 stone title:bridge",
        "\"stone and iron\" brid* -bread",
        "speaker:zelensky claim:\"bridges are safe\" source:\"The Post\"",
        "claim{speaker:zelensky safe} words:>5",
        "source:\"The Post\"",
        "lead:bridge iorn~"
      })
  void thePartsAddUpToTheScore(String query) throws IOException {
    ArticleHit hit = bridge(query, SortOrder.RELEVANCE);
    double sum = 0;
    for (String line : hit.why()) {
      int adds = line.indexOf(ADDS);
      if (adds >= 0) {
        String rest = line.substring(adds + ADDS.length());
        sum += Double.parseDouble(rest.split("[: ]", 2)[0]);
      }
    }
    assertThat(sum).isCloseTo(hit.score(), within(0.005 * hit.why().size()));
    assertThat(bridge(query, SortOrder.NEWEST).why()).isEqualTo(hit.why());
  }

  @Test
  void nothingIsSaidUnasked() throws IOException {
    List<ArticleHit> hits = index.search(NewsQuery.parse("bridge")).hits();
    assertThat(hits).isNotEmpty().allSatisfy(hit -> assertThat(hit.why()).isEmpty());
  }

  private List<String> why(String query) throws IOException {
    return bridge(query, SortOrder.RELEVANCE).why();
  }

  private ArticleHit bridge(String query, SortOrder sort) throws IOException {
    SearchOptions options = SearchOptions.builder().explain(true).sort(sort).snippets(0).build();
    return index.search(NewsQuery.parse(query), options).hits().stream()
        .filter(hit -> hit.id().equals("bridge"))
        .findFirst()
        .orElseThrow();
  }
}
