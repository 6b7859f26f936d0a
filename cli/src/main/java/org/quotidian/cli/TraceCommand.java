package org.quotidian.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.quotidian.NewsIndex;
import org.quotidian.claim.Claim;
import org.quotidian.claim.ClaimAct;
import org.quotidian.claim.Polarity;
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
      ""
    },
    description = {
      "Claims that say about the same are put in the order of their articles' dates. The first is the",
      "first of this index, not necessarily of the world; alike are claims by their words."
    })
final class TraceCommand extends Command {
  private static final int CANDIDATES = 500;

  @Parameters(paramLabel = "CLAIM", arity = "1..*", description = "What is claimed.")
  private List<String> words = new ArrayList<>();

  @Mixin private final NamedIndex place = new NamedIndex();

  @Option(
      names = "--alike",
      paramLabel = "SHARE",
      description = "How well a claim must match, as a share of the best (default: 0.5).")
  private double alike = 0.5;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), json, jsonl, csv or tsv.")
  private Format format = Format.TEXT;

  TraceCommand(Console console) {
    super(console);
  }

  /** What a claim is in the way of another. */
  private enum Role {
    FIRST,
    REPEATED,
    DENIED
  }

  private record Step(Role role, ClaimHit hit) {}

  @Override
  public Integer call() throws IOException {
    if (!(alike >= 0 && alike <= 1)) {
      throw usage("--alike must be 0 to 1; got " + alike);
    }
    SearchResults<ClaimHit> found;
    try (NewsIndex index = place.openReadOnly(console)) {
      found =
          index.claims(
              NewsQuery.claim(String.join(" ", words)),
              SearchOptions.builder().limit(CANDIDATES).build());
    }
    List<Step> steps = steps(found.hits());
    if (steps.isEmpty() && format == Format.TEXT) {
      console.note("no claim says so");
      return Exit.NOTHING;
    }
    Records<Step> records = Records.in(format, new StepShape(), console);
    steps.forEach(records::add);
    records.end(Records.Closing.NONE);
    return steps.isEmpty() ? Exit.NOTHING : Exit.FOUND;
  }

  private List<Step> steps(List<ClaimHit> hits) {
    if (hits.isEmpty()) {
      return List.of();
    }
    float least = (float) (hits.get(0).score() * alike);
    List<ClaimHit> kept =
        hits.stream()
            .filter(hit -> hit.score() >= least)
            .sorted(
                Comparator.comparing(
                    hit -> hit.published() == null ? Instant.MAX : hit.published()))
            .toList();
    List<Step> steps = new ArrayList<>();
    boolean first = true;
    for (ClaimHit hit : kept) {
      Claim claim = hit.claim();
      if (claim.act() == ClaimAct.DENY || claim.polarity() == Polarity.NEGATIVE) {
        steps.add(new Step(Role.DENIED, hit));
      } else {
        steps.add(new Step(first ? Role.FIRST : Role.REPEATED, hit));
        first = false;
      }
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
      Style style = step.role() == Role.DENIED ? Style.FAULT : Style.STRONG;
      screen.print(Words.day(step.hit().published())).print("  ");
      screen.print(style, role(step)).print("  ");
      claims.text(step.hit(), number, screen);
    }

    private static String role(Step step) {
      return step.role().name().toLowerCase(Locale.ROOT);
    }
  }
}
