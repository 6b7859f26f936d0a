package org.quotidian.benchmarks.peers;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quotidian.benchmarks.corpus.Corpus;
import org.quotidian.benchmarks.index.Directories;
import org.quotidian.benchmarks.search.QueryBenchmark;

/**
 * Asks the same questions of each engine in turn, one after the other, on one thread: processor time of
 * the thread, of which other programs take nothing. Half of the rounds warm up. Of each question and
 * engine the median of the rounds counts; the ratio is that of the same question's medians, and of a
 * kind the median of its ratios.
 *
 * <pre>
 * --corpus FILE    the articles (made-up ones)
 * --articles N     the most of them (all)
 * --index DIR      an index of Quotidian's of just these articles (one is made)
 * --rounds N       how often each question is asked (20)
 * --postgres URL   a database of PostgreSQL's on this machine, such as
 *                  jdbc:postgresql://localhost/peers?user=me, in which a table "article" is made (none)
 * </pre>
 */
public final class Peers {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final String OURS = "Quotidian";

  private Peers() {}

  /** Runs the comparison and prints its table. */
  public static void main(String[] args) throws Exception {
    Map<String, String> options = new LinkedHashMap<>();
    for (int i = 0; i + 1 < args.length; i += 2) {
      options.put(args[i], args[i + 1]);
    }
    int rounds = Integer.parseInt(options.getOrDefault("--rounds", "20"));
    Corpus corpus =
        Corpus.load(
            options.getOrDefault("--corpus", Corpus.GENERATED),
            Integer.parseInt(options.getOrDefault("--articles", "0")));
    Path made = Files.createTempDirectory("quotidian-peers");
    Path index = Path.of(options.getOrDefault("--index", made.resolve("quotidian").toString()));
    if (!options.containsKey("--index")) {
      QueryBenchmark.build(corpus, index);
    }
    Map<String, Peer> peers = new LinkedHashMap<>();
    try (Peer ours = new Quotidian(index);
        Peer lucene = new ClassicLucene(corpus.articles(), made.resolve("lucene"));
        Peer sqlite = new SqliteFts(corpus.articles(), made.resolve("sqlite.db"))) {
      peers.put(OURS, ours);
      peers.put("Lucene, classic parser", lucene);
      peers.put("SQLite FTS5", sqlite);
      String postgres = options.get("--postgres");
      if (postgres != null) {
        peers.put("PostgreSQL", new PostgresFts(corpus.articles(), postgres));
      }
      System.out.printf(
          Locale.ENGLISH, "%,d articles, %d rounds%n%n", corpus.articles().size(), rounds);
      System.out.print(table(Question.of(corpus.articles()), peers, rounds));
    } finally {
      Peer postgres = peers.get("PostgreSQL");
      if (postgres != null) {
        postgres.close();
      }
      Directories.remove(made);
    }
  }

  private static String table(List<Question> questions, Map<String, Peer> peers, int rounds)
      throws Exception {
    Map<String, Map<String, List<double[]>>> byKind = new LinkedHashMap<>();
    for (Map.Entry<Question, Map<String, Double>> one :
        medians(questions, peers, rounds).entrySet()) {
      double ours = one.getValue().getOrDefault(OURS, 1.0);
      for (String kind : List.of(one.getKey().kind(), "all")) {
        Map<String, List<double[]>> times =
            byKind.computeIfAbsent(kind, name -> new LinkedHashMap<>());
        one.getValue()
            .forEach(
                (peer, time) ->
                    times
                        .computeIfAbsent(peer, name -> new ArrayList<>())
                        .add(new double[] {time, time / ours}));
      }
    }
    StringBuilder table =
        new StringBuilder("| question | engine | questions | p50, ms | p99, ms |");
    table.append(" time / Quotidian's, median |\n| --- | --- | ---: | ---: | ---: | ---: |\n");
    byKind.forEach(
        (kind, engines) ->
            engines.forEach(
                (engine, times) ->
                    table.append(
                        String.format(
                            Locale.ENGLISH,
                            "| %s | %s | %d | %.3f | %.3f | %.2f |%n",
                            kind,
                            engine,
                            times.size(),
                            quantile(times, 0, .5),
                            quantile(times, 0, .99),
                            quantile(times, 1, .5)))));
    return table.toString();
  }

  private static Map<Question, Map<String, Double>> medians(
      List<Question> questions, Map<String, Peer> peers, int rounds) throws Exception {
    Map<Question, Map<String, double[]>> times = new LinkedHashMap<>();
    for (int round = -rounds; round < rounds; round++) {
      for (Question question : questions) {
        Map<String, double[]> of = times.computeIfAbsent(question, asked -> new LinkedHashMap<>());
        for (Map.Entry<String, Peer> peer : peers.entrySet()) {
          long elsewhere = peer.getValue().elsewhereNanos();
          long began = THREADS.getCurrentThreadCpuTime();
          int found = peer.getValue().ask(question);
          long taken = THREADS.getCurrentThreadCpuTime() - began;
          double millis = (taken + peer.getValue().elsewhereNanos() - elsewhere) / 1e6;
          if (round == -rounds && found == 0) {
            System.err.println(peer.getKey() + " finds nothing for " + question);
          }
          if (round >= 0) {
            of.computeIfAbsent(peer.getKey(), name -> new double[rounds])[round] = millis;
          }
        }
      }
    }
    Map<Question, Map<String, Double>> medians = new LinkedHashMap<>();
    times.forEach(
        (question, of) -> {
          Map<String, Double> each = new LinkedHashMap<>();
          of.forEach(
              (peer, all) -> {
                Arrays.sort(all);
                each.put(peer, all[all.length / 2]);
              });
          medians.put(question, each);
        });
    return medians;
  }

  private static double quantile(List<double[]> times, int column, double share) {
    double[] sorted = times.stream().mapToDouble(time -> time[column]).sorted().toArray();
    return sorted[(int) ((sorted.length - 1) * share)];
  }
}
