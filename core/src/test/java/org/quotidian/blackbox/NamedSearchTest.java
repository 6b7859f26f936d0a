package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quotidian.NewsIndex;
import org.quotidian.article.Article;
import org.quotidian.entity.EntityType;
import org.quotidian.search.ArticleHit;
import org.quotidian.search.EntityCount;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;

/** Persons, places and organisations as the standard tagger finds them. The texts are our own. */
class NamedSearchTest {
  private static final SearchOptions WITHOUT_DEMONYMS =
      SearchOptions.builder().demonyms(false).build();

  private NewsIndex index;

  @BeforeEach
  void open() throws IOException {
    index = NewsIndex.inMemory();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private void add(String id, String title, String body) throws IOException {
    index.add(Article.builder(id).title(title).body(body).build());
    index.refresh();
  }

  private List<String> found(String query, SearchOptions options) throws IOException {
    return index.search(NewsQuery.parse(query), options).hits().stream()
        .map(ArticleHit::id)
        .toList();
  }

  private List<String> found(String query) throws IOException {
    return found(query, SearchOptions.standard());
  }

  @Test
  void anArticleAboutSomebodyComesBeforeOneThatNamesThemInPassing() throws IOException {
    String crowd =
        "Mayor Peter Hollis opened the fair in Norwich. Councillor Jane Whitcombe spoke after Hollis, and so did"
            + " Robert Ansell of the Norwich Farmers Union. ";
    add("passing", "Fair opens", crowd + crowd + "Elena Navarro sent a message. " + crowd);
    add(
        "about",
        "Navarro steps down as minister",
        "Finance Minister Elena Navarro resigned on Monday. Navarro told reporters she was tired. "
            + crowd
            + "Allies of Navarro said they had expected it.");
    add("brief", "News in brief", "A fire was put out in Norwich. Elena Navarro was in Madrid.");
    assertThat(found("person:\"Elena Navarro\"")).first().isEqualTo("about");
    assertThat(found("person:navarro")).containsExactly("about", "brief", "passing");
    assertThat(found("place:norwich"))
        .as("the fair's place, and where the brief is about a fire")
        .last()
        .isEqualTo("about");
  }

  @Test
  void theHeadlineCountsForMoreThanAMentionInTheText() throws IOException {
    String filler = " Rain fell on the coast for three days and the rivers rose.".repeat(8);
    add("text", "Rain goes on", "Rain fell." + filler + " Elena Navarro met Peter Hollis.");
    add("title", "Elena Navarro resigns", "Rain fell." + filler + " She met Peter Hollis.");
    assertThat(found("person:navarro")).containsExactly("title", "text");
  }

  @Test
  void aPlaceWithinTheNameOfAnOrganisationCountsForItButLessAndCanBeSwitchedOff()
      throws IOException {
    add("fair", "Fair opens", "The fair in Michigan was opened on Monday. Rain fell in Michigan.");
    add("study", "Study of rain", "The University of Michigan studied rain, it said on Monday.");
    add("other", "Rain goes on", "The mayor of Norwich spoke of rain.");
    assertThat(found("place:michigan")).containsExactly("fair", "study");
    assertThat(found("place:us")).containsExactlyInAnyOrder("fair", "study");
    assertThat(found("place:michigan", WITHOUT_DEMONYMS)).containsExactly("fair");
    assertThat(found("org:\"University of Michigan\"")).containsExactly("study");
  }

  @Test
  void aWordDerivedFromAPlaceCountsForItButLessAndCanBeSwitchedOff() throws IOException {
    add("name", "Talks", "Envoys met in Ukraine on Monday to talk about grain.");
    add("demonym", "Troops", "Ukrainian troops held the village on Monday.");
    assertThat(found("place:ukraine")).containsExactly("name", "demonym");
    assertThat(found("place:ukraine", WITHOUT_DEMONYMS)).containsExactly("name");
    assertThat(counts(EntityType.PLACE, SearchOptions.standard())).contains("Ukraine 2 2");
    assertThat(counts(EntityType.PLACE, WITHOUT_DEMONYMS)).contains("Ukraine 1 1");
  }

  @Test
  void aClaimSpeaksOfAPlaceByADerivedWordUnlessThatIsSwitchedOff() throws IOException {
    add("claim", "Talks", "Elena Navarro said Ukrainian grain would be bought.");
    NewsQuery query = NewsQuery.parse("place:ukraine");
    assertThat(index.claims(query).total()).isEqualTo(1);
    assertThat(index.claims(query, WITHOUT_DEMONYMS).total()).isZero();
  }

  @Test
  void whatLiesInACountryIsFoundByItButIsNoMentionOfIt() throws IOException {
    add("city", "Fair", "A fair opened in Lyon on Monday. It is the oldest fair of Lyon.");
    add("country", "Vote", "Voters in France went to the polls.");
    assertThat(found("place:france")).containsExactlyInAnyOrder("city", "country");
    assertThat(counts(EntityType.PLACE, SearchOptions.standard()))
        .contains("France 1 1", "Lyon 1 2");
  }

  @Test
  void aSeatOfPowerIsFoundByItsNameAndByItsGovernment() throws IOException {
    add("kremlin", "Report", "The Kremlin denied the report on Monday.");
    add("capital", "Wait", "Washington said it would wait.");
    add("visit", "Visit", "Tourists flew to Washington in June.");
    add("street", "Budget", "Downing Street said the budget would be late.");
    add("union", "Duties", "Brussels accused the company of hiding duties.");
    assertThat(found("org:\"Russian government\"")).containsExactly("kremlin");
    assertThat(found("org:\"the government of Russia\"")).containsExactly("kremlin");
    assertThat(found("org:kremlin OR place:kremlin")).containsExactly("kremlin");
    assertThat(found("org:\"US government\"")).containsExactly("capital");
    assertThat(found("place:washington")).containsExactlyInAnyOrder("capital", "visit");
    assertThat(found("org:\"British government\"")).containsExactly("street");
    assertThat(found("org:\"European Union\"")).containsExactly("union");
    assertThat(found("place:brussels")).containsExactly("union");
    assertThat(index.claims(NewsQuery.parse("speaker:\"Russian government\"")).total())
        .isEqualTo(1);
    assertThat(index.claims(NewsQuery.parse("speaker:\"European Union\"")).total()).isEqualTo(1);
    assertThat(index.claims(NewsQuery.parse("speaker:brussels")).total()).isEqualTo(1);
  }

  @Test
  void ministriesOfTwoCountriesAreTwoAndThePlainNameFindsBoth() throws IOException {
    add("kampala", "Strike", "KAMPALA, Uganda - The Ministry of Health said it would pay doctors.");
    add("lima", "Vaccines", "LIMA - The Ministry of Health said that vaccines had arrived.");
    assertThat(found("org:\"Ministry of Health\"")).containsExactlyInAnyOrder("kampala", "lima");
    assertThat(found("org:\"Ministry of Health (Uganda)\"")).containsExactly("kampala");
    assertThat(found("org:\"Peruvian Ministry of Health\"")).containsExactly("lima");
    assertThat(found("org:org:ministry-of-health.pe")).containsExactly("lima");
    assertThat(counts(EntityType.ORG, SearchOptions.standard()))
        .contains("Ministry of Health (Uganda) 1 1", "Ministry of Health (Peru) 1 1");
  }

  private List<String> counts(EntityType type, SearchOptions options) throws IOException {
    return index.entities(type, NewsQuery.all(), 100, options).stream()
        .map(NamedSearchTest::worded)
        .toList();
  }

  private static String worded(EntityCount count) {
    return count.entity().name() + " " + count.articles() + " " + count.occurrences();
  }
}
