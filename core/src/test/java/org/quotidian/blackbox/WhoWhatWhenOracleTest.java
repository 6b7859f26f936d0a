package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quotidian.NewsIndex;
import org.quotidian.blackbox.ClaimedNews.Said;
import org.quotidian.blackbox.ClaimedNews.Story;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;

/**
 * Random questions of who, what, when and where, each answered by the index and by definition from what
 * the articles were made of: articles and claims.
 */
class WhoWhatWhenOracleTest {
  private static final int ARTICLES = 150;
  private static final int QUERIES = Integer.getInteger("quotidian.oracle.queries", 500);
  private static final SearchOptions ALL = SearchOptions.builder().limit(1_000).snippets(0).build();

  private static final List<Story> stories = new ArrayList<>();
  private static NewsIndex index;

  private final RandomQuestions questions = new RandomQuestions(new Random(5));

  @BeforeAll
  static void generate() throws IOException {
    ClaimedNews news = new ClaimedNews(9);
    index = NewsIndex.inMemory(news.config());
    for (int i = 0; i < ARTICLES; i++) {
      Story story = news.story(i);
      stories.add(story);
      index.add(story.article());
      if (i % 60 == 59) {
        index.commit(); // several segments
      }
    }
    index.commit();
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @Test
  void everyQueryFindsJustTheArticlesThatItMeans() throws IOException {
    int answered = 0;
    for (int i = 0; i < QUERIES; i++) {
      Question asked = questions.next(2);
      Set<String> expected = new TreeSet<>();
      stories.stream().filter(asked.article()).forEach(story -> expected.add(story.article().id()));
      Set<String> found = new TreeSet<>();
      index.search(NewsQuery.parse(asked.text()), ALL).hits().forEach(hit -> found.add(hit.id()));
      assertThat(found).as(asked.text()).isEqualTo(expected);
      answered += expected.isEmpty() ? 0 : 1;
    }
    assertThat(answered).as("queries with hits").isGreaterThan(QUERIES / 3);
  }

  @Test
  void everyQueryFindsJustTheClaimsThatItMeans() throws IOException {
    int answered = 0;
    for (int i = 0; i < QUERIES; i++) {
      Question asked = questions.next(2);
      Set<String> expected = new TreeSet<>();
      for (Story story : stories) {
        for (int number = 0; number < story.said().size(); number++) {
          Said said = story.said().get(number);
          if (Question.counts(said, asked.beliefs()) && asked.claim().test(story, said)) {
            expected.add(story.article().id() + "#" + number);
          }
        }
      }
      Set<String> found = new TreeSet<>();
      index
          .claims(NewsQuery.parse(asked.text()), ALL)
          .hits()
          .forEach(hit -> found.add(hit.id() + "#" + hit.number()));
      assertThat(found).as(asked.text()).isEqualTo(expected);
      answered += expected.isEmpty() ? 0 : 1;
    }
    assertThat(answered).as("queries with hits").isGreaterThan(QUERIES / 3);
  }
}
