package org.quotidian.cli.records;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quotidian.claim.Claim;
import org.quotidian.claim.Polarity;
import org.quotidian.cli.console.Screen;
import org.quotidian.cli.console.Style;
import org.quotidian.cli.console.Words;
import org.quotidian.entity.Entity;
import org.quotidian.search.ClaimHit;
import org.quotidian.text.Excerpt;

/** A claim found. */
public final class ClaimShape implements Shape<ClaimHit> {
  private final boolean explain;

  public ClaimShape(boolean explain) {
    this.explain = explain;
  }

  @Override
  public String type() {
    return "claim";
  }

  @Override
  public void json(ClaimHit hit, JsonGenerator json) throws IOException {
    Json.field(json, "article", true, j -> article(j, hit));
    json.writeNumberField("score", hit.score());
    Findings.claim(json, hit.claim(), explain);
    if (hit.alsoHere() > 0) {
      json.writeNumberField("also_here", hit.alsoHere());
    }
    if (hit.alsoIn() > 0) {
      json.writeNumberField("also_in", hit.alsoIn());
    }
  }

  private static void article(JsonGenerator json, ClaimHit hit) throws IOException {
    json.writeStringField("id", hit.id());
    json.writeStringField("title", hit.title());
    json.writeStringField("source", hit.source());
    Json.text(json, "published", hit.published());
  }

  @Override
  public List<String> columns() {
    return List.of(
        "speaker",
        "source_text",
        "act",
        "polarity",
        "kind",
        "target",
        "content",
        "confidence",
        "id",
        "title",
        "source",
        "published",
        "score",
        "also_here",
        "also_in");
  }

  @Override
  public List<String> cells(ClaimHit hit) {
    Claim claim = hit.claim();
    Excerpt source = claim.source();
    return List.of(
        name(claim.speaker()),
        source == null ? "" : source.text(),
        claim.act().name(),
        claim.polarity().name(),
        claim.kind().name(),
        name(claim.target()),
        claim.contentText(),
        String.format(Locale.ROOT, "%.4f", claim.confidence()),
        hit.id(),
        hit.title(),
        hit.source(),
        Words.cell(hit.published()),
        Float.toString(hit.score()),
        Integer.toString(hit.alsoHere()),
        Integer.toString(hit.alsoIn()));
  }

  private static String name(@Nullable Entity entity) {
    return entity == null ? "" : entity.name();
  }

  @Override
  public void text(ClaimHit hit, int number, Screen screen) {
    claim(hit.claim(), explain, screen);
    screen.print("  ");
    screen.line(Style.FAINT, hit.title() + " (" + Words.origin(hit) + ")").newline();
    String also = also(hit);
    if (!also.isEmpty()) {
      screen.print("  ").line(Style.FAINT, also).newline();
    }
    screen.newline();
  }

  /** Says what was folded into a hit, or nothing. */
  private static String also(ClaimHit hit) {
    String here =
        hit.alsoHere() == 0 ? "" : "and " + Words.count(hit.alsoHere(), "more claim") + " here";
    String in =
        hit.alsoIn() == 0 ? "" : "the same in " + Words.count(hit.alsoIn(), "other article");
    return here.isEmpty() || in.isEmpty() ? here + in : here + "; " + in;
  }

  /** Prints who, act and content of a claim. */
  static void claim(Claim claim, boolean explain, Screen screen) {
    Entity target = claim.target();
    Excerpt cue = claim.cue();
    screen.line(Style.STRONG, Words.speaker(claim)).print(" ");
    screen.line(
        Style.FAINT,
        (claim.polarity() == Polarity.NEGATIVE ? "not " : "")
            + (claim.hedged() ? "perhaps " : "")
            + claim.act().name().toLowerCase(Locale.ROOT)
            + (target == null ? "" : " " + target.name())
            + (cue == null ? "" : " (" + cue.text() + ")"));
    screen.newline().print("  ").line(Style.PLAIN, claim.contentText()).newline();
    if (explain) {
      for (String reason : Reasons.of(claim)) {
        screen.print("    ").line(Style.FAINT, reason).newline();
      }
    }
  }
}
