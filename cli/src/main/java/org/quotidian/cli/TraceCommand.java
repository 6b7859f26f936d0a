package org.quotidian.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.quotidian.NewsIndex;
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
      "Claims that say about the same are put in the order of their articles' dates. The first is the",
      "first of this index, not necessarily of the world. Alike are claims by their words, the names",
      "in whatever spelling, and their numbers; with other numbers a claim is 'altered', with a \"not\"",
      "more or less it is 'denied', as by who denies it. Of a text that is itself a claim, such as",
      "\"Zelensky said …\", what is said is followed, whoever says it."
    })
final class TraceCommand extends Command {
  private static final int CANDIDATES = 500;

  @Parameters(paramLabel = "CLAIM", arity = "1..*", description = "What is claimed.")
  private List<String> words = new ArrayList<>();

  @Mixin private final NamedIndex place = new NamedIndex();
  @Mixin private final Narrowed narrowed = new Narrowed();

  @Option(
      names = "--alike",
      paramLabel = "SHARE",
      description =
          "How well a claim must match, as a share of the best; with other numbers, half of it"
              + " (default: 0.5).")
  private double alike = 0.5;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), json, jsonl, csv or tsv.")
  private Format format = Format.TEXT;

  TraceCommand(Console console) {
    super(console);
  }

  private record Step(Traced.Role role, ClaimHit hit) {}

  @Override
  public Integer call() throws IOException {
    if (!(alike >= 0 && alike <= 1)) {
      throw usage("--alike must be 0 to 1; got " + alike);
    }
    Traced traced = Traced.of(String.join(" ", words));
    List<NewsQuery> asked = new ArrayList<>(narrowed.parts());
    asked.add(0, NewsQuery.claim(traced.content()));
    SearchResults<ClaimHit> found;
    try (NewsIndex index = place.openReadOnly(console)) {
      found = index.claims(NewsQuery.and(asked), SearchOptions.builder().limit(CANDIDATES).build());
    }
    List<Step> steps = steps(traced, found.hits());
    if (steps.isEmpty() && format == Format.TEXT) {
      console.note("no claim says so");
      return Exit.NOTHING;
    }
    Records<Step> records = Records.in(format, new StepShape(), console);
    steps.forEach(records::add);
    records.end(Records.Closing.NONE);
    return steps.isEmpty() ? Exit.NOTHING : Exit.FOUND;
  }

  private List<Step> steps(Traced traced, List<ClaimHit> hits) {
    if (hits.isEmpty()) {
      return List.of();
    }
    float least = (float) (hits.get(0).score() * alike);
    List<ClaimHit> kept =
        hits.stream()
            .filter(hit -> hit.score() >= (traced.hasOtherNumbers(hit) ? least / 2 : least))
            .sorted(
                Comparator.comparing(
                    hit -> hit.published() == null ? Instant.MAX : hit.published()))
            .toList();
    List<Step> steps = new ArrayList<>();
    boolean earlier = false;
    for (ClaimHit hit : kept) {
      Traced.Role role = traced.role(hit, earlier);
      steps.add(new Step(role, hit));
      earlier |= role == Traced.Role.FIRST;
    }
    return steps;
  }

  private static final class StepShape implements Shape<Step> {
    private final ClaimShape claims = new ClaimShape(false);

    @Override
    public String type() {
      return "step";
    }

    @Override
    public void json(Step step, JsonGenerator json) throws IOException {
      json.writeStringField("role", role(step));
      claims.json(step.hit(), json);
    }

    @Override
    public List<String> columns() {
      List<String> columns = new ArrayList<>(List.of("role"));
      columns.addAll(claims.columns());
      return columns;
    }

    @Override
    public List<String> cells(Step step) {
      List<String> cells = new ArrayList<>(List.of(role(step)));
      cells.addAll(claims.cells(step.hit()));
      return cells;
    }

    @Override
    public void text(Step step, int number, Screen screen) {
      Style style = step.role() == Traced.Role.DENIED ? Style.FAULT : Style.STRONG;
      screen.print(Words.day(step.hit().published())).print("  ");
      screen.print(style, role(step)).print("  ");
      claims.text(step.hit(), number, screen);
    }

    private static String role(Step step) {
      return step.role().name().toLowerCase(Locale.ROOT);
    }
  }
}
