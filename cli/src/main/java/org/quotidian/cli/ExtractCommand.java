package org.quotidian.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quotidian.IngestReport.Rejection;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleReader;
import org.quotidian.article.ArticleReaders;
import org.quotidian.article.ReaderOptions;
import org.quotidian.article.UnreadableArticleException;
import org.quotidian.cli.console.Console;
import org.quotidian.cli.console.Exit;
import org.quotidian.cli.console.Screen;
import org.quotidian.cli.input.ReadAs;
import org.quotidian.cli.records.Format;
import org.quotidian.cli.records.Json;
import org.quotidian.cli.records.Rejections;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code extract}: shows what of a web page, or of any other file, its reader takes for the article. */
@picocli.CommandLine.Command(
    name = "extract",
    header = {
      "Show what a web page's article is taken to be: title, date, authors and text.",
      "",
      "  quotidian extract page.html",
      "  quotidian extract newsletter.eml",
      "  curl -s https://example.com/story | quotidian extract -",
      ""
    },
    description = {
      "A feed, a mailbox, a crawl or any other file that 'index' reads is shown as its reader sees",
      "it, article by article."
    })
final class ExtractCommand extends Command {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Web pages and other files, gzipped or not; - is standard input.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), or jsonl: one line per article.")
  private Format format = Format.TEXT;

  @Mixin private final ReadAs readAs = new ReadAs();

  ExtractCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    if (format == Format.CSV || format == Format.TSV) {
      throw usage("extract prints text or jsonl");
    }
    boolean found = false;
    boolean missing = false;
    for (String file : files) {
      try (ArticleReader reader = open(file)) {
        found |= printed(file, reader);
      } catch (NoSuchFileException e) {
        console.complain(file + ": there is no such file");
        missing = true;
      } catch (IOException e) {
        console.complain(file + ": cannot be read: " + e.getMessage());
        missing = true;
      }
    }
    console.out().flush();
    return missing ? Exit.USAGE : found ? Exit.FOUND : Exit.NOTHING;
  }

  /** Prints all articles of an input and tells whether there is one. */
  private boolean printed(String file, ArticleReader reader) throws IOException {
    boolean any = false;
    while (true) {
      Article article;
      try {
        article = reader.next();
      } catch (UnreadableArticleException e) {
        String position = e.position().equals("line 1") ? "" : e.position();
        console.complain(
            Rejections.worded(new Rejection(file, position, String.valueOf(e.getMessage()))));
        continue;
      } catch (RuntimeException e) {
        console.complain(file + ": the reader failed: " + e);
        return any;
      }
      if (article == null) {
        return any;
      }
      print(file, article);
      any = true;
      if (!reader.doubt().isEmpty()) {
        console.note(file + ": " + reader.doubt());
      }
    }
  }

  private ArticleReader open(String file) throws IOException {
    if (!file.equals("-") && Files.isDirectory(Path.of(file))) {
      throw new IOException("it is a folder; name the pages in it, as in " + file + "/*.html");
    }
    ReaderOptions options = readAs.options();
    InputStream standard = file.equals("-") ? console.in() : null;
    return standard == null
        ? ArticleReaders.open(Path.of(file), options)
        : ArticleReaders.open(standard, options);
  }

  private void print(String file, Article article) {
    if (format.isJson()) {
      Json.line(console.out(), json -> write(json, file, article));
      return;
    }
    Screen screen = console.screen();
    screen.print(article.title()).newline();
    for (String line :
        List.of(
            String.valueOf(article.published() == null ? "no date" : article.published()),
            article.byline(),
            article.source(),
            article.url())) {
      if (!line.isEmpty()) {
        screen.print(line).newline();
      }
    }
    screen.newline().print(article.body()).newline().newline();
  }

  private static void write(JsonGenerator json, String file, Article article) throws IOException {
    json.writeNumberField("schema", Json.SCHEMA);
    json.writeStringField("path", file);
    json.writeStringField("title", article.title());
    json.writeStringField("body", article.body());
    Json.text(json, "published", article.published());
    Json.text(json, "updated", article.updated());
    json.writeArrayFieldStart("authors");
    for (String author : authors(article.byline())) {
      json.writeString(author);
    }
    json.writeEndArray();
    json.writeStringField("source", article.source());
    json.writeStringField("url", article.url());
    json.writeStringField("language", article.language());
  }

  /** The byline of a page is its authors, parted by commas. */
  private static List<String> authors(String byline) {
    List<String> authors = new ArrayList<>();
    for (int start = 0; start < byline.length(); ) {
      int comma = byline.indexOf(", ", start);
      int end = comma < 0 ? byline.length() : comma;
      authors.add(byline.substring(start, end));
      start = comma < 0 ? end : comma + 2;
    }
    return authors;
  }
}
