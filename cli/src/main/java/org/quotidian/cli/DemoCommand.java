package org.quotidian.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quotidian.IngestReport;
import org.quotidian.NewsIndex;
import org.quotidian.NewsIndexConfig;
import org.quotidian.article.ArticleReader;
import org.quotidian.article.ArticleReaders;
import org.quotidian.cli.console.Console;
import org.quotidian.cli.console.Exit;
import org.quotidian.cli.console.Screen;
import org.quotidian.cli.console.Style;
import org.quotidian.cli.console.Words;
import picocli.CommandLine.Option;

/** {@code demo}: indexes articles that ship with the program and shows the three searches. */
@picocli.CommandLine.Command(
    name = "demo",
    header = {
      "Index some articles that ship with the program, and search them by person, place and claim.",
      "",
      "  quotidian demo",
      "  quotidian demo --index demo-index     keeps the index, to search it yourself",
      ""
    })
final class DemoCommand extends Command {
  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "Where to keep the index (default: a temporary directory, deleted at the end).")
  private @Nullable Path directory;

  DemoCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    Path kept = directory;
    if (kept != null) {
      return show(kept);
    }
    Path temporary = Files.createTempDirectory("quotidian-demo");
    try {
      return show(temporary.resolve("index"));
    } finally {
      delete(temporary);
    }
  }

  private int show(Path index) throws IOException {
    Screen screen = console.screen();
    IngestReport report;
    try (InputStream in = DemoCommand.class.getResourceAsStream("demo.jsonl")) {
      if (in == null) {
        throw new IOException("the program lacks its resource demo.jsonl");
      }
      try (ArticleReader articles = ArticleReaders.open(in);
          NewsIndex news = NewsIndex.openOrCreate(index, NewsIndexConfig.standard())) {
        report = news.addAll(articles);
      }
    }
    screen.print(Words.count(report.stored(), "article")).print(" of invented news indexed.\n\n");
    int worst = Exit.FOUND;
    worst =
        Math.max(
            worst,
            ask(
                "By person, in any spelling",
                index,
                "search",
                "--person",
                "Julia Marchenko",
                "--limit",
                "2"));
    worst =
        Math.max(
            worst,
            ask(
                "By place, the places in it included",
                index,
                "search",
                "--place",
                "Finland",
                "--limit",
                "2"));
    worst =
        Math.max(
            worst,
            ask(
                "By claim: who said so?",
                index,
                "claims",
                "--claim",
                "the bridge is unsafe",
                "--limit",
                "3"));
    if (directory != null) {
      screen.print("Ask on: quotidian search --index " + index + " QUERY\n");
    } else {
      screen.print("'quotidian demo --index DIR' keeps the index for questions of your own.\n");
    }
    screen.flush();
    return worst;
  }

  private int ask(String heading, Path index, String... command) {
    List<String> shown = new ArrayList<>();
    for (String word : command) {
      shown.add(word.contains(" ") ? "'" + word + "'" : word);
    }
    console
        .screen()
        .print(Style.STRONG, heading)
        .print("\n$ quotidian " + String.join(" ", shown) + "\n\n");
    List<String> args = new ArrayList<>(List.of(command));
    args.addAll(List.of("--index", index.toString()));
    int code = Main.run(console, args.toArray(new String[0]));
    console.screen().newline();
    return code;
  }

  /** Deletes a directory with all that is in it. */
  static void delete(Path directory) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(directory)) {
      files = new ArrayList<>(walk.toList());
    }
    for (int i = files.size() - 1; i >= 0; i--) {
      Files.delete(files.get(i));
    }
  }
}
