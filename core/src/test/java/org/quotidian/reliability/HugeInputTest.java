package org.quotidian.reliability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.IngestReport;
import org.quotidian.NewsIndex;
import org.quotidian.article.ArticleReaders;

/** Inputs of a gibibyte without an end of anything, given to a process of 256 MB. */
class HugeInputTest {
  private static final long LENGTH = 1L << 30;
  private static final double MOST_SECONDS = 5;

  /** How a record of each format begins. */
  private static final List<String> BEGINNINGS =
      List.of(
          "{\"title\":\"",
          "{\"articles\":[{\"title\":\"",
          "[",
          "plain ",
          "title,body\n",
          "id\tbody\n",
          "<rss><channel><item><title>",
          "<!DOCTYPE html><html><body><p>",
          "<REUTERS><TITLE>",
          "From: a@post.example\nSubject: News\n\n",
          "From a@post.example Tue Mar  5 10:00:00 2024\nFrom: a@post.example\n\n",
          "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 1073741824\r\n\r\n");

  @TempDir Path folder;

  @Test
  @Timeout(600)
  void aGibibyteOnOneLineIsARejectionWithinFiveSecondsAnd256Megabytes() throws Exception {
    Process child =
        Child.process(
                folder,
                List.of("-Xmx256m", "-XX:TieredStopAtLevel=4"),
                "swallow",
                folder.resolve("index").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> told = new String(child.getInputStream().readAllBytes(), UTF_8).lines().toList();
    assertThat(child.waitFor()).isZero();
    assertThat(told).hasSize(BEGINNINGS.size());
    for (String line : told) {
      String[] parts = line.split("\t", -1);
      assertThat(parts[1]).as(line).isIn("1", "2");
      assertThat(Double.parseDouble(parts[2])).as(line).isLessThan(MOST_SECONDS);
    }
    System.out.println("HugeInputTest: a gibibyte, processor seconds: " + told);
  }

  /** The child's part: says for each beginning the rejections and the processor time; all else is a failure. */
  static void swallow(Path directory) throws IOException {
    try (NewsIndex index = NewsIndex.create(directory)) {
      for (String beginning : BEGINNINGS) {
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        IngestReport report =
            index.addAll(ArticleReaders.open(new Endless(beginning.getBytes(UTF_8))));
        double seconds =
            (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e9;
        System.out.printf(
            Locale.ROOT,
            "%s\t%d\t%.2f%n",
            beginning.strip().lines().findFirst().orElse("").replace('\t', ' '),
            report.rejected(),
            seconds);
      }
      System.out.flush();
    }
  }

  /** A beginning and then one letter for a very long while. */
  private static final class Endless extends InputStream {
    private final byte[] beginning;
    private long at;

    Endless(byte[] beginning) {
      this.beginning = beginning;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
      if (at >= LENGTH) {
        return -1;
      }
      if (at < beginning.length) {
        buffer[from] = beginning[(int) at++];
        return 1;
      }
      int count = (int) Math.min(length, LENGTH - at);
      Arrays.fill(buffer, from, from + count, (byte) 'x');
      at += count;
      return count;
    }
  }
}
