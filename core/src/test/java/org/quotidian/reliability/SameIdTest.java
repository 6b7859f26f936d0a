package org.quotidian.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.quotidian.IngestReport;
import org.quotidian.NewsIndex;
import org.quotidian.blackbox.Samples;

/**
 * Threads that add and delete one id at the same time: what is in the index then, and what was counted,
 * must be as if they had come one after the other in some order.
 */
class SameIdTest {
  private static final String ID = "the one";
  private static final int DELETE = -1;
  private static final int THREADS = 3;

  @Test
  @Timeout(900)
  void addingAndDeletingOneIdAtOnceIsAsOneAfterTheOther() throws Exception {
    Random random = new Random(Soak.seed(SameIdTest.class));
    int rounds = Soak.times(40, 2_000);
    int round = 0;
    long end = Soak.end(10);
    try (NewsIndex index = NewsIndex.inMemory(Samples.config())) {
      boolean there = false;
      for (; round < rounds && System.nanoTime() < end; round++) {
        List<Integer> steps = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
          steps.add(random.nextInt(3) == 0 ? DELETE : thread);
        }
        atOnce(index, steps);
        int last = THREADS + random.nextInt(3);
        index.add(Model.article(ID, last)); // counted by what is remembered of those before
        IngestReport report = index.commit();
        Seen seen = new Seen(report.added(), report.replaced(), version(index));
        assertThat(sequential(steps, there, last))
            .as("%s, then %d; it was%s there, round %d", steps, last, there ? "" : " not", round)
            .contains(seen);
        there = true;
        if (random.nextBoolean()) {
          index.delete(ID);
          index.commit();
          there = false;
        }
      }
    }
    System.out.println("SameIdTest: " + round + " rounds, each as one after the other");
  }

  private static void atOnce(NewsIndex index, List<Integer> steps) throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(steps.size());
    Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    List<Thread> threads = new ArrayList<>();
    for (int step : steps) {
      Thread thread =
          new Thread(
              () -> {
                try {
                  barrier.await();
                  if (step == DELETE) {
                    index.delete(ID);
                  } else {
                    index.add(Model.article(ID, step));
                  }
                } catch (Throwable e) {
                  failures.add(e);
                }
              });
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(failures).isEmpty();
  }

  private static @Nullable Integer version(NewsIndex index) throws IOException {
    return index
        .get(ID)
        .map(found -> found.article().title())
        .map(title -> Integer.valueOf(title.substring(title.lastIndexOf('v') + 1)))
        .orElse(null);
  }

  /** What was counted, and the version that is there. */
  private record Seen(long added, long replaced, @Nullable Integer version) {}

  /** Returns what may be seen after the steps in any order and then a last addition. */
  private static List<Seen> sequential(List<Integer> steps, boolean there, int last) {
    List<Seen> all = new ArrayList<>();
    if (steps.isEmpty()) {
      all.add(there ? new Seen(0, 1, last) : new Seen(1, 0, last));
    }
    for (int i = 0; i < steps.size(); i++) {
      List<Integer> others = new ArrayList<>(steps.subList(0, i));
      others.addAll(steps.subList(i + 1, steps.size()));
      boolean adds = steps.get(i) != DELETE;
      for (Seen later : sequential(others, adds, last)) {
        all.add(
            new Seen(
                later.added + (adds && !there ? 1 : 0),
                later.replaced + (adds && there ? 1 : 0),
                later.version));
      }
    }
    return all;
  }
}
