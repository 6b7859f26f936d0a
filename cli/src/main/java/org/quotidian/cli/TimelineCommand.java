package org.quotidian.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.quotidian.NewsIndex;
import org.quotidian.cli.asking.Asked;
import org.quotidian.cli.asking.NameHints;
import org.quotidian.cli.asking.NamedIndex;
import org.quotidian.cli.console.Console;
import org.quotidian.cli.console.Exit;
import org.quotidian.cli.console.Screen;
import org.quotidian.cli.console.Style;
import org.quotidian.cli.records.Format;
import org.quotidian.cli.records.Records;
import org.quotidian.cli.records.Shape;
import org.quotidian.search.MonthCount;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code timeline}: how many articles or claims match in each month. */
@picocli.CommandLine.Command(
    name = "timeline",
    header = {
      "Count the articles (or claims) that match in each month.",
      "",
      "  quotidian timeline crimea",
      "  quotidian timeline --speaker putin --claims --format csv",
      ""
    },
    description = "Months without any are left out, and so are articles without a date.")
final class TimelineCommand extends Command {
  private static final int WIDTH = 50;

  @Mixin private final NamedIndex place = new NamedIndex();
  @Mixin private final Asked asked = new Asked();

  @Option(names = "--claims", description = "Count claims instead of articles.")
  private boolean claims;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), json, jsonl, csv or tsv.")
  private Format format = Format.TEXT;

  TimelineCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    NewsQuery query = asked.query();
    List<MonthCount> months;
    try (NewsIndex index = place.openReadOnly(console)) {
      SearchOptions options = SearchOptions.standard();
      months = claims ? index.claimMonths(query, options) : index.months(query, options);
      if (months.isEmpty() && format == Format.TEXT) {
        console.note("no dated " + noun() + " matches");
        new NameHints(index, console, claims).print(query);
        return Exit.NOTHING;
      }
    }
    long most = months.stream().mapToLong(MonthCount::count).max().orElse(1);
    Records<MonthCount> records = Records.in(format, new MonthShape(most, noun() + "s"), console);
    months.forEach(records::add);
    records.end(Records.Closing.NONE);
    return months.isEmpty() ? Exit.NOTHING : Exit.FOUND;
  }

  private String noun() {
    return claims ? "claim" : "article";
  }

  private record MonthShape(long most, String counted) implements Shape<MonthCount> {
    @Override
    public String type() {
      return "month";
    }

    @Override
    public void json(MonthCount month, JsonGenerator json) throws IOException {
      json.writeStringField("month", month.month().toString());
      json.writeNumberField(counted, month.count());
    }

    @Override
    public List<String> columns() {
      return List.of("month", counted);
    }

    @Override
    public List<String> cells(MonthCount month) {
      return List.of(month.month().toString(), Long.toString(month.count()));
    }

    @Override
    public void text(MonthCount month, int number, Screen screen) {
      int bar = (int) Math.max(1, month.count() * WIDTH / most);
      screen
          .print(month.month() + String.format(java.util.Locale.ROOT, " %7d ", month.count()))
          .print(Style.PLACE, "█".repeat(bar))
          .newline();
    }
  }
}
