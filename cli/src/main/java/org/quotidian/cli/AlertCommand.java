package org.quotidian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quotidian.NewsIndex;
import org.quotidian.cli.alerts.Alert;
import org.quotidian.cli.alerts.AlertFile;
import org.quotidian.cli.alerts.AlertShape;
import org.quotidian.cli.asking.Answered;
import org.quotidian.cli.asking.Asked;
import org.quotidian.cli.asking.Counted;
import org.quotidian.cli.asking.IndexPlace;
import org.quotidian.cli.asking.NamedIndex;
import org.quotidian.cli.asking.QueryComplaint;
import org.quotidian.cli.console.Console;
import org.quotidian.cli.console.Exit;
import org.quotidian.cli.console.Style;
import org.quotidian.cli.console.Visible;
import org.quotidian.cli.console.Words;
import org.quotidian.cli.records.ArticleShape;
import org.quotidian.cli.records.ClaimShape;
import org.quotidian.cli.records.Format;
import org.quotidian.cli.records.Json;
import org.quotidian.cli.records.Records;
import org.quotidian.cli.records.Shape;
import org.quotidian.cli.records.ToldShape;
import org.quotidian.search.Hit;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.QuerySyntaxException;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.SearchResults;
import org.quotidian.search.SortOrder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code alert}: stored queries that tell of what is new. */
@picocli.CommandLine.Command(
    name = "alert",
    synopsisSubcommandLabel = "add|run|list|rm",
    header = {
      "Keep queries, and be told of each new article or claim that matches.",
      "",
      "  quotidian alert add mendel person:mendel",
      "  quotidian alert add --claims denials 'act:deny about:crimea'",
      "  quotidian alert run                 what has come since the last run",
      "  quotidian alert list",
      "  quotidian alert rm mendel",
      ""
    })
