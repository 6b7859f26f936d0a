package org.quotidian.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.lucene.tests.store.MockDirectoryWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quotidian.Doors;
import org.quotidian.NewsIndex;
import org.quotidian.NewsIndexConfig;
import org.quotidian.blackbox.Samples;

/** Lets each operation of the disk fail, one after the other, under everything that writes. */
class FaultSweepTest {
  private static final NewsIndexConfig CONFIG = Samples.builder().bufferMegabytes(1).build();
  private static final int BATCHES = 6;

  /** What happens at the operation whose turn it is. */
  enum Fault {
    /** It fails, and the next works again. */
    ONCE,
    /** It and the next twenty fail. */
    FOR_A_WHILE,
    /** It fails, and the machine goes down: what was not synced is gone or garbage. */
    CRASH
  }

  @ParameterizedTest
  @EnumSource
  void noFaultLosesOrTearsAnythingAndTheIndexGoesOn(Fault fault) throws IOException {
    long seed = Soak.seed(FaultSweepTest.class);
    Disk counting = new Disk(seed, Long.MAX_VALUE, fault);
    run(counting, "no fault");
    long operations = counting.operations;
    assertThat(operations).isGreaterThan(500);
    // one operation in so many fails; the long form goes on with the others, until each has failed
    // or its time is up
    int stride = (int) Math.max(1, operations / 30);
    List<Integer> offsets = new ArrayList<>();
    for (int offset = 1; offset <= stride; offset++) {
      offsets.add(offset);
    }
    Collections.shuffle(offsets, new Random(seed));
    long end = Soak.end(20);
    int runs = 0;
    for (int offset : Soak.asked() ? offsets : offsets.subList(0, 1)) {
      if (runs > 0 && System.nanoTime() > end) {
        break;
      }
      for (long at = offset; at <= operations; at += stride) {
        run(
            new Disk(seed, at, fault),
            fault + " at " + at + " of " + operations + ", seed " + seed);
        runs++;
      }
    }
    System.out.println(
        "FaultSweepTest: "
            + fault
            + ": "
            + runs
            + " of "
            + operations
            + " operations failed, lost 0");
  }

  @Test
  void whereverTheVeryFirstCommitFailsCreatingOrOpeningWorksAfterwards() throws IOException {
    long seed = Soak.seed(FaultSweepTest.class);
    boolean failed = true;
    for (long at = 1; failed; at++) {
      Disk disk = new Disk(seed, at, Fault.CRASH);
      failed = false;
      try {
        Doors.create(disk.directory, CONFIG).close();
      } catch (IOException e) {
        failed = true;
        assertThat(e).hasMessageContaining(disk.directory.toString());
      }
      disk.heal();
      try (NewsIndex index = Doors.openOrCreate(disk.directory, CONFIG)) {
        index.add(Model.article("a", 1));
        assertThat(index.commit().added()).isEqualTo(1);
      }
    }
  }

  /** Adds, replaces and deletes in batches; whenever something fails, the batch is done again. */
  private static void run(Disk disk, String what) throws IOException {
    Model model = new Model();
    NewsIndex index = null;
    try {
      for (int batch = 0; batch < BATCHES; batch++) {
        boolean done = false;
        while (!done) {
          try {
            if (index == null) {
              index = Doors.openOrCreate(disk.directory, CONFIG);
              settle(disk, index, model, what);
            }
            Batch.run(index, model, batch);
            index.commit();
            model.commit();
            done = true;
          } catch (IOException e) {
            assertThat(e).as(what).hasMessageContaining(disk.directory.toString());
            index = disk.after(index);
            if (index != null) {
              settle(disk, index, model, what);
            }
          }
        }
      }
      disk.heal();
      model.check(index, what);
      index.close();
      index = Doors.open(disk.directory, CONFIG);
      model.check(index, what);
    } finally {
      if (index != null) {
        index.close();
      }
    }
    disk.directory.close();
  }

  private static void settle(Disk disk, NewsIndex index, Model model, String what)
      throws IOException {
    disk.working(false);
    try {
      index.refresh(); // recovers, if that failed before
      model.settle(index, what);
    } finally {
      disk.working(true);
    }
  }

  @Test
  void aDiskThatStaysBrokenIsReportedEveryTimeAndTheOldArticlesCanBeSearched() throws IOException {
    Disk disk = new Disk(7, Long.MAX_VALUE, Fault.FOR_A_WHILE);
    try (NewsIndex index = Doors.create(disk.directory, CONFIG)) {
      index.add(Model.article("a", 1));
      index.commit();
      index.add(Model.article("b", 1));
      disk.failAlways();
      for (int i = 0; i < 3; i++) {
        assertThatThrownBy(index::commit)
            .isInstanceOf(IOException.class)
            .hasMessageContaining(disk.directory.toString());
        assertThat(index.get("a")).isPresent();
      }
      disk.heal();
      index.add(Model.article("c", 1));
      assertThat(index.commit().added()).isEqualTo(1);
      assertThat(index.get("b")).isEmpty();
    }
  }

  /** A directory whose operation of a given number fails. */
  private static final class Disk {
    final MockDirectoryWrapper directory;
    private final Fault fault;
    private long from;
    private long until;
    long operations;
    private boolean counting = true;

    Disk(long seed, long from, Fault fault) {
      this.directory = CalmDisk.of(seed);
      this.fault = fault;
      this.from = from;
      this.until = fault == Fault.FOR_A_WHILE ? from + 20 : from;
      directory.failOn(
          new MockDirectoryWrapper.Failure() {
            @Override
            public void eval(MockDirectoryWrapper dir) throws IOException {
              operations += counting ? 1 : 0;
              if (counting && operations >= Disk.this.from && operations <= until) {
                throw new IOException("made to fail at operation " + operations);
              }
            }
          });
    }

    /** Between {@code working(false)} and {@code working(true)} nothing fails and nothing counts. */
    void working(boolean counting) {
      this.counting = counting;
    }

    void failAlways() {
      from = 0;
      until = Long.MAX_VALUE;
    }

    void heal() throws IOException {
      from = Long.MAX_VALUE;
      directory.clearCrash();
    }

    /** What is left to work with: the index itself, or nothing after a crash. */
    @org.jspecify.annotations.Nullable
    NewsIndex after(@org.jspecify.annotations.Nullable NewsIndex index) throws IOException {
      if (fault != Fault.CRASH) {
        if (fault == Fault.FOR_A_WHILE) {
          heal();
        }
        return index;
      }
      directory.crash();
      if (index != null) {
        try {
          index.close();
        } catch (IOException e) {
          // the machine is down
        }
      }
      heal();
      return null;
    }
  }
}
