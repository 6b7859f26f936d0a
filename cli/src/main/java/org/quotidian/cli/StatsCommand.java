package org.quotidian.cli;

import java.io.IOException;
import org.quotidian.NewsIndex;
import org.quotidian.cli.asking.IndexPlace;
import org.quotidian.cli.console.Console;
import org.quotidian.cli.console.Exit;
import org.quotidian.cli.console.Screen;
import org.quotidian.cli.console.Words;
import org.quotidian.cli.records.Format;
import org.quotidian.cli.records.Json;
import org.quotidian.search.IndexStats;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stats}: how much the index holds. */
@picocli.CommandLine.Command(
    name = "stats",
    header = {"Say how much the index holds.", ""})
final class StatsCommand extends Command {
  @Mixin private final IndexPlace place = new IndexPlace();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), json or jsonl.")
  private Format format = Format.TEXT;

  StatsCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    IndexStats stats;
    try (NewsIndex index = place.openReadOnly(console)) {
      stats = index.stats();
    }
    if (format == Format.TEXT) {
      Screen screen = console.screen();
      screen.print(
          Words.count(stats.articles(), "article")
              + ", "
              + Words.count(stats.claims(), "claim")
              + ", "
              + Words.number((stats.bytes() + (1 << 19)) >> 20)
              + " MiB\n");
      if (stats.earliest() != null) {
        screen.print(
            "published from "
                + Words.day(stats.earliest())
                + " to "
                + Words.day(stats.latest())
                + "\n");
      }
      screen.print(
          "made by Quotidian "
              + stats.library()
              + ", schema "
              + stats.schema()
              + (stats.resources().isEmpty() ? "" : ", resources " + stats.resources())
              + "\n");
      screen.flush();
      return Exit.FOUND;
    }
    Json.line(
        console.out(),
        json -> {
          json.writeNumberField("schema", Json.SCHEMA);
          json.writeStringField("type", "stats");
          json.writeNumberField("articles", stats.articles());
          json.writeNumberField("claims", stats.claims());
          json.writeNumberField("bytes", stats.bytes());
          Json.text(json, "earliest", stats.earliest());
          Json.text(json, "latest", stats.latest());
          json.writeNumberField("index_schema", stats.schema());
          json.writeStringField("library", stats.library());
          json.writeStringField("resources", stats.resources());
        });
    console.out().flush();
    return Exit.FOUND;
  }
}
