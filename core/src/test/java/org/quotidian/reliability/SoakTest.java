package org.quotidian.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.NewsIndex;
import org.quotidian.search.ArticleHit;
import org.quotidian.search.EntityCount;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.SearchResults;
import org.quotidian.search.StoredArticle;

/**
 * A newsroom's load in {@code quotidian.soak.minutes} (20; some seconds in the ordinary run): 200
 * additions and 20 replacements or deletions a second with a commit each second, eight threads searching,
 * the library as it comes. Every answer must be that of a commit between the last one before the question
 * and the last one begun before the answer: what should be found is found, what is gone is not. The heap
 * left by a collection every ten seconds is put on a line.
 *
 * <p>The rate is held against 200 a second less a tenth, unless other programs took more than a fifth of
 * the machine's processors in the meantime; then it is only told.
 */
class SoakTest {
  private static final int ADDED = 200;
  private static final int CHANGED = 20;
  private static final int IDS = 20_000;
  private static final int SEARCHING = 8;
  private static final double ORDINARY_MINUTES = 0.15;
  private static final double MOST_TAKEN_BY_OTHERS = 0.2;
  private static final double MOST_MEGABYTES_A_MINUTE = 1;

  @TempDir Path folder;

  private final Dispatches dispatches = new Dispatches();
  private final Latency searches = new Latency();
  private final Latency commits = new Latency();
  private final AtomicBoolean stop = new AtomicBoolean();
  private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
  private volatile long begun;
  private volatile long committed;
  private long written;

  @Test
  void aDaysLoadIsAnsweredRightAndLeavesTheMemoryFlat() throws Exception {
    double minutes = Soak.asked() ? Soak.minutes(20) : ORDINARY_MINUTES;
    Random random = new Random(Soak.seed(SoakTest.class));
    HeapLine heap = new HeapLine();
    Others others = new Others();
    try (NewsIndex index = NewsIndex.create(folder.resolve("index"))) {
      write(index, random); // the first loads and compiles
      written = 0;
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < SEARCHING; i++) {
        Random own = new Random(random.nextLong());
        Thread thread = new Thread(() -> search(index, own), "searching " + i);
        thread.start();
        threads.add(thread);
      }
      long begin = System.nanoTime();
      long end = begin + (long) (minutes * 60e9);
      for (int second = 1; System.nanoTime() < end && failures.isEmpty(); second++) {
        write(index, random);
        if (second % 10 == 0) {
          heap.note((System.nanoTime() - begin) / 60e9);
        }
        long due = begin + second * 1_000_000_000L;
        TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      stop.set(true);
      for (Thread thread : threads) {
        thread.join();
      }
      assertThat(failures).isEmpty();
      checkAll(index);
      report(seconds, heap, others.share());
      if (others.share() < MOST_TAKEN_BY_OTHERS && Soak.asked()) {
        assertThat(written / seconds).isGreaterThan(0.9 * (ADDED + CHANGED));
      }
      if (minutes >= 10) { // else the index has not long had its full size
        assertThat(heap.slope()).isLessThan(MOST_MEGABYTES_A_MINUTE);
      }
    }
  }

  /** One second's work and its commit. Ids come round again, so that the index stays of one size. */
  private void write(NewsIndex index, Random random) throws IOException {
    long commit = committed + 1;
    for (int i = 0; i < ADDED; i++) {
      put(index, "n" + (commit * ADDED + i) % IDS, commit);
    }
    for (int i = 0; i < CHANGED; i++) {
      String id = "n" + random.nextInt(IDS);
      if (i % 2 == 0) {
        put(index, id, commit);
      } else {
        index.delete(id);
        dispatches.put(id, null, commit);
        written++;
      }
    }
    dispatches.close(commit);
    begun = commit;
    long began = System.nanoTime();
    index.commit();
    commits.add(System.nanoTime() - began);
    committed = commit;
  }

  private void put(NewsIndex index, String id, long commit) throws IOException {
    int version = Math.toIntExact(commit);
    index.add(Dispatches.article(id, version));
    dispatches.put(id, version, commit);
    written++;
  }

