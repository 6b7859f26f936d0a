package org.quotidian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quotidian.NewsIndex;
import org.quotidian.cli.asking.Answered;
import org.quotidian.cli.asking.Asked;
import org.quotidian.cli.asking.Batch;
import org.quotidian.cli.asking.BatchOptions;
import org.quotidian.cli.asking.NameHints;
import org.quotidian.cli.asking.NamedIndex;
import org.quotidian.cli.console.Console;
import org.quotidian.cli.console.Exit;
import org.quotidian.cli.input.RunningText;
import org.quotidian.cli.records.Shape;
import org.quotidian.search.Hit;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.SearchResults;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What commands that search have in common: one question, or a batch of them. */
abstract class HitsCommand<H extends Hit> extends Command {
  @Mixin private final NamedIndex place = new NamedIndex();
  @Mixin private final Asked asked = new Asked();
  @Mixin private final Answered answered = new Answered();
  @Mixin private final BatchOptions batch = new BatchOptions();

  @Option(
      names = "--like",
      paramLabel = "TEXT",
      description = "Ranks by how well each says the same as this running text.")
  private @Nullable String like;

  private final String noun;
  private final String missing;
  private final Function<H, String> name;

  /**
   * Says what is searched for.
   *
   * @param noun what one hit is called
   * @param missing what is said where nothing is asked
   * @param name what a hit is called in a TREC run
   */
  HitsCommand(Console console, String noun, String missing, Function<H, String> name) {
    super(console);
    this.noun = noun;
    this.missing = missing;
    this.name = name;
  }

  abstract SearchResults<H> search(NewsIndex index, NewsQuery query, SearchOptions options)
      throws IOException;

  abstract Shape<H> shape(boolean explain);

  /** Tells whether hits that repeat a better one are listed, too. */
  boolean repeats() {
    return true;
  }

  @Override
  public final Integer call() throws IOException {
    answered.check();
    Path queries = batch.queries();
    if (queries == null && like == null && asked.isEmpty()) {
      throw usage(missing);
    }
    NewsQuery query = asked.query();
    if (like != null) {
      NewsQuery text = RunningText.query(like);
      query = asked.isEmpty() ? text : query.and(text);
    }
    NewsQuery whole = query;
    Shape<H> shape = shape(answered.explain());
    try (NewsIndex index = place.openReadOnly(console)) {
      if (queries != null) {
        NewsQuery filter = asked.isEmpty() ? null : whole;
        return new Batch<H>(
                (one, options) -> search(index, one, options), RunningText::query, name, filter)
            .run(batch, answered, shape, console);
      }
      int code =
          answered.print(
              options -> search(index, whole, options),
              shape,
              noun,
              answered.all() || repeats(),
              console);
      if (code == Exit.NOTHING) {
        new NameHints(index, console, noun.equals("claim")).print(whole);
      }
      return code;
    }
  }
}
