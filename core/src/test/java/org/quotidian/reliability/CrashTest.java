package org.quotidian.reliability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.IngestReport;
import org.quotidian.NewsIndex;
import org.quotidian.NewsIndexConfig;
import org.quotidian.blackbox.Samples;
import org.quotidian.entity.EntityTagger;

/** Processes that are killed, and files that go away beneath one. */
class CrashTest {
  @TempDir Path folder;

  @Test
  @Timeout(3000)
  void whatAKilledProcessHadCommittedIsThereWholeAndNothingElse() throws Exception {
    long seed = Soak.seed(CrashTest.class);
    Random random = new Random(seed);
    int kills = Soak.times(20, 200);
    Path index = folder.resolve("index");
    Model model = new Model();
    int next = 0;
    int acknowledged = 0;
    int killed = 0;
    long end = Soak.end(20);
    for (int kill = 0; kill < kills && System.nanoTime() < end; kill++) {
      Path told = folder.resolve("told");
      Path errors = folder.resolve("errors");
      Process child =
          Child.process(folder, "write", index.toString(), String.valueOf(next))
              .redirectOutput(told.toFile())
              .redirectError(errors.toFile())
              .start();
      if (kill % 4 != 0) { // the others may be killed before they have begun
        awaitFirstWord(told, child);
      }
      TimeUnit.MILLISECONDS.sleep(50 + random.nextInt(kill % 4 == 0 ? 1450 : 1000));
      child.destroyForcibly();
      child.waitFor();
      killed++;
      assertThat(Files.readString(errors)).doesNotContain("Exception");
      List<String> lines = Files.readString(told, UTF_8).lines().toList();
      for (String line : lines) {
        assertThat(line).isEqualTo(String.valueOf(next));
        Batch.run(null, model, next++);
        model.commit();
        acknowledged++;
      }
      String what = "kill " + kill + ", seed " + seed;
      try (NewsIndex opened = NewsIndex.openOrCreate(index, Samples.config())) {
        Batch.run(null, model, next);
        if (model.settle(opened, what)) {
          next++; // committed, but killed before it could say so
        }
      }
    }
    assertThat(acknowledged).isGreaterThan(killed / 2);
    System.out.println(
        "CrashTest: "
            + killed
            + " kills, "
            + acknowledged
            + " commits acknowledged, lost 0, torn 0");
  }

  @Test
  @Timeout(300)
  void aLongRunThatIsKilledGoesOnWithoutReadingAgainWhatItHadCommitted() throws Exception {
    Path index = folder.resolve("index");
    long told = 0;
    for (int kill = 0; kill < 2; kill++) {
      long before = told;
      Process child =
          Child.process(folder, "ingest", index.toString())
              .redirectError(folder.resolve("errors").toFile())
              .start();
      try (BufferedReader commits = child.inputReader(UTF_8)) {
        for (int commit = 0; commit < 4 || told <= before; commit++) {
          String line = commits.readLine();
          assertThat(line).as(Files.readString(folder.resolve("errors"))).isNotNull();
          told = Long.parseLong(line); // long before the 5,000 articles of a batch
        }
        child.destroyForcibly();
      }
      child.waitFor();
    }
    assertThat(told).isLessThan(SlowArticles.NUMBER);
    AtomicLong analysed = new AtomicLong();
    EntityTagger counting =
        article -> {
          analysed.incrementAndGet();
          return List.of();
        };
    NewsIndexConfig config =
        NewsIndexConfig.builder()
            .tagger(counting)
            .extractor((article, mentions) -> List.of())
            .skipUnchanged(true)
            .build();
    try (NewsIndex opened = NewsIndex.openOrCreate(index, config)) {
      IngestReport report = opened.addAll(new SlowArticles(0));
      assertThat(report.skipped()).isGreaterThanOrEqualTo(told);
      assertThat(report.added()).isEqualTo(SlowArticles.NUMBER - report.skipped());
      assertThat(analysed.get()).isEqualTo(report.added());
      assertThat(opened.stats().articles()).isEqualTo(SlowArticles.NUMBER);
    }
  }

  private static void awaitFirstWord(Path told, Process child) throws Exception {
    while (Files.size(told) == 0 && child.isAlive()) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }

  @Test
  @Timeout(120)
  @DisabledOnOs(OS.WINDOWS) // there open files can be neither cut nor removed
  void filesCutShortUnderAReaderAreANamedFaultAndNoCrashOfTheProcess() throws Exception {
    Path index = folder.resolve("index");
    try (NewsIndex writer = NewsIndex.create(index, Samples.config())) {
      for (int i = 0; i < 2000; i++) {
        writer.add(Model.article("a" + i, i));
      }
      writer.commit();
    }
    Path errors = folder.resolve("errors");
    Process reader =
        Child.process(folder, "read", index.toString()).redirectError(errors.toFile()).start();
    assertThat(reader.inputReader(UTF_8).readLine()).isEqualTo("open");
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        cut(file);
      }
    }
    reader.outputWriter(UTF_8).append("go\n").close();
    assertThat(reader.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(reader.exitValue()).as(Files.readString(errors)).isEqualTo(3);
    assertThat(Files.readString(errors)).contains("is damaged").contains(index.toString());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(file -> file.getFileName().toString().startsWith("hs_err")))
          .isEmpty();
    }
  }

  private static void cut(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(0);
    }
  }
}
