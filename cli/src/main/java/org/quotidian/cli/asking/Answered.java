package org.quotidian.cli.asking;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quotidian.cli.console.Console;
import org.quotidian.cli.console.Exit;
import org.quotidian.cli.console.Words;
import org.quotidian.cli.records.Format;
import org.quotidian.cli.records.Records;
import org.quotidian.cli.records.Shape;
import org.quotidian.search.Hit;
import org.quotidian.search.Recency;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.SearchResults;
import org.quotidian.search.SortOrder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a search is answered: how many hits, in which order, in which format. */
public final class Answered {
  /** Hits fetched at a time where all are wanted. */
  private static final int PAGE = 1000;

  private static final int MOST_DAYS = 1_000_000;

  @Option(names = "--limit", paramLabel = "N", description = "The most hits (default: 10).")
  private @Nullable Integer limit;

  @Option(names = "--all", description = "All hits.")
  private boolean all;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "relevance (default), newest or oldest.")
  private SortOrder sort = SortOrder.RELEVANCE;

  @Option(
      names = "--recency",
      paramLabel = "DAYS",
      description = {
        "By relevance, count what is so many days old half, twice as old a third, and so on",
        "(default: age changes nothing)."
      })
  private @Nullable Double halfLife;

  @Mixin private final Counted counted = new Counted();

  @Option(
      names = "--explain",
      description = {
        "Show why each hit is listed: an article's matches and what each adds to the score;",
        "a claim's construction, parts, speaker, confidence."
      })
  private boolean explain;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), json, jsonl, csv or tsv.")
  private Format format = Format.TEXT;

  private final Instant asked = Instant.now();

  /** One page of an answer. */
  public interface Search<H extends Hit> {
    SearchResults<H> page(SearchOptions options) throws IOException;
  }

  Format format() {
    return format;
  }

  /** Tells whether each hit says why it is listed. */
  public boolean explain() {
    return explain;
  }

  /**
   * Checks the numbers before anything is opened.
   *
   * @throws IllegalArgumentException if one is out of range
   */
  public void check() {
    if (limit != null && limit < 0) {
      throw new IllegalArgumentException("--limit must be 0 or more; got " + limit);
    }
    options(0).build();
  }

  /** Returns how many hits were asked for, or null if that was left open. */
  @Nullable Integer limit() {
    return all ? Integer.valueOf(Integer.MAX_VALUE) : limit;
  }

  /** Tells whether every hit is asked for. */
  public boolean all() {
    return all;
  }

  /** Returns the options for a first page of {@code limit} hits. */
  SearchOptions.Builder options(int limit) {
    return counted
        .in(SearchOptions.builder())
        .limit(Math.max(0, Math.min(limit, limit > SearchOptions.MAX_LIMIT ? PAGE : limit)))
        .sort(sort)
        .recency(halfLife == null ? null : recency(halfLife))
        .explain(explain);
  }

  private Recency recency(double days) {
    if (!(days > 0 && days < MOST_DAYS)) {
      throw new IllegalArgumentException(
          "--recency must be above 0 and below " + MOST_DAYS + " days; got " + days);
    }
    long millis = Math.max(1, Math.round(days * Duration.ofDays(1).toMillis()));
    return new Recency(Duration.ofMillis(millis), asked);
  }

  /**
   * Runs the search page by page and prints its hits.
   *
   * @param noun what one hit is called
   * @param repeats whether hits that repeat a better one are listed, too
   * @return the exit code
   */
  public <H extends Hit> int print(
      Search<H> search, Shape<H> shape, String noun, boolean repeats, Console console)
      throws IOException {
    Integer asked = limit();
    int wanted = asked == null ? SearchOptions.DEFAULT_LIMIT : asked;
    SearchOptions.Builder options = options(wanted).repeats(repeats);
    SearchResults<H> page = search.page(options.build());
    if (page.total() == 0 && format == Format.TEXT) {
      console.note("no " + noun + " matches");
      return Exit.NOTHING;
    }
    Records<H> records = Records.in(format, shape, console);
    long total = page.total();
    boolean exact = page.totalIsExact();
    long millis = page.tookMillis();
    boolean timedOut = page.timedOut();
    while (true) {
      for (H hit : page.hits()) {
        if (records.count() < wanted) {
          records.add(hit);
        }
      }
      if (page.next() == null || records.count() >= wanted) {
        break;
      }
      page = search.page(options.cursor(page.next()).build());
      millis += page.tookMillis();
      timedOut |= page.timedOut();
    }
    boolean late = timedOut;
    long took = millis;
    records.end(
        new Records.Closing(
            json -> {
              json.writeNumberField("total", total);
              json.writeStringField("relation", exact ? "eq" : "gte");
              json.writeNumberField("took_ms", took);
              if (late) {
                json.writeBooleanField("timed_out", true);
              }
            },
            String.format(
                Locale.ENGLISH,
                "%s of %s%s in %s%s",
                Words.number(records.count()),
                exact ? "" : "at least ",
                Words.count(total, noun),
                Words.time(took),
                late ? "; time ran out, so there may be more" : "")));
    return records.count() == 0 && total == 0 ? Exit.NOTHING : Exit.FOUND;
  }
}
