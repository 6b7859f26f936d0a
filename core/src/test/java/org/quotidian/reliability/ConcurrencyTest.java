package org.quotidian.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.tests.store.MockDirectoryWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.Doors;
import org.quotidian.NewsIndex;
import org.quotidian.blackbox.Samples;
import org.quotidian.entity.EntityType;
import org.quotidian.search.NewsQuery;

/** Many threads at once, closing and opening again among them. */
@Timeout(900)
class ConcurrencyTest {
  @TempDir Path folder;

  @Test
  void eightThreadsAddRefreshSearchAndCloseWithoutAnyOtherExceptionAndLeakNothing()
      throws Exception {
    Random seeds = new Random(Soak.seed(ConcurrencyTest.class));
    MockDirectoryWrapper disk = CalmDisk.of(seeds.nextLong());
    long before = lucenesThreads();
    Reopened reopened = new Reopened(disk);
    AtomicBoolean stop = new AtomicBoolean();
    AtomicLong done = new AtomicLong();
    Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      int number = i;
      Random random = new Random(seeds.nextLong());
      Thread thread =
          new Thread(
              () -> {
                while (!stop.get()) {
                  try {
                    step(reopened, number, random);
                    done.incrementAndGet();
                  } catch (IllegalStateException closed) {
                    if (!String.valueOf(closed.getMessage()).endsWith("is closed")) {
                      failures.add(closed);
                    }
                  } catch (Throwable e) {
                    failures.add(e);
                    stop.set(true);
                  }
                }
              });
      thread.start();
      threads.add(thread);
    }
    Thread.sleep(Soak.times(4_000, 10_000));
    stop.set(true);
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(failures).isEmpty();
    assertThat(reopened.index.verify().problems()).isEmpty();
    reopened.index.close();
    disk.close(); // throws if a file is still open
    assertThat(lucenesThreads()).isEqualTo(before);
    assertThat(done.get()).isGreaterThan(20);
    System.out.println(
        "ConcurrencyTest: " + done + " steps, opened " + reopened.times + " times, 0 failures");
  }

  private static long lucenesThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("Lucene"))
        .count();
  }

  private static void step(Reopened reopened, int number, Random random) throws IOException {
    NewsIndex index = reopened.index;
    String id = number + "-" + random.nextInt(50);
    switch (random.nextInt(12)) {
      case 0 -> index.refresh();
      case 1 -> index.commit();
      case 2 -> index.delete(id);
      case 3 -> index.search(NewsQuery.parse("speaker:mendel title:v" + random.nextInt(9)));
      case 4 -> index.claims(NewsQuery.parse("mendel " + id));
      case 5 -> index.entities(EntityType.PERSON, NewsQuery.all(), 5);
      case 6 -> index.speakers(NewsQuery.all(), 5);
      case 7 -> {
        if (random.nextInt(20) == 0) {
          reopened.closeAndOpen(index);
        }
      }
      case 8 ->
          index
              .get(id)
              .ifPresent(
                  found -> assertThat(found.claims()).hasSize(claims(found.article().title())));
      default -> index.add(Model.article(id, random.nextInt(9)));
    }
  }

  private static int claims(String title) {
    return Integer.parseInt(title.substring(title.lastIndexOf('v') + 1)) % 4 + 1;
  }

  /** An index that anybody may close and open again. */
  private static final class Reopened {
    private final MockDirectoryWrapper disk;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile NewsIndex index;
    private int times = 1;

    Reopened(MockDirectoryWrapper disk) throws IOException {
      this.disk = disk;
      this.index = Doors.create(disk, Samples.config());
    }

    void closeAndOpen(NewsIndex seen) throws IOException {
      lock.writeLock().lock();
      try {
        if (seen == index) {
          index.close();
          index = Doors.open(disk, Samples.config());
          times++;
        }
      } finally {
        lock.writeLock().unlock();
      }
    }
  }

  @Test
  void anInterruptedThreadGetsANamedFaultAndTheIndexGoesOn() throws Exception {
    Random random = new Random(Soak.seed(ConcurrencyTest.class));
    Path directory = folder.resolve("index");
    try (NewsIndex index = NewsIndex.create(directory, Samples.config())) {
      Model model = new Model();
      int interrupted = 0;
      int rounds = Soak.times(30, 1_000);
      long end = Soak.end(10);
      int round = 0;
      for (; round < rounds && System.nanoTime() < end; round++) {
        int batch = round;
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        Thread thread =
            new Thread(
                () -> {
                  try {
                    Batch.run(index, model, batch);
                    index.commit();
                  } catch (Throwable e) {
                    failures.add(e);
                  }
                });
        thread.start();
        if (round % 3 != 0) {
          Thread.sleep(random.nextInt(8));
          thread.interrupt();
        }
        thread.join();
        for (Throwable e : failures) {
          interrupted++;
          assertThat(e)
              .isInstanceOf(InterruptedIOException.class)
              .hasMessageContaining(directory.toString())
              .hasMessageContaining("interrupted");
        }
        if (failures.isEmpty()) {
          model.commit();
        } else {
          index.refresh();
          model.settle(index, "round " + round);
        }
        model.check(index, "round " + round);
      }
      System.out.println(
          "ConcurrencyTest: " + round + " commits, " + interrupted + " interrupted, lost 0");
    }
  }
}
