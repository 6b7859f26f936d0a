package org.quotidian.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotidian.IngestReport;
import org.quotidian.IngestReport.Rejection;
import org.quotidian.NewsIndex;
import org.quotidian.NewsIndexConfig;
import org.quotidian.cli.asking.IndexPlace;
import org.quotidian.cli.console.Console;
import org.quotidian.cli.console.Exit;
import org.quotidian.cli.console.Words;
import org.quotidian.cli.input.Absent;
import org.quotidian.cli.input.ArticleInputs;
import org.quotidian.cli.input.InputList;
import org.quotidian.cli.input.Interruption;
import org.quotidian.cli.input.Progress;
import org.quotidian.cli.input.ReadAs;
import org.quotidian.cli.records.Format;
import org.quotidian.cli.records.Json;
import org.quotidian.cli.records.Rejections;
import org.quotidian.entity.Gazetteer;
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
      "Reads JSON Lines, JSON, CSV, TSV, plain text, Markdown, web pages, RSS and Atom feeds, JSON",
      "Feed, ninjs, NewsML, NITF, WARC, mail (messages and mailboxes) and Reuters-21578 SGML, each",
      "also gzipped or zipped; what a file is, its content says. Directories are walked; links in",
      "them are not followed. What cannot be read is reported, and the rest is indexed. What the",
      "index holds unchanged is not analysed again, so a run that was interrupted goes on where it",
      "stopped."
    })
final class IndexCommand extends Command {
  private static final int SHOWN = 20;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files, directories, patterns such as 'news/**.xml', or - for standard input.")
  private List<String> paths = new ArrayList<>();

  @Mixin private final IndexPlace place = new IndexPlace();
  @Mixin private final ReadAs readAs = new ReadAs();

  @Mixin private final InputList list = new InputList();

  @Option(names = "--again", description = "Analyse and index also what the index holds unchanged.")
  private boolean again;

  @Option(
      names = "--delete-missing",
      description = {
        "Delete the articles that the inputs do not hold any more. Not done when an input could",
        "not be read, or when there is no article in any; not possible with --since."
      })
  private boolean deleteMissing;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write everything that was rejected to this file, one JSON record a line.")
  private @Nullable Path report;

