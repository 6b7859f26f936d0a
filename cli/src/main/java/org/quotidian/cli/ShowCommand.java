package org.quotidian.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotidian.NewsIndex;
import org.quotidian.article.Article;
import org.quotidian.cli.asking.NamedIndex;
import org.quotidian.cli.console.Console;
import org.quotidian.cli.console.Exit;
import org.quotidian.cli.console.Style;
import org.quotidian.cli.records.ArticleJson;
import org.quotidian.cli.records.Findings;
import org.quotidian.cli.records.Format;
import org.quotidian.cli.records.Json;
import org.quotidian.cli.records.MarkedArticle;
import org.quotidian.search.StoredArticle;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code show}: shows articles of the index with what was found in them. */
@picocli.CommandLine.Command(
    name = "show",
    header = {
      "Show articles of the index with their names and claims marked.",
      "",
      "  quotidian show a17",
      "  quotidian show a17 --format jsonl",
      ""
    })
final class ShowCommand extends Command {
  @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids of articles.")
  private List<String> ids = new ArrayList<>();

  @Mixin private final NamedIndex place = new NamedIndex();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), or json or jsonl.")
  private Format format = Format.TEXT;

  @Option(
      names = "--explain",
      description = "Show why each claim is listed: construction, parts, speaker, confidence.")
  private boolean explain;

  ShowCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    if (format == Format.CSV || format == Format.TSV) {
      throw usage("show prints text, json or jsonl");
    }
    int shown = 0;
    try (NewsIndex index = place.openReadOnly(console)) {
      for (String id : ids) {
        Optional<StoredArticle> found = index.get(id);
        if (found.isEmpty()) {
          console.complain("no article has the id " + id);
          continue;
        }
        shown++;
        print(found.get());
      }
    }
    console.out().flush();
    return shown == ids.size() ? Exit.FOUND : Exit.NOTHING;
  }

  private void print(StoredArticle stored) {
    Article article = stored.article();
    if (!format.isJson()) {
      new MarkedArticle(console.screen(), explain)
          .print(article, stored.mentions(), stored.claims());
      console.screen().line(Style.FAINT, "First added " + stored.firstAdded()).newline();
      return;
    }
    Json.line(
        console.out(),
        json -> {
          json.writeNumberField("schema", Json.SCHEMA);
          json.writeStringField("type", "article");
          ArticleJson.write(json, article);
          Findings.mentions(json, stored.mentions(), false);
          Findings.claims(json, stored.claims(), explain);
          Json.text(json, "first_added", stored.firstAdded());
        });
  }
}
