package org.quotidian.benchmarks.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.quotidian.benchmarks.index.Directories;

/**
 * How long each kind of question takes over an index that is repeated a number of times: its segments
 * are copied as they are, so that 12,000 articles become 204,000 in a minute. Words and names are as
 * frequent as before; there are no new ones.
 *
 * <pre>
 * --index DIR      an index of Quotidian's
 * --times N        how often it is repeated (1)
 * --seconds N      how long each kind is asked (10)
 * --kinds A,B      which kinds (all); a kind asked alone is quicker than among all the others
 * </pre>
 */
public final class LatencyTable {
  private LatencyTable() {}

  /** Measures and prints the table. */
  public static void main(String[] args) throws IOException {
    Map<String, String> options = new LinkedHashMap<>();
    for (int i = 0; i + 1 < args.length; i += 2) {
      options.put(args[i], args[i + 1]);
    }
    Path index = Path.of(options.getOrDefault("--index", "quotidian-index"));
    int times = Integer.parseInt(options.getOrDefault("--times", "1"));
    double seconds = Double.parseDouble(options.getOrDefault("--seconds", "10"));
    Path made = Files.createTempDirectory("quotidian-latency");
    try {
      repeat(index, times, made);
      System.out.println(
          "| question | p50, ms | p99, ms | bare p50, ms | bare p99, ms | ratio, median |");
      System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
      Latencies.of(made, index, kinds(options.get("--kinds")), seconds)
          .forEach(
              (kind, row) ->
                  System.out.printf(
                      Locale.ENGLISH,
                      "| %s | %.2f | %.2f | %.2f | %.2f | %.2f |%n",
                      kind,
                      row.p50(),
                      row.p99(),
                      row.bareP50(),
                      row.bareP99(),
                      row.ratio()));
    } finally {
      Directories.remove(made);
    }
  }

  private static List<QueryKind> kinds(@Nullable String names) {
    return names == null
        ? List.of(QueryKind.values())
        : Arrays.stream(names.split(",", -1)).map(QueryKind::valueOf).toList();
  }

  private static void repeat(Path index, int times, Path into) throws IOException {
    Path merged = into.resolveSibling(into.getFileName() + "-merged");
    IndexWriterConfig copying = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    try (FSDirectory from = FSDirectory.open(index);
        FSDirectory one = FSDirectory.open(merged);
        FSDirectory to = FSDirectory.open(into);
        DirectoryReader reader = DirectoryReader.open(from);
        IndexWriter writer = new IndexWriter(to, copying)) {
      merge(from, one);
      for (int i = 0; i < times; i++) {
        writer.addIndexes(one);
      }
      writer.setLiveCommitData(reader.getIndexCommit().getUserData().entrySet());
      writer.commit();
      System.out.printf(
          Locale.ENGLISH, "%,d documents in %d segments%n%n", writer.getDocStats().numDocs, times);
    } finally {
      Directories.remove(merged);
    }
  }

  /** Makes one segment of an index, as large indexes have few. */
  private static void merge(FSDirectory from, FSDirectory into) throws IOException {
    try (IndexWriter writer = new IndexWriter(into, new IndexWriterConfig())) {
      writer.addIndexes(from);
      writer.forceMerge(1);
    }
  }
}
