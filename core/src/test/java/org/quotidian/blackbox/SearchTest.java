package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotidian.NewsIndex;
import org.quotidian.article.Article;
import org.quotidian.entity.EntityType;
import org.quotidian.search.ArticleHit;
import org.quotidian.search.ClaimHit;
import org.quotidian.search.EntityCount;
import org.quotidian.search.MonthCount;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.SearchResults;
import org.quotidian.search.Snippet;
import org.quotidian.search.SortOrder;
import org.quotidian.text.TextSpan;

class SearchTest {
  private NewsIndex index;

  @BeforeEach
  void twoArticles() throws IOException {
    index = NewsIndex.inMemory(Samples.config());
    index.add(Samples.troops());
    index.add(Samples.bakery());
    index.commit();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "troops|troops",
        "troop|troops",
        "TROOPS north|troops",
        "troops bread|",
        "troops OR bread|troops bakery",
        "harbour|bakery troops",
        "harbour -bread|troops",
        "NOT bread|troops",
        "\"old harbour\"|bakery",
        "“old harbour”|bakery",
        "\"harbour old\"|",
        "\"bakery harbour\"~4|bakery",
        "title:harbour|bakery",
        "body:harbour|troops",
        "40000|troops",
        "40,000|troops",
        "brid*|troops",
        "harbuor~|bakery troops",
        "person:zelensky|troops bakery",
        "person:\"Volodymyr Zelenskyy\"|troops bakery",
        "person:\"Zelenskyy\"!|bakery",
        "person:zelenskiy!|",
        "person:Zelenskiy!|troops",
        "person:mendel|troops",
        "person:kyiv|",
        "place:kyiv|troops",
        "place:zelensky|",
        "org:nato|troops",
        "person:*|troops bakery",
        "org:*|troops",
        "speaker:zelensky|bakery troops",
        "speaker:mendel|troops",
        "speaker:kyiv|",
        "speaker:mayor|troops",
        "speaker:\"the mayor\"|troops",
        "act:deny|troops",
        "act:believe|troops",
        "kind:indirect|troops bakery",
        "kind:direct|",
        "about:harbour|troops",
        "claim:bread|bakery",
        "claim:(bread troops)|",
        "claim{speaker:zelensky act:deny}|troops",
        "claim{speaker:mendel act:deny}|",
        "speaker:mendel act:deny|troops",
        "claim:\"many troops are in the north\"|troops",
        "claim:\"bananas are radioactive\"|",
        "source:\"the daily test\"|troops",
        "lang:en|troops bakery",
        "lang:en-gb|troops",
        "byline:writer|troops",
        "id:bakery|bakery",
        "date:2024-03|troops",
        "since:2024-04|bakery",
        "until:2024-03-01|troops",
        "before:2024-03-01|",
        "like:\"a bakery sells bread to the troops\"|bakery troops",
        "*:*|troops bakery",
        "the|",
        "the troops|troops",
      })
  void queriesFindWhatTheyShould(String query, @Nullable String expected) throws IOException {
    List<String> ids =
        index.search(NewsQuery.parse(query)).hits().stream().map(ArticleHit::id).toList();
    List<String> wanted = expected == null ? List.of() : List.of(expected.split(" ", -1));
    assertThat(ids).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void aClaimThatNamesWhomTheTextNamesComesBeforeOneWithItsWords() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory(GeneratedNews.config())) {
      news.add(
          Article.builder("words").body("Otto Lund said guild ships left ocean port.").build());
      news.add(
          Article.builder("named")
              .body("Otto Lund said Ocean Guild ships left today after noon from port.")
              .build());
      news.commit();
      List<ClaimHit> hits = news.claims(NewsQuery.claim("Ocean Guild ships left port")).hits();
      assertThat(hits).extracting(ClaimHit::id).containsExactly("named", "words");
    }
  }

  @Test
  void aNumberOfAClaimWeighsMoreThanAWord() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory(GeneratedNews.config())) {
      news.add(
          Article.builder("other").body("Otto Lund said 4,000 troops crossed border.").build());
      news.add(Article.builder("same").body("Otto Lund said 40,000 troops crossed river.").build());
      news.commit();
      List<ClaimHit> hits = news.claims(NewsQuery.claim("40,000 troops crossed border")).hits();
      assertThat(hits).extracting(ClaimHit::id).containsExactly("same", "other");
    }
  }

  @Test
  void countsOfAnyQueryAreNeverStale() throws IOException {
    NewsQuery query = NewsQuery.parse("harbour");
    SearchOptions options = SearchOptions.standard();
    assertThat(index.months(query, options))
        .containsExactly(
            new MonthCount(YearMonth.of(2024, 3), 1), new MonthCount(YearMonth.of(2024, 4), 1));
    assertThat(index.claimMonths(NewsQuery.parse("speaker:zelensky"), options))
        .containsExactly(
            new MonthCount(YearMonth.of(2024, 3), 1), new MonthCount(YearMonth.of(2024, 4), 1));
    assertThat(counted(index.entities(EntityType.PERSON, query, 9)))
        .containsExactly("Volodymyr Zelenskiy 2", "Iuliia Mendel 1");
    assertThat(counted(index.entities(EntityType.PLACE, query, 9))).containsExactly("Kyiv 1");
    assertThat(counted(index.entities(EntityType.ORG, query, 9))).containsExactly("NATO 1");
    index.delete("troops");
    index.add(
        Article.builder("bakery")
            .title("Bakery opens in the old harbour")
            .body("Bread for NATO.")
            .published(Instant.parse("2024-05-02T10:00:00Z"))
            .build());
    index.commit();
    assertThat(index.months(query, options))
        .containsExactly(new MonthCount(YearMonth.of(2024, 5), 1));
    assertThat(index.claimMonths(NewsQuery.all(), options)).isEmpty();
    assertThat(index.entities(EntityType.PERSON, query, 9)).isEmpty();
    assertThat(index.entities(EntityType.PLACE, query, 9)).isEmpty();
    assertThat(counted(index.entities(EntityType.ORG, query, 9))).containsExactly("NATO 1");
    assertThat(index.speakers(NewsQuery.all(), 9)).isEmpty();
  }

  private static List<String> counted(List<EntityCount> counts) {
    return counts.stream().map(count -> count.entity().name() + " " + count.articles()).toList();
  }

  @Test
  void claimsAreFoundEachOnItsOwn() throws IOException {
    assertThat(claims("speaker:zelensky", SearchOptions.standard()))
        .containsExactlyInAnyOrder("any talks about the harbour", "the bread is good");
    assertThat(claims("speaker:zelensky act:deny", SearchOptions.standard()))
        .containsExactly("any talks about the harbour");
    assertThat(claims("bread", SearchOptions.standard())).containsExactly("the bread is good");
    assertThat(claims("title:bakery", SearchOptions.standard()))
        .containsExactly("the bread is good");
    assertThat(claims("speaker:zelensky date:2024-03", SearchOptions.standard()))
        .containsExactly("any talks about the harbour");
    assertThat(claims("speaker:zelensky source:\"evening post\"", SearchOptions.standard()))
        .containsExactly("the bread is good");
    assertThat(claims("NOT speaker:zelensky", SearchOptions.standard())).hasSize(2);
    assertThat(claims("*:*", SearchOptions.standard())).hasSize(4);
  }

  @Test
  void attitudesCountOnlyWhenAskedFor() throws IOException {
    assertThat(claims("speaker:mendel", SearchOptions.standard())).hasSize(1);
    assertThat(claims("speaker:mendel", SearchOptions.builder().beliefs(true).build())).hasSize(2);
    assertThat(claims("speaker:mendel act:believe", SearchOptions.standard()))
        .containsExactly("NATO would answer soon");
  }

  @Test
  void claimsBelowTheLeastConfidenceDoNotCount() throws IOException {
    SearchOptions sure = SearchOptions.builder().minConfidence(0.5).build();
    assertThat(claims("speaker:zelensky", sure)).containsExactly("the bread is good");
    assertThat(index.search(NewsQuery.parse("act:deny"), sure).hits()).isEmpty();
  }

  @Test
  void aClaimComesBackAsTheExtractorGaveIt() throws IOException {
    ClaimHit hit = index.claims(NewsQuery.parse("speaker:mayor")).hits().get(0);
    assertThat(hit.id()).isEqualTo("troops");
    assertThat(hit.number()).isEqualTo(2);
    assertThat(hit.claim()).isEqualTo(index.get("troops").orElseThrow().claims().get(2));
    assertThat(hit.source()).isEqualTo("The Daily Test");
  }

  @Test
  void hitsAreSortedByDateAsAsked() throws IOException {
    assertThat(ids(SortOrder.NEWEST)).containsExactly("bakery", "troops");
    assertThat(ids(SortOrder.OLDEST)).containsExactly("troops", "bakery");
  }

  @Test
  void snippetsShowTheSentenceAndMarkWhatMatched() throws IOException {
    assertThat(marked("bread"))
        .containsExactly("[Bread] for everybody.", "Zelenskyy said the [bread] is good.");
    assertThat(marked("person:mendel"))
        .contains("[Iuliia Mendel] said more than 40,000 troops stand in the north.");
    assertThat(marked("speaker:zelensky act:deny title:kyiv"))
        .containsExactly(
            "[Kyiv] warns of troops near the border",
            "[Zelenskiy] denied any talks about the harbour.");
    assertThat(marked("claim:\"troops in the north\""))
        .containsExactly("[Iuliia Mendel] said more than 40,000 [troops] stand in the [north].");
    assertThat(marked("source:\"evening post\"")).containsExactly("Bread for everybody.");
  }

  @Test
  void pagesFollowEachOtherByOffsetAndByCursor() throws IOException {
    for (SortOrder sort : SortOrder.values()) {
      SearchResults<ArticleHit> first =
          index.search(NewsQuery.all(), SearchOptions.builder().limit(1).sort(sort).build());
      assertThat(first.total()).isEqualTo(2);
      assertThat(first.totalIsExact()).isTrue();
      assertThat(first.next()).isNotNull();
      SearchResults<ArticleHit> second =
          index.search(
              NewsQuery.all(),
              SearchOptions.builder().limit(1).sort(sort).cursor(first.next()).build());
      SearchResults<ArticleHit> skipped =
          index.search(
              NewsQuery.all(), SearchOptions.builder().limit(1).sort(sort).offset(1).build());
      assertThat(second.hits()).isEqualTo(skipped.hits());
      assertThat(second.hits().get(0).id()).isNotEqualTo(first.hits().get(0).id());
      assertThat(second.next()).isNull();
    }
  }

  @Test
  void aCursorShowsTheIndexAsItWasWhenTheSearchBegan() throws IOException {
    SearchOptions one = SearchOptions.builder().limit(1).build();
    SearchResults<ArticleHit> first = index.search(NewsQuery.all(), one);
    index.delete("bakery");
    index.delete("troops");
    index.commit();
    SearchResults<ArticleHit> second =
        index.search(
            NewsQuery.all(), SearchOptions.builder().limit(1).cursor(first.next()).build());
    assertThat(second.hits()).hasSize(1);
    assertThat(index.search(NewsQuery.all(), one).total()).isZero();
  }

  @Test
  void aMadeUpCursorIsRefused() {
    assertThatThrownBy(
            () -> index.search(NewsQuery.all(), SearchOptions.builder().cursor("nonsense").build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nonsense");
  }

  @Test
  void aLimitOfNoneOnlyCounts() throws IOException {
    SearchResults<ArticleHit> results =
        index.search(NewsQuery.all(), SearchOptions.builder().limit(0).build());
    assertThat(results.total()).isEqualTo(2);
    assertThat(results.hits()).isEmpty();
  }

  private List<String> claims(String query, SearchOptions options) throws IOException {
    return index.claims(NewsQuery.parse(query), options).hits().stream()
        .map(hit -> hit.claim().contentText())
        .toList();
  }

  private List<String> ids(SortOrder order) throws IOException {
    return index
        .search(NewsQuery.all(), SearchOptions.builder().sort(order).build())
        .hits()
        .stream()
        .map(ArticleHit::id)
        .toList();
  }

  private List<String> marked(String query) throws IOException {
    ArticleHit hit = index.search(NewsQuery.parse(query)).hits().get(0);
    return hit.snippets().stream().map(SearchTest::marked).toList();
  }

  private static String marked(Snippet snippet) {
    StringBuilder text = new StringBuilder(snippet.text());
    for (TextSpan match : snippet.matches().reversed()) {
      text.insert(match.end(), ']').insert(match.start(), '[');
    }
    return text.toString();
  }
}