  @Option(names = "--strict", description = "End with 3 if anything was rejected.")
  private boolean strict;

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description =
          "People, places and organisations of your own, tab-separated; see docs/names.md.")
  private @Nullable Path gazetteer;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), or json or jsonl for a report.")
  private Format format = Format.TEXT;

  IndexCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    if (format == Format.CSV || format == Format.TSV) {
      throw usage("index reports as text, json or jsonl");
    }
    List<String> inputs = list.paths(paths, console);
    if (inputs.isEmpty()) {
      throw usage("nothing to index: name files or directories, or - for standard input");
    }
    if (deleteMissing && list.passesOverFiles()) {
      throw usage(
          "--delete-missing needs all the files: with --since, the articles of those that are passed"
              + " over would be deleted");
    }
    Path directory = place.directory(console);
    checkReport(inputs);
    Gazetteer own = gazetteer == null ? Gazetteer.none() : Gazetteer.read(gazetteer);
    NewsIndexConfig config =
        NewsIndexConfig.builder()
            .skipUnchanged(!again && own.isEmpty()) // a gazetteer finds more in what is unchanged
            .gazetteer(own)
            .build();
    Set<String> ids = deleteMissing ? new HashSet<>() : null;
    try (Rejections rejections = new Rejections(report);
        ArticleInputs files =
            new ArticleInputs(
                inputs,
                readAs.options(),
                console,
                report == null ? Set.of(directory) : Set.of(directory, report),
                list.changedSince(),
                rejections::add,
                rejections::doubt);
        Progress articles = new Progress(files, console, ids)) {
      if (!ArticleInputs.anyIsThere(inputs)) {
        articles.next(); // only to have them named: no index is made for nothing
        print(rejections.with(IngestReport.EMPTY), 0, articles, directory);
        return Exit.USAGE;
      }
      try (NewsIndex index = NewsIndex.openOrCreate(directory, config)) {
        IngestReport whole = rejections.with(added(index, articles));
        articles.clear();
        tellDoubts(rejections);
        print(whole, deleted(index, whole, ids), articles, directory);
        if (files.missing()) {
          return Exit.USAGE;
        }
        return code(whole);
      }
    }
  }

  /** The report is written anew, which an input would not survive. */
  private void checkReport(List<String> inputs) throws IOException {
    if (report == null) {
      return;
    }
    for (String input : inputs) {
      boolean isFile = ArticleInputs.anyIsThere(List.of(input)) && !input.equals("-");
      if (isFile && Files.isRegularFile(report) && Files.isSameFile(report, Path.of(input))) {
        throw usage("--report would overwrite " + input + ", which is an input");
      }
    }
    Path folder = report.toAbsolutePath().getParent();
    if (Files.isDirectory(report) || folder == null || !Files.isDirectory(folder)) {
      throw usage("the report cannot be written to " + report + ": no file can be there");
    }
  }

  private IngestReport added(NewsIndex index, Progress articles) throws IOException {
    Interruption interruption = Interruption.of(index, articles, console);
    try {
      return index.addAll("", articles, soFar -> {});
    } finally {
      interruption.stopWatching();
    }
  }

  private long deleted(NewsIndex index, IngestReport whole, @Nullable Set<String> ids)
      throws IOException {
    if (ids == null) {
      return 0;
    }
    if (whole.rejected() > 0) {
      console.complain("nothing is deleted, as not every input could be read");
      return 0;
    }
    if (ids.isEmpty()) { // a folder that is not mounted is empty, too
      console.complain("nothing is deleted, as the inputs hold no article at all");
      return 0;
    }
    return Absent.delete(index, ids);
  }

  private void tellDoubts(Rejections rejections) {
    for (Rejection doubt : rejections.doubts()) {
      console.note(Rejections.worded(doubt));
    }
    long more = rejections.doubted() - rejections.doubts().size();
    if (more > 0) {
      console.note("… and " + Words.number(more) + " more like this (--report FILE lists them)");
    }
  }

  private int code(IngestReport whole) {
    if (strict && whole.rejected() > 0) {
      return Exit.INDEX;
    }
    return whole.stored() + whole.skipped() == 0 ? Exit.NOTHING : Exit.FOUND;
  }

  private void print(IngestReport report, long deleted, Progress articles, Path directory) {
    long millis = articles.millis();
    if (format.isJson()) {
      Json.line(console.out(), json -> write(json, report, deleted, articles));
      console.out().flush();
      return;
    }
    List<Rejection> rejections = report.rejections();
    for (Rejection rejection : rejections.subList(0, Math.min(SHOWN, rejections.size()))) {
      console.complain(Rejections.worded(rejection));
    }
    if (report.rejected() > SHOWN && rejections.size() > SHOWN) {
      console.note(
          "… and " + Words.number(report.rejected() - SHOWN) + " more (--report FILE lists them)");
    }
    if (report.stored() + report.skipped() + report.rejected() == 0) {
      console.complain(
          "no articles in "
              + String.join(", ", paths.isEmpty() ? List.of("the files listed") : paths)
              + (list.passesOverFiles() ? " among the files changed since then" : ""));
    }
    long read = report.stored() + report.skipped();
    long rate = Math.round(read * 1000.0 / Math.max(1, millis));
    console
        .screen()
        .print(
            "added "
                + Words.number(report.added())
                + ", replaced "
                + Words.number(report.replaced())
                + ", unchanged "
                + Words.number(report.skipped())
                + ", rejected "
                + Words.number(report.rejected())
                + (deleteMissing ? ", deleted " + Words.number(deleted) : "")
                + (articles.undated() > 0
                    ? ", without a date " + Words.number(articles.undated())
                    : "")
                + " in "
                + Words.time(millis)
                + " ("
                + Words.number(rate)
                + " articles/s) to "
                + directory)
        .newline()
        .flush();
  }

  private static void write(
      JsonGenerator json, IngestReport report, long deleted, Progress articles) throws IOException {
    json.writeNumberField("schema", Json.SCHEMA);
    json.writeStringField("type", "report");
    json.writeNumberField("added", report.added());
    json.writeNumberField("replaced", report.replaced());
    json.writeNumberField("skipped", report.skipped());
    json.writeNumberField("rejected", report.rejected());
    json.writeNumberField("deleted", deleted);
    json.writeNumberField("undated", articles.undated());
    json.writeNumberField("took_ms", articles.millis());
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
