package org.quotidian.benchmarks;

import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.quotidian.benchmarks.analysis.BesideCoreNlp;
import org.quotidian.benchmarks.claims.CheckConfidence;
import org.quotidian.benchmarks.index.IndexRatio;
import org.quotidian.benchmarks.peers.Peers;
import org.quotidian.benchmarks.quality.Recall;
import org.quotidian.benchmarks.report.Profile;
import org.quotidian.benchmarks.report.Report;
import org.quotidian.benchmarks.scale.Scale;
import org.quotidian.benchmarks.search.LatencyTable;
import org.quotidian.benchmarks.speakers.DrawSpeakers;
import org.quotidian.benchmarks.speakers.ScoreSpeakers;
import org.quotidian.benchmarks.startup.ResourceCost;
import org.quotidian.benchmarks.startup.StartUp;
import org.quotidian.benchmarks.synthetic.Generate;

/**
 * The one command for everything that is measured; without arguments it says what there is. With JMH's
 * own arguments, the ratios to the baselines are printed after JMH's table.
 */
public final class Main {
  private static final String USAGE =
      """
      Measures Quotidian beside its baselines. benchmarks/README.md says more.

        report [OPTION…]       run the set and write a page of results
        ratio [OPTION…]        indexing beside plain Lucene, in a minute
        scale [OPTION…]        how time, size and latency grow
        peers [OPTION…]        searching beside other engines
        latency [OPTION…]      each kind of question beside bare Lucene, at any size
        corenlp --jars DIR     the analysis beside CoreNLP's quotation pipeline
        profile [OPTION…]      where the time of indexing goes
        recall [ARTICLES]      what of made-up articles' answers is found
        speakers GOLD CORPUS   how many speakers of real claims are right
        draw-speakers CORPUS COUNT SEED    claims to be read by hand
        confidence GOLD        confidence beside the share of right claims
        startup [TIMES]        wall time of the command line
        resources [TIMES]      heap and loading time of the tagger's resources
        generate [OPTION…]     write made-up articles, or their answers

      COMMAND --help says what a command's options are. Anything else goes to JMH: IndexBenchmark -p corpus=FILE.jsonl.gz -p to=disk -prof gc; -l lists, -h helps.
      """;

  private Main() {}

  /** Runs what the first argument says. */
  public static void main(String[] args) throws Exception {
    String first = args.length == 0 ? "help" : args[0];
    String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
    Usage usage = Usages.of(first);
    if (usage != null) {
      List<String> given = List.of(rest);
      if (given.contains("--help") || given.contains("-h")) {
        System.out.print(usage.help());
        return;
      }
      String fault = usage.fault(given);
      if (!fault.isEmpty()) {
        System.err.println("quotidian-bench " + first + ": " + fault + "\n");
        System.err.print(usage.help());
        System.exit(2);
        return;
      }
    }
    switch (first) {
      case "report" -> Report.main(rest);
      case "ratio" -> IndexRatio.main(rest);
      case "scale" -> Scale.main(rest);
      case "peers" -> Peers.main(rest);
      case "latency" -> LatencyTable.main(rest);
      case "corenlp" -> BesideCoreNlp.main(rest);
      case "profile" -> Profile.main(rest);
      case "recall" -> Recall.main(rest);
      case "speakers" -> ScoreSpeakers.main(rest);
      case "draw-speakers" -> DrawSpeakers.main(rest);
      case "confidence" -> CheckConfidence.main(rest);
      case "startup" -> StartUp.main(rest);
      case "resources" -> ResourceCost.main(rest);
      case "generate" -> Generate.main(rest);
      case "help", "--help" -> System.out.print(USAGE);
      default -> jmh(args);
    }
  }

  private static void jmh(String[] args) throws Exception {
    CommandLineOptions options = new CommandLineOptions(args);
    if (List.of("-h", "-l", "-lp", "-lrf", "-lprof").contains(args[0])) {
      org.openjdk.jmh.Main.main(args);
      return;
    }
    List<RunResult> results;
    try {
      results = List.copyOf(new Runner(options).run());
    } catch (NoBenchmarksException e) {
      System.err.println("there is no benchmark \"" + args[0] + "\"; -l lists them\n");
      System.err.print(USAGE);
      System.exit(2);
      return;
    }
    System.out.println(Report.table(results));
  }
}
