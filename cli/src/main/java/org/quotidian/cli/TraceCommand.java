package org.quotidian.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.quotidian.NewsIndex;
import org.quotidian.cli.asking.NamedIndex;
import org.quotidian.cli.asking.Narrowed;
import org.quotidian.cli.console.Console;
import org.quotidian.cli.console.Exit;
import org.quotidian.cli.console.Screen;
import org.quotidian.cli.console.Style;
import org.quotidian.cli.console.Words;
import org.quotidian.cli.records.ClaimShape;
import org.quotidian.cli.records.Format;
import org.quotidian.cli.records.Records;
import org.quotidian.cli.records.Shape;
import org.quotidian.cli.tracing.Traced;
import org.quotidian.search.ClaimHit;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.SearchResults;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trace}: a claim's way through the index. */
@picocli.CommandLine.Command(
    name = "trace",
    header = {
      "Follow a claim through time: where it stands first, who repeats it, who denies it.",
      "",
      "  quotidian trace 'troops massed in Crimea'",
      "  quotidian trace 'Zelensky said 40,000 troops massed' --since 2024 --speaker putin",
      ""
    },
    description = {
      "Claims that say the same are put in the order of their articles' dates. The first is the first of",
      "this index, not necessarily of the world. A claim says the same if one stretch of a sentence of it",
      "has all the names and enough of the telling words, in any form and about their order, and no other",
      "words in the place of those missing, whoever says it; a question, a demand, and what is said behind \"if\" or",
      "\"whether\" does not. With other numbers a claim is 'altered'; with a \"not\" more or less it is",
      "'denied', as by who denies it. Each says why it is there. Of a text that is itself a claim, such",
      "as \"Zelensky said …\", what is said is followed."
    })
final class TraceCommand extends Command {
  private static final int CANDIDATES = 1000;

  @Parameters(paramLabel = "CLAIM", arity = "1..*", description = "What is claimed.")
  private List<String> words = new ArrayList<>();

  @Mixin private final NamedIndex place = new NamedIndex();
  @Mixin private final Narrowed narrowed = new Narrowed();

  @Option(
      names = "--alike",
      paramLabel = "SHARE",
      description = {
        "Which share of the telling words a claim must have (default: 0.75); of four or fewer all. With",
        "less than 0.75 any so many are enough, in any order and beside other words."
      })
  private double alike = Traced.STANDARD;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "The most claims, from the first on (default: all).")
  private int limit = Integer.MAX_VALUE;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), json, jsonl, csv or tsv.")
  private Format format = Format.TEXT;

  TraceCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    if (!(alike >= 0 && alike <= 1)) {
      throw usage("--alike must be 0 to 1; got " + alike);
    }
    if (limit < 1) {
      throw usage("--limit must be at least 1; got " + limit);
    }
    Traced traced = Traced.of(String.join(" ", words));
    List<NewsQuery> asked = new ArrayList<>(narrowed.parts());
    NewsQuery same = NewsQuery.claim(traced.content());
    asked.add(
        0,
        traced.core().equals(traced.content())
            ? same
            : NewsQuery.or(List.of(same, NewsQuery.claim(traced.core()))));
    SearchResults<ClaimHit> found;
    try (NewsIndex index = place.openReadOnly(console)) {
      found = index.claims(NewsQuery.and(asked), SearchOptions.builder().limit(CANDIDATES).build());
    }
    List<Traced.Step> steps = steps(traced, found.hits());
    if (steps.isEmpty() && format == Format.TEXT) {
      console.note("no claim says so");
      return Exit.NOTHING;
    }
    if (found.total() > CANDIDATES) {
      console.note(
          "of %s claims that say about the same only the %s likest are looked at"
              .formatted(Words.number(found.total()), Words.number(CANDIDATES)));
    }
    Records<Traced.Step> records = Records.in(format, new StepShape(), console);
    steps.stream().limit(limit).forEach(records::add);
    records.end(
        new Records.Closing(
            json -> json.writeNumberField("total", steps.size()),
            records.count() + " of " + Words.count(steps.size(), "claim")));
    return steps.isEmpty() ? Exit.NOTHING : Exit.FOUND;
  }

  private List<Traced.Step> steps(Traced traced, List<ClaimHit> hits) {
    List<Traced.Step> steps = new ArrayList<>();
    boolean earlier = false;
    for (ClaimHit hit :
        hits.stream()
            .sorted(
                Comparator.comparing(
                    claim -> claim.published() == null ? Instant.MAX : claim.published()))
            .toList()) {
      Traced.Step step = traced.step(hit, alike, earlier);
      if (step != null) {
        steps.add(step);
        earlier |= step.role() == Traced.Role.FIRST;
      }
    }
    return steps;
  }

  private static final class StepShape implements Shape<Traced.Step> {
    private final ClaimShape claims = new ClaimShape(false);

    @Override
    public String type() {
      return "step";
    }

    @Override
    public void json(Traced.Step step, JsonGenerator json) throws IOException {
      json.writeStringField("role", role(step));
      json.writeNumberField("alike", Math.round(step.alike() * 1000) / 1000.0);
      json.writeStringField("why", step.why());
      claims.json(step.hit(), json);
    }

    @Override
    public List<String> columns() {
      List<String> columns = new ArrayList<>(List.of("role"));
      columns.addAll(claims.columns());
      columns.addAll(List.of("alike", "why"));
      return columns;
    }

    @Override
    public List<String> cells(Traced.Step step) {
      List<String> cells = new ArrayList<>(List.of(role(step)));
      cells.addAll(claims.cells(step.hit()));
      cells.add(String.format(Locale.ROOT, "%.3f", step.alike()));
      cells.add(step.why());
      return cells;
    }

    @Override
    public void text(Traced.Step step, int number, Screen screen) {
      Style style = step.role() == Traced.Role.DENIED ? Style.FAULT : Style.STRONG;
      screen.print(Words.day(step.hit().published())).print("  ");
      screen.print(style, role(step)).print("  ");
      screen.line(Style.FAINT, "(" + step.why() + ")").print("  ");
      claims.text(step.hit(), number, screen);
    }

    private static String role(Traced.Step step) {
      return step.role().name().toLowerCase(Locale.ROOT);
    }
  }
}
