package org.quotidian.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.quotidian.NewsIndex;
import org.quotidian.search.NewsQuery;
import picocli.CommandLine.Mixin;
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
final class ClaimsCommand extends Command {
  @Mixin private final NamedIndex place = new NamedIndex();
  @Mixin private final Asked asked = new Asked();
  @Mixin private final Answered answered = new Answered();
  @Mixin private final BatchOptions batch = new BatchOptions();

  @Option(
      names = "--like",
      paramLabel = "TEXT",
      description = "Ranks by how well the claim says the same as this running text.")
  private @Nullable String like;

  ClaimsCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    answered.check();
    Path queries = batch.queries();
    if (queries == null && like == null && asked.isEmpty()) {
      throw usage("which claims? Give a query, or one of --claim, --speaker, --about …");
    }
    NewsQuery query = asked.query();
    if (like != null) {
      NewsQuery text = RunningText.query(like);
      query = asked.isEmpty() ? text : query.and(text);
    }
    NewsQuery whole = query;
    ClaimShape shape = new ClaimShape(answered.explain());
    try (NewsIndex index = place.openReadOnly(console)) {
      if (queries != null) {
        NewsQuery filter = asked.isEmpty() ? null : whole;
        return new Batch<>(
                index::claims, RunningText::query, hit -> hit.id() + "#" + hit.number(), filter)
            .run(batch, answered, shape, console);
      }
      int code = answered.print(options -> index.claims(whole, options), shape, "claim", console);
      if (code == Exit.NOTHING) {
        new NameHints(index, console).print(whole);
      }
      return code;
    }
  }
}