final class AlertCommand extends Command {
  AlertCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    throw usage("which: alert add, alert run, alert list or alert rm?");
  }

  @Override
  List<Command> parts() {
    return List.of(new Add(console), new Run(console), new Listing(console), new Remove(console));
  }

  private static Alert known(Map<String, Alert> alerts, String name) {
    Alert alert = alerts.get(name);
    if (alert == null) {
      throw new IllegalArgumentException(
          "there is no alert "
              + Visible.line(name)
              + "; 'quotidian alert list' shows those there are");
    }
    return alert;
  }

  /** {@code alert add}. */
  @picocli.CommandLine.Command(
      name = "add",
      customSynopsis = "quotidian alert add [OPTIONS] NAME [QUERY...]",
      header = {
        "Keep a query.",
        "",
        "  quotidian alert add mendel person:mendel",
        "  quotidian alert add --claims denials act:deny --about crimea",
        "",
        "It means what it means to search, or with --claims to claims, with the same options kept. Days",
        "within the QUERY, such as since:7d, count back from each run; --since and --until from now.",
        ""
      })
  static final class Add extends Command {
    @Mixin private final NamedIndex place = new NamedIndex();
    @Mixin private final Asked asked = new Asked();
    @Mixin private final Counted counted = new Counted();

    @Option(names = "--claims", description = "Tell of claims rather than of articles.")
    private boolean ofClaims;

    @Option(
        names = "--from-start",
        description = "At the first run, tell of what is in the index already, too.")
    private boolean fromStart;

    Add(Console console) {
      super(console);
    }

    @Override
    public Integer call() throws IOException {
      String name = asked.takeFirst();
      if (name == null || asked.isEmpty()) {
        throw usage("alert add takes a name and a query, such as: alert add mendel person:mendel");
      }
      Alert alert = new Alert(name, ofClaims, asked.written(), counted, Instant.EPOCH);
      alert.parsed();
      counted.in(SearchOptions.builder());
      try (NewsIndex index = place.openReadOnly(console);
          AlertFile file = AlertFile.open(place.directory(console))) {
        if (file.alerts().containsKey(name)) {
          throw new IllegalArgumentException(
              "there is an alert " + name + " already; take it away by 'alert rm " + name + "'");
        }
        SearchOptions none = SearchOptions.builder().limit(0).build();
        Instant now = index.search(NewsQuery.all(), none).asOf();
        file.alerts().put(name, fromStart ? alert : alert.toldUntil(now));
        file.save();
      }
      console.note("alert " + name + " is kept; 'quotidian alert run' tells what is new");
      return Exit.FOUND;
    }
  }

  /** {@code alert run}. */
  @picocli.CommandLine.Command(
      name = "run",
      header = {
        "Tell what matches and was added or changed since the last run.",
        "",
        "  quotidian alert run",
        "  quotidian alert run mendel --format jsonl",
        "",
        "A search that ran out of time, or a query that is not understood, is told again next time.",
        ""
      })
  static final class Run extends Command {
    /** Hits fetched at a time. */
    private static final int PAGE = 500;

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "Which alerts (default: all).")
    private List<String> names = new ArrayList<>();

    @Mixin private final NamedIndex place = new NamedIndex();

    @Option(names = "--keep", description = "Tell the same again at the next run.")
    private boolean keep;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or jsonl.")
    private Format format = Format.TEXT;

    private long total;
    private int code = Exit.FOUND;

    Run(Console console) {
      super(console);
    }

    @Override
    public Integer call() throws IOException {
      if (format != Format.TEXT && format != Format.JSONL) {
        throw usage("alert run prints text or jsonl");
      }
      int ran = 0;
      try (NewsIndex index = place.openReadOnly(console);
          AlertFile file = AlertFile.open(place.directory(console))) {
        for (String name : names.isEmpty() ? List.copyOf(file.alerts().keySet()) : names) {
          tell(index, file, known(file.alerts(), name));
          ran++;
        }
      }
      end(ran);
      return code != Exit.FOUND ? code : total == 0 ? Exit.NOTHING : Exit.FOUND;
    }

    private void tell(NewsIndex index, AlertFile file, Alert alert) throws IOException {
      NewsQuery query;
      try {
        query = alert.parsed();
      } catch (QuerySyntaxException e) {
        console.complain("alert " + alert.name() + " is not understood any more");
        QueryComplaint.print(e, console);
        code = Exit.USAGE;
        return;
      }
      Instant told =
          alert.ofClaims()
              ? tell(alert, new ClaimShape(false), options -> index.claims(query, options))
              : tell(alert, new ArticleShape(), options -> index.search(query, options));
      if (!keep && !told.equals(alert.told())) {
        console.out().flush();
        file.alerts().put(alert.name(), alert.toldUntil(told));
        file.save();
      }
    }

    /** Prints what is new and returns up to when all is told. */
    private <H extends Hit> Instant tell(Alert alert, Shape<H> shape, Answered.Search<H> search)
        throws IOException {
      SearchOptions.Builder options =
          alert
              .counted()
              .in(SearchOptions.builder())
              .addedAfter(alert.told())
              .sort(SortOrder.NEWEST)
              .limit(PAGE);
      Records<H> records = Records.in(format, new ToldShape<>(alert.name(), shape), console);
      SearchResults<H> page = search.page(options.build());
      boolean whole = !page.timedOut();
      if (format == Format.TEXT && !page.hits().isEmpty()) {
        console.screen().line(Style.STRONG, alert.name()).print(": ");
        console.screen().line(Style.FAINT, alert.query() + alert.counted().written());
        console.screen().newline().newline();
      }
      while (true) {
        page.hits().forEach(records::add);
        if (page.next() == null) {
          break;
        }
        page = search.page(options.cursor(page.next()).build());
        whole &= !page.timedOut();
      }
      total += records.count();
      if (!whole) {
        console.complain("alert " + alert.name() + " ran out of time and will be told again");
        return alert.told();
      }
      return page.asOf();
    }

    private void end(int ran) {
      if (format == Format.JSONL) {
        Json.line(
            console.out(),
            json -> {
              json.writeNumberField("schema", Json.SCHEMA);
              json.writeStringField("type", "summary");
              json.writeNumberField("alerts", ran);
              json.writeNumberField("total", total);
            });
      } else {
        String said =
            String.format(
                Locale.ENGLISH, "%s new for %s", Words.number(total), Words.count(ran, "alert"));
        console.screen().print(Style.FAINT, said).newline();
      }
      console.flush();
    }
  }

  /** {@code alert list}. */
  @picocli.CommandLine.Command(
      name = "list",
      header = {"List the alerts.", ""})
  static final class Listing extends Command {
    @Mixin private final IndexPlace place = new IndexPlace();

    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        description = "text (default), json, jsonl, csv or tsv.")
    private Format format = Format.TEXT;

    Listing(Console console) {
      super(console);
    }

    @Override
    public Integer call() throws IOException {
      Map<String, Alert> alerts = AlertFile.read(place.directory(console));
      if (alerts.isEmpty() && format == Format.TEXT) {
        console.note("there is no alert; 'quotidian alert add NAME QUERY' keeps one");
        return Exit.NOTHING;
      }
      Records<Alert> records = Records.in(format, new AlertShape(), console);
      alerts.values().forEach(records::add);
      records.end(Records.Closing.NONE);
      return alerts.isEmpty() ? Exit.NOTHING : Exit.FOUND;
    }
  }

  /** {@code alert rm}. */
  @picocli.CommandLine.Command(
      name = "rm",
      header = {"Take alerts away.", ""})
  static final class Remove extends Command {
    @Parameters(paramLabel = "NAME", arity = "1..*", description = "Names of alerts.")
    private List<String> names = new ArrayList<>();

    @Mixin private final IndexPlace place = new IndexPlace();

    Remove(Console console) {
      super(console);
    }

    @Override
    public Integer call() throws IOException {
      Path directory = place.directory(console);
      for (String name : names) {
        known(AlertFile.read(directory), name);
      }
      try (AlertFile file = AlertFile.open(directory)) {
        file.alerts().keySet().removeAll(names);
        file.save();
      }
      return Exit.FOUND;
    }
  }
}
