package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.NewsIndex;
import org.quotidian.article.Article;
import org.quotidian.search.ClaimHit;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchResults;

class ThreadsTest {
  @TempDir Path directory;

  @Test
  void searchesBesideAdditionsSeeWholeArticlesAndCloseWaits() throws Exception {
    NewsIndex index = NewsIndex.create(directory, Samples.config());
    AtomicBoolean stop = new AtomicBoolean();
    Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int writer = i;
      threads.add(start(() -> add(index, writer), stop, failures));
      threads.add(start(() -> search(index), stop, failures));
    }
    threads.add(start(index::commit, stop, failures));
    threads.add(start(index::refresh, stop, failures));
    Thread.sleep(1500);
    index.close();
    stop.set(true);
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(failures).isEmpty();
    try (NewsIndex again = NewsIndex.open(directory, Samples.config())) {
      assertThat(again.verify().problems()).isEmpty();
      assertThat(again.stats().claims()).isEqualTo(again.stats().articles() * 2);
    }
  }

  private static void add(NewsIndex index, int writer) throws IOException {
    for (int i = 0; i < 50; i++) {
      String id = writer + "-" + i;
      index.add(
          Article.builder(id)
              .body("Mendel said yes to " + id + ". Zelenskiy said no to it.")
              .build());
    }
    index.delete(writer + "-7");
  }

  private static void search(NewsIndex index) throws IOException {
    SearchResults<ClaimHit> claims = index.claims(NewsQuery.parse("speaker:mendel yes"));
    for (ClaimHit hit : claims.hits()) {
      assertThat(hit.claim().contentText()).isEqualTo("yes to " + hit.id());
    }
  }

  private static Thread start(Work work, AtomicBoolean stop, Queue<Throwable> failures) {
    Thread thread =
        new Thread(
            () -> {
              while (!stop.get()) {
                try {
                  work.run();
                } catch (IllegalStateException closed) {
                  return;
                } catch (Throwable e) {
                  failures.add(e);
                  return;
                }
              }
            });
    thread.start();
    return thread;
  }

  private interface Work {
    void run() throws IOException;
  }
}
