package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotidian.NewsIndex;
import org.quotidian.NewsIndexConfig;
import org.quotidian.article.Article;
import org.quotidian.search.ArticleHit;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.SearchResults;

/** Totals are exact where they say so, though not every hit is weighed. */
class TotalsTest {
  /** More than are weighed one by one before those that cannot come first are left out. */
  private static final int ARTICLES = 2_600;

  private static final int DELETED = 7;

  @Test
  void aTotalOfThousandsIsExactForEveryKindOfQueryWithDeletionsAndSegments() throws IOException {
    NewsIndexConfig plain =
        NewsIndexConfig.builder()
            .tagger(article -> List.of())
            .extractor((article, mentions) -> List.of())
            .build();
    try (NewsIndex index = NewsIndex.inMemory(plain)) {
      for (int i = 0; i < ARTICLES; i++) {
        index.add(
            Article.builder("a" + i)
                .title(i % 2 == 0 ? "Harbour reopens" : "Ferry sails")
                .body("The harbour master counted ships" + " again".repeat(i % 5) + ".")
                .build());
        if (i == ARTICLES / 3) {
          index.commit();
        }
      }
      index.commit();
      for (int i = 0; i < DELETED; i++) {
        index.delete("a" + i * 10);
      }
      index.commit();
      int left = ARTICLES - DELETED;
      assertThat(total(index, "harbour")).isEqualTo(left);
      assertThat(total(index, "harbour ships")).isEqualTo(left);
      assertThat(total(index, "ferry OR again")).isEqualTo(oddOrAgain());
      assertThat(total(index, "\"harbour master\"")).isEqualTo(left);
      assertThat(total(index, "harb*")).isEqualTo(left);
      assertThat(total(index, "harbour w/3 counted")).isEqualTo(left);
      assertThat(total(index, "harbour -title:ferry")).isEqualTo(ARTICLES / 2 - DELETED);
    }
  }

  private static int oddOrAgain() {
    int count = 0;
    for (int i = 0; i < ARTICLES; i++) {
      boolean deleted = i % 10 == 0 && i / 10 < DELETED;
      count += !deleted && (i % 2 == 1 || i % 5 > 0) ? 1 : 0;
    }
    return count;
  }

  private static long total(NewsIndex index, String query) throws IOException {
    SearchResults<ArticleHit> results =
        index.search(NewsQuery.parse(query), SearchOptions.builder().snippets(0).build());
    assertThat(results.totalIsExact()).as(query).isTrue();
    assertThat(results.hits()).as(query).hasSize(10);
    return results.total();
  }
}
