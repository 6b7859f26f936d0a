package org.quotidian.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quotidian.NewsIndex;
import org.quotidian.cli.asking.Asked;
import org.quotidian.cli.asking.NameHints;
import org.quotidian.cli.asking.NamedIndex;
import org.quotidian.cli.console.Console;
import org.quotidian.cli.console.Exit;
import org.quotidian.cli.records.EntityShape;
import org.quotidian.cli.records.Format;
import org.quotidian.cli.records.Records;
import org.quotidian.entity.EntityType;
import org.quotidian.search.EntityCount;
import org.quotidian.search.NameCorrection;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code people}, {@code places}, {@code orgs} and {@code speakers}: who is named, who speaks. */
abstract class EntitiesCommand extends Command {
  private static final int DEFAULT_LIMIT = 20;
  private static final int MOST = 1_000_000;
  private static final int MOST_TOLD = 5;

  private final EntityShape shape;
  private final @Nullable EntityType type;

  @Mixin private final NamedIndex place = new NamedIndex();
  @Mixin private final Asked asked = new Asked();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "The most names (default: " + DEFAULT_LIMIT + ").")
  private int limit = DEFAULT_LIMIT;

  @Option(names = "--all", description = "All names.")
  private boolean all;

  @Option(
      names = "--no-demonyms",
      description =
          "Do not take \"Ukrainian\" as a weaker mention of Ukraine, nor \"University of Michigan\" of Michigan.")
  private boolean noDemonyms;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), json, jsonl, csv or tsv.")
  private Format format = Format.TEXT;

  /** Lists entities of a type by their mentions; the type null stands for speakers. */
  private EntitiesCommand(Console console, EntityShape shape, @Nullable EntityType type) {
    super(console);
    this.shape = shape;
    this.type = type;
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 1) {
      throw usage("--limit must be at least 1; got " + limit);
    }
    NewsQuery query = asked.query();
    List<EntityCount> counts;
    try (NewsIndex index = place.openReadOnly(console)) {
      int most = all ? MOST : limit;
      SearchOptions options = SearchOptions.builder().demonyms(!noDemonyms).build();
      counts =
          type == null
              ? index.speakers(query, most, options)
              : index.entities(type, query, most, options);
      tellUnmatched(index.unmatchedCorrections());
      if (counts.isEmpty() && format == Format.TEXT) {
        console.note("no " + shape.type() + " found");
        new NameHints(index, console, type == null).print(query);
        return Exit.NOTHING;
      }
    }
    Records<EntityCount> records = Records.in(format, shape, console);
    counts.forEach(records::add);
    records.end(Records.Closing.NONE);
    return counts.isEmpty() ? Exit.NOTHING : Exit.FOUND;
  }

  /** A line of the user's own names that does nothing is most often a slip of the pen. */
  private void tellUnmatched(List<NameCorrection> corrections) {
    List<NameCorrection> mine =
        corrections.stream().filter(line -> type == null || line.type() == type).toList();
    for (NameCorrection line : mine.subList(0, Math.min(MOST_TOLD, mine.size()))) {
      console.note(
          "the names' line "
              + line.line()
              + " does nothing: no article names the "
              + line.type().name().toLowerCase(Locale.ROOT)
              + " \""
              + String.join("\" or \"", line.names())
              + "\"");
    }
    if (mine.size() > MOST_TOLD) {
      console.note("nor do " + (mine.size() - MOST_TOLD) + " lines more");
    }
  }

  /** {@code people}. */
  @picocli.CommandLine.Command(
      name = "people",
      header = {
        "List the persons named, the one in the most articles first.",
        "",
        "  quotidian people",
        "  quotidian people place:crimea --since 2021",
        ""
      })
  static final class People extends EntitiesCommand {
    People(Console console) {
      super(console, new EntityShape("person", "mention"), EntityType.PERSON);
    }
  }

  /** {@code places}. */
  @picocli.CommandLine.Command(
      name = "places",
      header = {
        "List the places named, the one in the most articles first.",
        "",
        "  quotidian places",
        "  quotidian places person:macron",
        ""
      })
  static final class Places extends EntitiesCommand {
    Places(Console console) {
      super(console, new EntityShape("place", "mention"), EntityType.PLACE);
    }
  }

  /** {@code orgs}. */
  @picocli.CommandLine.Command(
      name = "orgs",
      header = {
        "List the organisations named, the one in the most articles first.",
        "",
        "  quotidian orgs",
        "  quotidian orgs election --limit 50",
        ""
      })
  static final class Orgs extends EntitiesCommand {
    Orgs(Console console) {
      super(console, new EntityShape("org", "mention"), EntityType.ORG);
    }
  }

  /** {@code speakers}. */
  @picocli.CommandLine.Command(
      name = "speakers",
      header = {
        "List who speaks in the claims that match, the speaker in the most articles first.",
        "",
        "  quotidian speakers",
        "  quotidian speakers 'act:deny' --about sanctions",
        ""
      })
  static final class Speakers extends EntitiesCommand {
    Speakers(Console console) {
      super(console, new EntityShape("speaker", "claim"), null);
    }
  }
}
