package org.quotidian.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.quotidian.NewsIndex;
import org.quotidian.search.NewsQuery;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code search}: finds articles. */
@picocli.CommandLine.Command(
    name = "search",
    header = {
      "Find articles.",
      "",
      "  quotidian search crimea",
      "  quotidian search --person zelensky --since 2024",
      "  quotidian search 'place:donbas speaker:mendel \"build-up of troops\"' --format jsonl",
      ""
    })
final class SearchCommand extends Command {
  @Mixin private final NamedIndex place = new NamedIndex();
  @Mixin private final Asked asked = new Asked();
  @Mixin private final Answered answered = new Answered();
  @Mixin private final BatchOptions batch = new BatchOptions();

  @Option(
      names = "--like",
      paramLabel = "TEXT",
      description = "Ranks by how well the article says the same as this running text.")
  private @Nullable String like;

  SearchCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    answered.check();
    Path queries = batch.queries();
    if (queries == null && like == null && asked.isEmpty()) {
      throw usage("search for what? Give a query, or one of --person, --place, --claim …");
    }
    NewsQuery query = asked.query();
    if (like != null) {
      NewsQuery text = RunningText.query(like);
      query = asked.isEmpty() ? text : query.and(text);
    }
    NewsQuery whole = query;
    try (NewsIndex index = place.openReadOnly(console)) {
      if (queries != null) {
        NewsQuery filter = asked.isEmpty() ? null : whole;
        return new Batch<>(index::search, RunningText::query, hit -> hit.id(), filter)
            .run(batch, answered, new ArticleShape(), console);
      }
      int code =
          answered.print(
              options -> index.search(whole, options), new ArticleShape(), "article", console);
      if (code == Exit.NOTHING) {
        new NameHints(index, console).print(whole);
      }
      return code;
    }
  }
}
