package org.quotidian.benchmarks.startup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;
import org.quotidian.entity.EntityTagger;
import org.quotidian.entity.EntityTaggers;
import org.quotidian.entity.Mention;

/**
 * What the tagger's resources cost: heap after collection, and wall time from nothing loaded to the
 * first sentence tagged.
 *
 * <p>Workload: a new Java each time, one sentence, no class archive.
 *
 * <p>{@code ./quotidian-bench resources [TIMES]}, default 11 times.
 */
public final class ResourceCost {
  private static final int TIMES = 11;
  private static final String CHILD = "child";

  private ResourceCost() {}

  /** Prints the medians and the least. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length > 0 && args[0].equals(CHILD)) {
      measure();
      return;
    }
    int times = args.length > 0 ? Integer.parseInt(args[0]) : TIMES;
    double[] millis = new double[times];
    double[] megabytes = new double[times];
    for (int i = 0; i < times; i++) {
      String[] figures = child().split(" ", -1);
      millis[i] = Double.parseDouble(figures[0]);
      megabytes[i] = Double.parseDouble(figures[1]);
    }
    Arrays.sort(millis);
    Arrays.sort(megabytes);
    System.out.printf(
        Locale.ROOT,
        "| | median | least |%n|---|---:|---:|%n"
            + "| load and tag the first sentence, ms | %.0f | %.0f |%n"
            + "| heap of the resources, MB | %.1f | %.1f |%n",
        millis[times / 2],
        millis[0],
        megabytes[times / 2],
        megabytes[0]);
  }

  private static void measure() {
    AnnotatedArticle article =
        AnnotatedArticle.of(
            Article.builder("a").body("Greta Olsen flew from Bergen to Kyiv on Monday.").build());
    long before = used();
    long start = System.nanoTime();
    EntityTagger tagger = EntityTaggers.standard();
    List<Mention> found = tagger.tag(article);
    double millis = (System.nanoTime() - start) / 1e6;
    long after = used();
    if (found.isEmpty()) {
      throw new IllegalStateException("nothing was found in " + article.body().text());
    }
    System.out.printf(Locale.ROOT, "%.1f %.2f%n", millis, (after - before) / 1e6);
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static String child() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home", "") + "/bin/java",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path", ""),
                ResourceCost.class.getName(),
                CHILD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    if (status != 0) {
      throw new IOException("the measured Java ended with status " + status);
    }
    return line.strip();
  }
}
