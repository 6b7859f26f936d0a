package org.quotidian.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.quotidian.benchmarks.analysis.AnalysisBenchmark;
import org.quotidian.benchmarks.corpus.Corpus;
import org.quotidian.benchmarks.index.Directories;
import org.quotidian.benchmarks.index.IndexBenchmark;
import org.quotidian.benchmarks.search.QueryBenchmark;
import org.quotidian.benchmarks.search.QueryKind;
import org.quotidian.benchmarks.startup.StartUp;

/**
 * Runs the set and writes a page of results, {@code benchmarks/results/<date>-<commit>.md}.
 *
 * <p>{@code ./quotidian-bench report [--corpus FILE] [--articles N] [--rounds N] [--warmups N]
 * [--iterations N] [--seconds N] [--only index,analysis,search,startup] [--out DIRECTORY]}
 *
 * <p>A round runs the baseline and the others one after the other, each in a virtual machine of its
 * own; rounds repeat that, so that whatever else the machine does falls on all of them. Run it in the
 * project's root.
 */
public final class Report {
  private static final List<String> INDEX =
      List.of(
          "plainLucene",
          "quotidian",
          "quotidianTwoThreads",
          "quotidianFindingsReady",
          "quotidianWithoutFindings");
  private static final List<String> ANALYSIS =
      List.of("plainEnglishAnalyzer", "tokenise", "tag", "claims", "whole");
  private static final List<String> SEARCH =
      List.of("plainLucene", "quotidian", "quotidianWithSnippets");

  private final ReportOptions options;
  private final List<List<Score>> rounds = new ArrayList<>();

  private Report(ReportOptions options) {
    this.options = options;
  }

  /** Returns JMH's results as a table with the ratio of each to its baseline. */
  public static String table(Collection<RunResult> results) {
    return new Table(List.of(results.stream().map(Score::of).toList())).markdown();
  }

  /** Measures and writes the page; prints it, too. */
  public static void main(String[] args) throws Exception {
    new Report(ReportOptions.parse(Arrays.asList(args))).run();
  }

  private void run() throws IOException, RunnerException, InterruptedException {
    Corpus corpus = Corpus.load(options.corpus(), options.articles());
    StringBuilder page = new StringBuilder(head(corpus));
    Path directory = Files.createTempDirectory("quotidian-bench");
    try {
      Path index = directory.resolve("index");
      if (options.wants("search")) {
        QueryBenchmark.build(corpus, index);
      }
      for (int round = 0; round < options.rounds(); round++) {
        rounds.add(new ArrayList<>());
        round(index);
      }
    } finally {
      Directories.remove(directory);
    }
    page.append(new Table(rounds).markdown());
    if (options.wants("startup")) {
      page.append("\n## StartUp\n\n").append(StartUp.markdown(11));
    }
    System.out.println(page);
    Path file =
        options.out().resolve(LocalDate.now(ZoneOffset.UTC) + "-" + Circumstances.commit() + ".md");
    Files.createDirectories(options.out());
    Files.writeString(file, page);
    System.out.println("written to " + file);
  }

  private void round(Path index) throws RunnerException {
    if (options.wants("index")) {
      for (String to : List.of("memory", "disk")) {
        for (String method : INDEX) {
          measure(IndexBenchmark.class, method, List.of("to", to));
        }
      }
    }
    if (options.wants("analysis")) {
      for (String method : ANALYSIS) {
        measure(AnalysisBenchmark.class, method, List.of());
      }
    }
    if (options.wants("search")) {
      for (QueryKind kind : QueryKind.values()) {
        for (String method : SEARCH) {
          List<String> params = List.of("kind", kind.name(), "index", index.toString());
          measure(QueryBenchmark.class, method, params);
        }
      }
    }
  }

  private void measure(Class<?> suite, String method, List<String> params) throws RunnerException {
    ChainedOptionsBuilder run =
        new OptionsBuilder()
            .include("\\." + suite.getSimpleName() + "\\." + method + "$")
            .addProfiler(GCProfiler.class)
            .param("corpus", options.corpus())
            .param("articles", Integer.toString(options.articles()))
            .forks(1)
            .warmupIterations(options.warmups())
            .warmupTime(TimeValue.seconds(options.seconds()))
            .measurementIterations(options.iterations())
            .measurementTime(TimeValue.seconds(options.seconds()))
            .shouldFailOnError(true);
    for (int i = 0; i < params.size(); i += 2) {
      run.param(params.get(i), params.get(i + 1));
    }
    for (RunResult result : new Runner(run.build()).run()) {
      rounds.get(rounds.size() - 1).add(Score.of(result));
    }
  }

  private String head(Corpus corpus) {
    return "# Results of "
        + LocalDate.now(ZoneOffset.UTC)
        + ", commit "
        + Circumstances.commit()
        + "\n\n- Machine: "
        + Circumstances.machine()
        + "; load average at the start: "
        + Circumstances.load()
        + "\n- Java: "
        + Circumstances.java()
        + "\n- Articles: "
        + String.format(
            Locale.ROOT,
            "%s, %,d articles, %,d tokens, %.1f MB of UTF-8",
            Path.of(options.corpus()).getFileName(),
            corpus.articles().size(),
            corpus.tokens(),
            corpus.bytes() / 1e6)
        + String.format(
            Locale.ROOT,
            "%n- Rounds: %d, each %d warm-up and %d measured iterations of %d s or one operation;"
                + " figures are medians of the rounds, ratios the median of each round's own%n",
            options.rounds(),
            options.warmups(),
            options.iterations(),
            options.seconds())
        + "- Command: `./quotidian-bench report "
        + options.commandLine()
        + "`\n";
  }
}
