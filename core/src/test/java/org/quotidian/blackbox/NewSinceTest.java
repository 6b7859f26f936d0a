package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.NewsIndex;
import org.quotidian.NewsIndexConfig;
import org.quotidian.article.Article;
import org.quotidian.entity.EntityType;
import org.quotidian.search.ArticleHit;
import org.quotidian.search.ClaimHit;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.SearchResults;

/** What has come since an earlier answer, as alerts ask. */
class NewSinceTest {
  private static final NewsQuery PORT = NewsQuery.parse("port");

  @TempDir Path folder;

  private static Article article(String id, String body) {
    return Article.builder(id).title("News").body(body).build();
  }

  private static SearchOptions since(Instant moment) {
    return SearchOptions.builder().addedAfter(moment).limit(1000).build();
  }

  private static List<String> ids(SearchResults<ArticleHit> results) {
    return results.hits().stream().map(ArticleHit::id).sorted().toList();
  }

  @Test
  void anAnswerSaysUpToWhenItKnowsAndTheNextOneGoesOnThere() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      Instant never = index.search(PORT).asOf();
      assertThat(never).isEqualTo(Instant.EPOCH);
      index.add(article("a", "The port is open, Peter Hollis said."));
      index.add(article("b", "The market is open."));
      index.commit();
      SearchResults<ArticleHit> first = index.search(PORT, since(never));
      assertThat(ids(first)).containsExactly("a");
      index.add(article("c", "The port is shut, Peter Hollis said."));
      index.commit();
      SearchResults<ArticleHit> second = index.search(PORT, since(first.asOf()));
      assertThat(ids(second)).containsExactly("c");
      assertThat(second.asOf()).isAfter(first.asOf());
      assertThat(ids(index.search(PORT, since(second.asOf())))).isEmpty();

      SearchResults<ClaimHit> claims =
          index.claims(NewsQuery.parse("speaker:hollis"), since(first.asOf()));
      assertThat(claims.hits()).extracting(ClaimHit::id).containsExactly("c");
      assertThat(claims.asOf()).isEqualTo(second.asOf());
      assertThat(index.entities(EntityType.PERSON, NewsQuery.all(), 9, since(first.asOf())))
          .singleElement()
          .satisfies(count -> assertThat(count.articles()).isEqualTo(1));
    }
  }

  @Test
  void anArticleThatReplacesAnotherIsNewAndKeepsWhenItsIdWasFirstAdded() throws IOException {
    Instant first;
    Instant known;
    try (NewsIndex index = NewsIndex.create(folder)) {
      index.add(article("a", "The port is open."));
      index.commit();
      first = index.get("a").orElseThrow().firstAdded();
      assertThat(first).isBetween(Instant.now().minusSeconds(60), Instant.now());
      known = index.search(PORT).asOf();
      index.add(article("a", "The port is open again."));
      index.add(article("a", "The port is open once more."));
      index.commit();
    }
    try (NewsIndex index = NewsIndex.open(folder)) {
      assertThat(index.get("a").orElseThrow().firstAdded()).isEqualTo(first);
      assertThat(ids(index.search(PORT, since(known)))).containsExactly("a");
      index.delete("a");
      index.add(article("a", "The port is back."));
      index.commit();
      assertThat(index.get("a").orElseThrow().firstAdded()).isAfter(known);
    }
  }

  @Test
  void anUnchangedArticleThatIsSkippedIsNotNew() throws IOException {
    NewsIndexConfig config = NewsIndexConfig.builder().skipUnchanged(true).build();
    try (NewsIndex index = NewsIndex.inMemory(config)) {
      index.add(article("a", "The port is open."));
      index.commit();
      Instant known = index.search(PORT).asOf();
      index.add(article("a", "The port is open."));
      index.commit();
      assertThat(ids(index.search(PORT, since(known)))).isEmpty();
      assertThat(index.search(PORT).asOf()).isEqualTo(known);
    }
  }

  @Test
  void noneIsMissedAndNoneToldTwiceWhileThreadsAdd() throws Exception {
    int threads = 3;
    int each = 60;
    Map<String, Integer> told = new TreeMap<>();
    try (NewsIndex index = NewsIndex.inMemory()) {
      Map<Thread, Throwable> failed = new ConcurrentHashMap<>();
      List<Thread> adding = new ArrayList<>();
      for (int t = 0; t < threads; t++) {
        int number = t;
        Thread thread =
            new Thread(
                () -> {
                  try {
                    for (int i = 0; i < each; i++) {
                      index.add(article(number + "-" + i, "The port is open."));
                      if (i % 7 == 0) {
                        index.refresh();
                      }
                    }
                  } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                  }
                });
        thread.setUncaughtExceptionHandler(failed::put);
        adding.add(thread);
        thread.start();
      }
      Instant known = Instant.EPOCH;
      boolean alive = true;
      while (alive) {
        alive = adding.stream().anyMatch(Thread::isAlive);
        if (!alive) {
          index.commit();
        }
        SearchResults<ArticleHit> found = index.search(PORT, since(known));
        found.hits().forEach(hit -> told.merge(hit.id(), 1, Integer::sum));
        known = found.asOf();
      }
      assertThat(failed).isEmpty();
    }
    assertThat(told).hasSize(threads * each);
    assertThat(told.values()).containsOnly(1);
  }
}
