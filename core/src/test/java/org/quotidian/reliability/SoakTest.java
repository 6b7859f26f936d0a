package org.quotidian.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.NewsIndex;
import org.quotidian.blackbox.Samples;
import org.quotidian.search.ArticleHit;
import org.quotidian.search.NewsQuery;

/**
 * A newsroom's day in {@code quotidian.soak.minutes} (20): 200 additions and 20 replacements or
 * deletions a second, eight threads searching, every answer held against what was committed, and the
 * heap in use after each minute's collection put on a line.
 */
@EnabledIfSystemProperty(named = "quotidian.soak", matches = "true")
class SoakTest {
  private static final int PER_SECOND = 220;

  @TempDir Path folder;

  /** For each id the versions that an answer may show: the committed one and the one on its way. */
  private final Map<String, List<Integer>> allowed = new ConcurrentHashMap<>();

  private final AtomicLong searches = new AtomicLong();
  private final AtomicBoolean stop = new AtomicBoolean();
  private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

  @Test
  void aDaysLoadIsAnsweredRightAndLeavesTheMemoryFlat() throws Exception {
    double minutes = Soak.minutes(20);
    Random random = new Random(Soak.seed(SoakTest.class));
    List<double[]> heap = new ArrayList<>();
    Path directory = folder.resolve("index");
    Model model = new Model();
    try (NewsIndex index = NewsIndex.create(directory, Samples.config())) {
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        Random own = new Random(random.nextLong());
        Thread thread = new Thread(() -> search(index, own));
        thread.start();
        threads.add(thread);
      }
      long begin = System.nanoTime();
      long end = begin + (long) (minutes * 60e9);
      int second = 0;
      while (System.nanoTime() < end && failures.isEmpty()) {
        write(index, model, second++, random);
        long due = begin + second * 1_000_000_000L;
        TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
        if (second % 15 == 0) {
          heap.add(new double[] {second / 60.0, usedAfterCollection()});
        }
      }
      stop.set(true);
      for (Thread thread : threads) {
        thread.join();
      }
      assertThat(failures).isEmpty();
      model.check(index, "at the end");
      System.out.printf(
          Locale.ROOT,
          "SoakTest: %.1f minutes, %d seconds of load, %d articles, %d searches, heap %+.2f MB a"
              + " minute%n",
          minutes,
          second,
          model.size(),
          searches.get(),
          slope(heap));
    }
  }

  /** One second's work and its commit. Ids come round again, so that the index stays of one size. */
  private void write(NewsIndex index, Model model, int second, Random random) throws IOException {
    int ids = 20_000;
    for (int i = 0; i < PER_SECOND; i++) {
      boolean replace = i % 11 == 0;
      String id = "n" + (replace ? random.nextInt(ids) : (second * (long) PER_SECOND + i) % ids);
      List<Integer> versions = allowed.computeIfAbsent(id, any -> new ArrayList<>());
      boolean delete = replace && random.nextBoolean();
      synchronized (versions) {
        versions.add(delete ? null : second);
      }
      if (delete) {
        index.delete(id);
        model.delete(id);
      } else {
        index.add(Model.article(id, second));
        model.put(id, second);
      }
    }
    index.commit();
    model.commit();
    forget();
  }

  /** Searches that began before the last commit may still show what was before it: two are kept. */
  private void forget() {
    for (List<Integer> versions : allowed.values()) {
      synchronized (versions) {
        versions.subList(0, Math.max(0, versions.size() - 4)).clear();
      }
    }
  }

  private void search(NewsIndex index, Random random) {
    while (!stop.get()) {
      try {
        String id = "n" + random.nextInt(20_000);
        for (ArticleHit hit : index.search(NewsQuery.parse("mendel body:" + id)).hits()) {
          check(hit.id(), hit.title());
        }
        if (random.nextInt(50) == 0) {
          index.speakers(NewsQuery.all(), 3);
        }
        index.get(id).ifPresent(found -> check(id, found.article().title()));
        searches.incrementAndGet();
        TimeUnit.MILLISECONDS.sleep(5);
      } catch (Throwable e) {
        failures.add(e);
        return;
      }
    }
  }

  private void check(String id, String title) {
    List<Integer> versions = allowed.get(id);
    if (versions == null) {
      throw new AssertionError("found " + title + ", which was never added");
    }
    synchronized (versions) {
      for (Integer version : versions) {
        if (version != null && title.equals("Title of " + id + " v" + version)) {
          return;
        }
      }
      throw new AssertionError("found " + title + "; allowed are the versions " + versions);
    }
  }

  private static double usedAfterCollection() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }

  /** The least squares' slope of the second half, when the index has its full size. */
  private static double slope(List<double[]> points) {
    List<double[]> late = points.subList(points.size() / 2, points.size());
    double x = late.stream().mapToDouble(p -> p[0]).average().orElse(0);
    double y = late.stream().mapToDouble(p -> p[1]).average().orElse(0);
    double up = late.stream().mapToDouble(p -> (p[0] - x) * (p[1] - y)).sum();
    double down = late.stream().mapToDouble(p -> (p[0] - x) * (p[0] - x)).sum();
    return down == 0 ? 0 : up / down;
  }
}
