package org.quotidian.cli.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotidian.cli.input.Day;
import org.quotidian.search.NewsQuery;
import picocli.CommandLine.Option;

/** The options that narrow what is asked, all of which must hold. */
public final class Narrowed {
  @Option(
      names = "--person",
      paramLabel = "NAME",
      description = "Names this person, in any spelling.")
  private List<String> persons = new ArrayList<>();

  @Option(
      names = "--place",
      paramLabel = "NAME",
      description = "Names this place, or a place in it.")
  private List<String> places = new ArrayList<>();

  @Option(names = "--org", paramLabel = "NAME", description = "Names this organisation.")
  private List<String> orgs = new ArrayList<>();

  @Option(
      names = "--claim",
      paramLabel = "TEXT",
      description =
          "Has a claim that says about this; with --speaker, --about and --to, in one claim.")
  private List<String> claims = new ArrayList<>();

  @Option(names = "--speaker", paramLabel = "NAME", description = "Quotes or reports this speaker.")
  private List<String> speakers = new ArrayList<>();

  @Option(
      names = "--about",
      paramLabel = "NAME",
      description = "Has a claim whose content names or speaks of this.")
  private List<String> topics = new ArrayList<>();

  @Option(
      names = "--to",
      paramLabel = "NAME",
      description = "Has a claim told to this person or outlet, or to \"reporters\".")
  private List<String> told = new ArrayList<>();

  @Option(names = "--source", paramLabel = "OUTLET", description = "Comes from this outlet.")
  private List<String> sources = new ArrayList<>();

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description =
          "Published that day or later: 2024-03-09, 2024-03, 2024, or 7d, 2w, 6m, 1y ago.")
  private @Nullable String since;

  @Option(names = "--until", paramLabel = "DAY", description = "Published that day or earlier.")
  private @Nullable String until;

  /** Returns what they ask, each; those about claims together, as they are asked of one claim. */
  public List<NewsQuery> parts() {
    List<NewsQuery> parts = new ArrayList<>();
    persons.forEach(name -> parts.add(NewsQuery.person(name)));
    places.forEach(name -> parts.add(NewsQuery.place(name)));
    orgs.forEach(name -> parts.add(NewsQuery.org(name)));
    List<NewsQuery> claim = new ArrayList<>();
    speakers.forEach(name -> claim.add(NewsQuery.speaker(name)));
    topics.forEach(name -> claim.add(NewsQuery.about(name)));
    told.forEach(name -> claim.add(NewsQuery.to(name)));
    claims.forEach(text -> claim.add(NewsQuery.claim(text)));
    if (claim.size() == 1) {
      parts.add(claim.get(0));
    } else if (!claim.isEmpty()) {
      parts.add(NewsQuery.sameClaim(NewsQuery.and(claim)));
    }
    sources.forEach(outlet -> parts.add(NewsQuery.source(outlet)));
    LocalDate today = LocalDate.now(java.time.ZoneOffset.UTC);
    if (since != null) {
      parts.add(NewsQuery.since(Day.first(since, today)));
    }
    if (until != null) {
      parts.add(NewsQuery.until(Day.last(until, today)));
    }
    return parts;
  }
}
