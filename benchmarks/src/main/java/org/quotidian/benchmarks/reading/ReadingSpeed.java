package org.quotidian.benchmarks.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.quotidian.article.ArticleReader;
import org.quotidian.article.ArticleReaders;
import org.quotidian.article.UnreadableArticleException;

/**
 * Megabytes of input that become articles in one second of one processor, files already in memory
 * and unpacked: {@code ReadingSpeed ROUNDS PATH…}. Processor time, so that a loaded machine does not
 * spoil it; the first rounds warm up.
 */
public final class ReadingSpeed {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ReadingSpeed() {}

  /** Reads all files again and again and prints the rate of each round. */
  public static void main(String[] args) throws IOException {
    int rounds = Integer.parseInt(args[0]);
    List<byte[]> files = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      try (Stream<Path> walk = Files.walk(Path.of(args[i]))) {
        for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
          files.add(unpacked(file));
        }
      }
    }
    long bytes = files.stream().mapToLong(file -> file.length).sum();
    for (int round = 1; round <= rounds; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      long articles = 0;
      for (byte[] file : files) {
        articles += count(file);
      }
      double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "round %d: %d files, %d articles, %.1f MB, %.1f MB per processor second%n",
          round,
          files.size(),
          articles,
          bytes / 1e6,
          bytes / 1e6 / seconds);
    }
  }

  private static long count(byte[] file) throws IOException {
    long articles = 0;
    try (ArticleReader reader = ArticleReaders.open(new ByteArrayInputStream(file))) {
      while (true) {
        try {
          if (reader.next() == null) {
            return articles;
          }
          articles++;
        } catch (UnreadableArticleException e) {
          // a page without an article takes its time, too
        }
      }
    }
  }

  private static byte[] unpacked(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readAllBytes();
      boolean packed = bytes.length > 1 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
      return packed ? new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes() : bytes;
    }
  }
}
