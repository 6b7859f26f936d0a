package org.quotidian.cli.asking;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A file of queries instead of one, and where its run goes. */
public final class BatchOptions {
  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description = {
        "JSON Lines of {\"qid\", \"query\"} or {\"qid\", \"text\"} (- is standard input): \"query\" is in the",
        "query language; \"text\" is running text, ranked by how well it is said."
      })
  private @Nullable Path queries;

  @Option(
      names = "--run",
      paramLabel = "FILE",
      description = {
        "Writes a TREC run there: all hits of a query, the best 100 of a text, or --limit.",
        "Without it, the hits are printed as JSON Lines."
      })
  private @Nullable Path run;

  public @Nullable Path queries() {
    return queries;
  }

  @Nullable Path run() {
    return run;
  }
}
