package org.quotidian.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.tests.store.MockDirectoryWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.Doors;
import org.quotidian.NewsIndex;
import org.quotidian.NewsIndexConfig;
import org.quotidian.article.Article;
import org.quotidian.blackbox.Samples;

/** Disks that fill up: what was committed stays, the message says what to do, and it goes on. */
class DiskFullTest {
  private static final NewsIndexConfig CONFIG = Samples.builder().bufferMegabytes(1).build();
  private static final int LIMITS = 26;

  @TempDir Path folder;

  @Test
  void whateverTheLimitWhatWasCommittedIsThereAndWithMoreRoomItGoesOn() throws IOException {
    long seed = Soak.seed(DiskFullTest.class);
    int stride = Soak.times(3, 1);
    for (int i = (int) (seed % stride); i < LIMITS; i += stride) {
      MockDirectoryWrapper disk = CalmDisk.of(seed + i);
      disk.setMaxSizeInBytes(5_000 + 5_000L * i);
      fill(disk, "limit " + disk.getMaxSizeInBytes() + ", seed " + seed);
      disk.close();
    }
  }

  private static void fill(MockDirectoryWrapper disk, String what) throws IOException {
    Model model = new Model();
    NewsIndex index = Doors.create(disk, CONFIG);
    try {
      int batch = 0;
      boolean full = false;
      while (!full) {
        try {
          Batch.run(index, model, batch);
          index.commit();
          model.commit();
          batch++;
        } catch (IOException e) {
          full = true;
          assertThat(e).as(what).hasMessageContaining("MockDirectoryWrapper");
          assertThat(e).as(what).hasMessageContaining("full");
          disk.setMaxSizeInBytes(0);
          refresh(index);
          model.settle(index, what);
        }
      }
      addOnceThereIsRoom(index, model, 1000 + batch, what);
      model.check(index, what);
    } finally {
      index.close();
    }
  }

  /** Refreshes; a merge behind the scenes may have met the full disk after the commit did, and that is said once. */
  private static void refresh(NewsIndex index) throws IOException {
    try {
      index.refresh();
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("full");
      index.refresh();
    }
  }

  /**
   * Adds a batch. A merge of the reopened index that met the disk while it was still full is told by the
   * first call that comes upon it, by name; then the batch is added again.
   */
  private static void addOnceThereIsRoom(NewsIndex index, Model model, int batch, String what)
      throws IOException {
    try {
      Batch.run(index, model, batch);
      index.commit();
    } catch (IOException e) {
      assertThat(e).as(what).hasMessageContaining("MockDirectoryWrapper");
      assertThat(e).as(what).hasMessageContaining("disk full");
      refresh(index);
      model.settle(index, what);
      Batch.run(index, model, batch);
      index.commit();
    }
    model.commit();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aRealSmallDiskIsReportedWithItsBytesAndItsPathAndUsedAgainOnceThereIsRoom()
      throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeThat(run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()))
        .as("this user may mount a file system")
        .isZero();
    try {
      Path ballast = Files.write(disk.resolve("ballast"), new byte[1_200_000]);
      Path directory = disk.resolve("index");
      Model model = new Model();
      try (NewsIndex index = NewsIndex.create(directory, CONFIG)) {
        Batch.run(index, model, 0);
        index.commit();
        model.commit();
        assertThatThrownBy(() -> fill(index))
            .isInstanceOf(IOException.class)
            .hasMessageContaining(directory.toString())
            .hasMessageContaining(" bytes are free");
        index.refresh();
        model.check(index, "full");
        Files.delete(ballast);
        Batch.run(index, model, 1);
        index.commit();
        model.commit();
        model.check(index, "with room again");
      }
      try (NewsIndex index = NewsIndex.open(directory, CONFIG)) {
        model.check(index, "opened again");
      }
    } finally {
      run("umount", disk.toString());
    }
  }

  /** Adds text that cannot be packed until nothing more goes in; nothing of it is committed. */
  private static void fill(NewsIndex index) throws IOException {
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      StringBuilder noise = new StringBuilder();
      for (int c = 0; c < 50_000; c++) {
        noise.append((char) ('a' + random.nextInt(26)));
        noise.append(c % 7 == 0 ? " " : "");
      }
      index.add(Article.builder("noise" + i).body(noise.toString()).build());
      index.refresh();
    }
    index.commit();
  }

  private static int run(String... command) throws Exception {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (IOException e) {
      return -1; // there is no such command
    }
  }
}