  private void search(NewsIndex index, Random random) {
    try {
      while (!stop.get()) {
        String id = "n" + random.nextInt(IDS);
        long from = committed;
        long began = System.nanoTime();
        String found = ask(index, id, random.nextInt(60), from);
        searches.add(System.nanoTime() - began);
        if (found != null) {
          dispatches.check(id, found.isEmpty() ? null : found, from, begun);
        }
        assertThat(committed - from).as("commits during a search").isLessThan(Dispatches.KNOWN);
        TimeUnit.MILLISECONDS.sleep(20);
      }
    } catch (Throwable e) {
      failures.add(e);
    }
  }

  /** Asks a question and returns the title found for the id, empty for none; null if it was a count. */
  private @Nullable String ask(NewsIndex index, String id, int kind, long from) throws IOException {
    if (kind == 0) {
      List<EntityCount> speakers = index.speakers(NewsQuery.all(), 3);
      dispatches.checkSize(speakers.isEmpty() ? 0 : speakers.get(0).articles(), from, begun);
      return null;
    }
    if (kind == 1) {
      SearchOptions none = SearchOptions.builder().limit(0).build();
      dispatches.checkSize(index.search(NewsQuery.all(), none).total(), from, begun);
      return null;
    }
    if (kind % 2 == 0) {
      StoredArticle stored = index.get(id).orElse(null);
      if (stored == null) {
        return "";
      }
      String title = stored.article().title();
      int version = Integer.parseInt(title.substring(title.lastIndexOf('v') + 1));
      assertThat(stored.article()).isEqualTo(Dispatches.article(id, version));
      assertThat(stored.claims()).hasSize(Dispatches.claims(version));
      return title;
    }
    SearchResults<ArticleHit> hits =
        index.search(NewsQuery.parse("claim{speaker:\"Anna Mendel\" " + id + "}"));
    assertThat(hits.total()).isLessThan(2);
    return hits.hits().isEmpty() ? "" : hits.hits().get(0).title();
  }

  private void checkAll(NewsIndex index) throws IOException {
    assertThat(index.verify().problems()).isEmpty();
    NavigableMap<String, Integer> expected = dispatches.present();
    assertThat(index.stats().articles()).isEqualTo(expected.size());
    for (Map.Entry<String, Integer> entry : expected.entrySet()) {
      assertThat(index.get(entry.getKey()).orElseThrow().article())
          .isEqualTo(Dispatches.article(entry.getKey(), entry.getValue()));
    }
  }

  private void report(double seconds, HeapLine heap, double takenByOthers) {
    System.out.printf(
        Locale.ROOT,
        "SoakTest: %.1f minutes, %d commits, %d added, replaced or deleted (%.0f a second), %d"
            + " articles at the end, %d searches, 0 wrong; searching p50 %.1f, p99 %.0f, worst %.0f"
            + " ms; commit p50 %.0f, worst %.0f ms; heap %s; others took %.0f %% of the"
            + " processors%n",
        seconds / 60,
        committed,
        written,
        written / seconds,
        dispatches.present().size(),
        searches.count(),
        searches.millis(.5),
        searches.millis(.99),
        searches.worstMillis(),
        commits.millis(.5),
        commits.worstMillis(),
        heap,
        100 * takenByOthers);
  }

  /** The share of the machine's processors that other programs took since it was made. */
  private static final class Others {
    private final OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private double share;
    private int times;

    Others() {
      Thread watch =
          new Thread(
              () -> {
                try {
                  while (true) {
                    TimeUnit.SECONDS.sleep(1);
                    note(system.getCpuLoad() - system.getProcessCpuLoad());
                  }
                } catch (InterruptedException e) {
                  // nobody does
                }
              },
              "watching");
      watch.setDaemon(true);
      watch.start();
    }

    private synchronized void note(double taken) {
      share += Math.max(0, taken);
      times++;
    }

    synchronized double share() {
      return times == 0 ? 0 : share / times;
    }
  }
}
