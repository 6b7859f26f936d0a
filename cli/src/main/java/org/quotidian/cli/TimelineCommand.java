package org.quotidian.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.quotidian.NewsIndex;
import org.quotidian.search.IndexStats;
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

  /** A month with how many match in it. */
  private record Month(YearMonth month, long count) {}

  @Override
  public Integer call() throws IOException {
    NewsQuery query = asked.query();
    List<Month> months = new ArrayList<>();
    try (NewsIndex index = place.openReadOnly(console)) {
      IndexStats stats = index.stats();
      Instant earliest = stats.earliest();
      Instant latest = stats.latest();
      if (earliest != null && latest != null) {
        count(index, query, month(earliest), month(latest), months);
      }
    }
    if (months.isEmpty() && format == Format.TEXT) {
      console.note("no dated " + noun() + " matches");
      return Exit.NOTHING;
    }
    long most = months.stream().mapToLong(Month::count).max().orElse(1);
    Records<Month> records = Records.in(format, new MonthShape(most, noun() + "s"), console);
    months.forEach(records::add);
    records.end(Records.Closing.NONE);
    return months.isEmpty() ? Exit.NOTHING : Exit.FOUND;
  }

  /** Halves the range until it is a month or holds nothing. */
  private void count(
      NewsIndex index, NewsQuery query, YearMonth first, YearMonth last, List<Month> months)
      throws IOException {
    NewsQuery dated = query.and(NewsQuery.published(start(first), start(last.plusMonths(1))));
    SearchOptions none = SearchOptions.builder().limit(0).snippets(0).build();
    long total = claims ? index.claims(dated, none).total() : index.search(dated, none).total();
    if (total == 0) {
      return;
    }
    long length = first.until(last, java.time.temporal.ChronoUnit.MONTHS);
    if (length == 0) {
      months.add(new Month(first, total));
      return;
    }
    YearMonth middle = first.plusMonths(length / 2);
    count(index, query, first, middle, months);
    count(index, query, middle.plusMonths(1), last, months);
  }

  private String noun() {
    return claims ? "claim" : "article";
  }

  private static YearMonth month(Instant instant) {
    return YearMonth.from(instant.atZone(ZoneOffset.UTC));
  }

  private static Instant start(YearMonth month) {
    return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private record MonthShape(long most, String counted) implements Shape<Month> {
    @Override
    public String type() {
      return "month";
    }

    @Override
    public void json(Month month, JsonGenerator json) throws IOException {
      json.writeStringField("month", month.month().toString());
      json.writeNumberField(counted, month.count());
    }

    @Override
    public List<String> columns() {
      return List.of("month", counted);
    }

    @Override
    public List<String> cells(Month month) {
      return List.of(month.month().toString(), Long.toString(month.count()));
    }

    @Override
    public void text(Month month, int number, Screen screen) {
      int bar = (int) Math.max(1, month.count() * WIDTH / most);
      screen
          .print(month.month() + String.format(java.util.Locale.ROOT, " %7d ", month.count()))
          .print(Style.PLACE, "█".repeat(bar))
          .newline();
    }
  }
}
