package org.quotidian.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quotidian.IngestReport;
import org.quotidian.IngestReport.Rejection;
import org.quotidian.NewsIndex;
import org.quotidian.NewsIndexConfig;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code index}: adds articles. */
@picocli.CommandLine.Command(
    name = "index",
    header = {
      "Add articles to the index; one of the same id is replaced.",
      "",
      "  quotidian index articles.jsonl.gz",
      "  quotidian index archive/ more/2024.json",
      "  crawl | quotidian index -",
      ""
    },
    description = {
      "Reads JSON Lines, JSON, plain text (the first line is the title) and Reuters-21578 SGML,",
      "each also gzipped; what a file is, its content says. Directories are walked; links in them",
      "are not followed. What cannot be read is reported, and the rest is indexed."
    })
final class IndexCommand extends Command {
  private static final int SHOWN = 20;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, directories, or - for standard input.")
  private List<String> paths = new ArrayList<>();

  @Mixin private final IndexPlace place = new IndexPlace();
  @Mixin private final ReadAs readAs = new ReadAs();

  @Option(
      names = "--skip-unchanged",
      description = "Leave articles alone that the index holds with the same content.")
  private boolean skipUnchanged;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), or json or jsonl for a report.")
  private Format format = Format.TEXT;

  private final List<Rejection> unreadable = new ArrayList<>();
  private long unreadableCount;

  IndexCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    if (format == Format.CSV || format == Format.TSV) {
      throw usage("index reports as text, json or jsonl");
    }
    Path directory = place.directory(console);
    NewsIndexConfig config = NewsIndexConfig.builder().skipUnchanged(skipUnchanged).build();
    ArticleInputs inputs =
        new ArticleInputs(paths, readAs.options(), console, directory, this::reject);
    try (Progress articles = new Progress(inputs, console);
        NewsIndex index = NewsIndex.openOrCreate(directory, config)) {
      IngestReport taken = index.addAll("", articles, soFar -> {});
      IngestReport whole = new IngestReport(0, 0, 0, unreadableCount, unreadable).plus(taken);
      articles.clear();
      report(whole, articles.millis(), directory);
      if (inputs.missing()) {
        return Exit.USAGE;
      }
      return whole.stored() + whole.skipped() == 0 ? Exit.NOTHING : Exit.FOUND;
    }
  }

  private void reject(Rejection rejection) {
    unreadableCount++;
    if (unreadable.size() < IngestReport.MAX_REJECTIONS) {
      unreadable.add(rejection);
    }
  }

  private void report(IngestReport report, long millis, Path directory) {
    if (format.isJson()) {
      Json.line(console.out(), json -> write(json, report, millis));
      console.out().flush();
      return;
    }
    List<Rejection> rejections = report.rejections();
    for (Rejection rejection : rejections.subList(0, Math.min(SHOWN, rejections.size()))) {
      console.complain(worded(rejection));
    }
    if (report.rejected() > SHOWN && rejections.size() > SHOWN) {
      console.note(
          "… and " + Words.number(report.rejected() - SHOWN) + " more (--format jsonl lists them)");
    }
    if (report.stored() + report.skipped() + report.rejected() == 0) {
      console.complain("no articles in " + String.join(", ", paths));
    }
    long rate = Math.round(report.stored() * 1000.0 / Math.max(1, millis));
    console
        .screen()
        .print(
            "added "
                + Words.number(report.added())
                + ", replaced "
                + Words.number(report.replaced())
                + ", skipped "
                + Words.number(report.skipped())
                + ", rejected "
                + Words.number(report.rejected())
                + " in "
                + Words.time(millis)
                + " ("
                + Words.number(rate)
                + " articles/s) to "
                + directory)
        .newline()
        .flush();
  }

  private static String worded(Rejection rejection) {
    StringBuilder text = new StringBuilder();
    for (String part : List.of(rejection.source(), rejection.position(), rejection.reason())) {
      text.append(text.isEmpty() || part.isEmpty() ? "" : ": ").append(part);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, IngestReport report, long millis)
      throws IOException {
    json.writeNumberField("schema", Json.SCHEMA);
    json.writeStringField("type", "report");
    json.writeNumberField("added", report.added());
    json.writeNumberField("replaced", report.replaced());
    json.writeNumberField("skipped", report.skipped());
    json.writeNumberField("rejected", report.rejected());
    json.writeNumberField("took_ms", millis);
    json.writeArrayFieldStart("rejections");
    for (Rejection rejection : report.rejections()) {
      Json.object(
          json,
          j -> {
            j.writeStringField("source", rejection.source());
            j.writeStringField("position", rejection.position());
            j.writeStringField("reason", rejection.reason());
          });
    }
    json.writeEndArray();
  }
}
