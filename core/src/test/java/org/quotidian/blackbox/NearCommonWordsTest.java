package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotidian.NewsIndex;
import org.quotidian.search.ArticleHit;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;

/** What shall stand near a word too common to be looked for is found, and ranked, as if asked for alone. */
class NearCommonWordsTest {
  private static final int ARTICLES = 60;
  private static final SearchOptions ALL =
      SearchOptions.builder().limit(ARTICLES).snippets(0).build();

  private static NewsIndex index;

  @BeforeAll
  static void generate() throws IOException {
    index = NewsIndex.inMemory(GeneratedNews.config());
    GeneratedNews news = new GeneratedNews(3);
    for (int i = 0; i < ARTICLES; i++) {
      index.add(news.article(i));
      if (i % 25 == 24) {
        index.commit(); // several segments
      }
    }
    index.commit();
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource({
    "the w/5 person:berg,            person:berg",
    "place:norhaven pre/3 the,       place:norhaven",
    "the w/5 person:\"Anna Berg\"!,  person:\"Anna Berg\"!",
    "troops /s the,                  troops",
    "the /p (troops OR bridge),      troops OR bridge",
    "\"of the\" w/2 \"peace talks\", \"peace talks\"",
    "title:the w/5 title:troops,     title:troops",
    "the w/2 (of w/3 harbour),       harbour",
    "the w/5 (troops w/5 harbour),   troops w/5 harbour",
    "atleast2(the w/5 troops),       atleast2(troops)",
  })
  void itIsAskedForAlone(String near, String alone) throws IOException {
    assertThat(found(alone)).isNotEmpty();
    assertThat(found(near)).isEqualTo(found(alone));
  }

  private static Map<String, Float> found(String query) throws IOException {
    Map<String, Float> found = new LinkedHashMap<>();
    for (ArticleHit hit : index.search(NewsQuery.parse(query), ALL).hits()) {
      found.put(hit.id(), hit.score());
    }
    return found;
  }
}
