package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.quotidian.NewsIndex;
import org.quotidian.article.Article;
import org.quotidian.search.ArticleHit;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;

/** What is remembered of a snapshot's names and places is not taken for those of the next one. */
class NewNamesTest {
  private static final NewsQuery CIRCLE = NewsQuery.near(45.76, 4.84, 30);
  private static final SearchOptions BARE = SearchOptions.builder().snippets(0).build();

  @Test
  void whoWasNobodyIsFoundOnceAnArticleNamesHimAndSoIsAPlaceInACircle() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.add(Article.builder("a").title("Rain").body("It rained in Hamburg.").build());
      index.commit();
      assertThat(count(index, NewsQuery.person("Clara Benning"))).isZero();
      assertThat(count(index, NewsQuery.speaker("Clara Benning"))).isZero();
      assertThat(count(index, CIRCLE)).isZero();
      index.add(
          Article.builder("b")
              .title("Bridge closed")
              .source("The Courier")
              .url("https://courier.example/b")
              .body("LYON - Mayor Clara Benning said the bridge in Lyon, France, was unsafe.")
              .build());
      index.commit();
      assertThat(count(index, NewsQuery.person("Clara Benning"))).isEqualTo(1);
      assertThat(count(index, NewsQuery.speaker("Clara Benning"))).isEqualTo(1);
      assertThat(count(index, CIRCLE)).isEqualTo(1);
      ArticleHit listed = index.search(CIRCLE, BARE).hits().get(0);
      ArticleHit shown = index.search(CIRCLE).hits().get(0);
      assertThat(listed.title()).isEqualTo("Bridge closed").isEqualTo(shown.title());
      assertThat(listed.source()).isEqualTo("The Courier").isEqualTo(shown.source());
      assertThat(listed.url()).isEqualTo("https://courier.example/b").isEqualTo(shown.url());
      assertThat(listed.published()).isNull();
      index.delete("b");
      index.commit();
      assertThat(count(index, NewsQuery.person("Clara Benning"))).isZero();
      assertThat(count(index, CIRCLE)).isZero();
    }
  }

  private static long count(NewsIndex index, NewsQuery query) throws IOException {
    return index.search(query, BARE).total();
  }
}
