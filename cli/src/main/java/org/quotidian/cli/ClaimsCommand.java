package org.quotidian.cli;

import java.io.IOException;
import org.quotidian.NewsIndex;
import org.quotidian.cli.console.Console;
import org.quotidian.cli.records.ClaimShape;
import org.quotidian.cli.records.Shape;
import org.quotidian.search.ClaimHit;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.SearchResults;
import picocli.CommandLine.Option;

/** {@code claims}: finds who said what. */
@picocli.CommandLine.Command(
    name = "claims",
    header = {
      "Find claims: who said what. The whole query is asked of one claim.",
      "",
      "  quotidian claims --claim 'troops massed in Crimea'",
      "  quotidian claims --speaker mendel --about nato",
      "  quotidian claims 'act:deny' --format jsonl",
      ""
    })
final class ClaimsCommand extends HitsCommand<ClaimHit> {
  @Option(
      names = "--repeats",
      description = {
        "List repeats, too: claims that overlap with a better one in its article, and the same words",
        "of the same speaker in other articles. With --all and --batch they always are."
      })
  private boolean repeats;

  ClaimsCommand(Console console) {
    super(
        console,
        "claim",
        "which claims? Give a query, or one of --claim, --speaker, --about …",
        hit -> hit.id() + "#" + hit.number());
  }

  @Override
  SearchResults<ClaimHit> search(NewsIndex index, NewsQuery query, SearchOptions options)
      throws IOException {
    return index.claims(query, options);
  }

  @Override
  boolean repeats() {
    return repeats;
  }

  @Override
  Shape<ClaimHit> shape(boolean explain) {
    return new ClaimShape(explain);
  }
}
