package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotidian.NewsIndex;
import org.quotidian.NewsIndexConfig;
import org.quotidian.article.Article;
import org.quotidian.search.ArticleHit;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.QueryPart;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.SearchResults;
import org.quotidian.search.TextField;

/**
 * Patterns over an index of very many different words: 200,000, a million among the long forms of the
 * reliability tests; -Dquotidian.words=N for any number.
 */
class ManyWordsTest {
  private static final int WORDS =
      Integer.getInteger(
          "quotidian.words", Boolean.getBoolean("quotidian.soak") ? 1_000_000 : 200_000);
  private static final int WORDS_OF_ARTICLE = 1_000;
  private static final int LETTERS = 7;

  private static NewsIndex index;

  @BeforeAll
  static void everyWordOnce() throws IOException {
    index =
        NewsIndex.inMemory(
            NewsIndexConfig.builder()
                .tagger(article -> List.of())
                .extractor((article, mentions) -> List.of())
                .build());
    Random random = new Random(11);
    for (int article = 0; article < WORDS / WORDS_OF_ARTICLE; article++) {
      StringBuilder body = new StringBuilder("anchor");
      for (int word = 0; word < WORDS_OF_ARTICLE; word++) {
        body.append(" xy");
        for (int letter = 0; letter < LETTERS; letter++) {
          body.append((char) ('a' + random.nextInt(26)));
        }
      }
      index.add(Article.builder("a" + article).title("Words").body(body.toString()).build());
    }
    index.commit();
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xy*",
        "xy?*?*?*",
        "xy*a*b*c",
        "xyabcdefg~",
        "anchor w/5 xy*",
        "xy* w/5 xy?a*",
        "atleast3(xy*)",
        "lead:xy*",
        "xy*a xy*b xy*c xy*d xy*e xy*f xy*g xy*h xy*i xy*j"
      })
  void areAnsweredOrEndAtTheTimeLimit(String query) throws IOException {
    assertEndsInTime(NewsQuery.parse(query));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*a*", "?*?*?*", "*", "*a*b*c*d*"})
  void endInTimeWithoutALetterBeforeThem(String pattern) throws IOException {
    assertEndsInTime(new QueryPart.Word(TextField.ANY, pattern, QueryPart.Match.WILDCARD));
  }

  @Test
  void aSearchOfNoTimeSaysThatItRanOutOfIt() throws IOException {
    SearchOptions hurried = SearchOptions.builder().timeout(Duration.ofNanos(1)).build();
    for (String query : List.of("xy*", "xyabcdefg~", "anchor w/5 xy*")) {
      assertThat(index.search(NewsQuery.parse(query), hurried).timedOut()).as(query).isTrue();
    }
  }

  @Test
  void whatWasFoundIsRight() throws IOException {
    SearchResults<ArticleHit> near = index.search(NewsQuery.parse("anchor pre/1 xy*"));
    assertThat(near.timedOut()).isFalse();
    assertThat(near.total()).isEqualTo(WORDS / WORDS_OF_ARTICLE);
    assertThat(near.hits().get(0).snippets().get(0).matches()).hasSizeGreaterThanOrEqualTo(1);
  }

  /** A second, and two more for a busy machine. */
  private static void assertEndsInTime(NewsQuery query) throws IOException {
    long start = System.nanoTime();
    SearchResults<ArticleHit> found =
        index.search(query, SearchOptions.builder().timeout(Duration.ofSeconds(1)).build());
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    assertThat(took).as("%s, %d found", query, found.total()).isLessThan(Duration.ofSeconds(3));
    assertThat(found.timedOut() || found.total() > 0).isTrue();
  }
}
