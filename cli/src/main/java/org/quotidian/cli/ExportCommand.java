package org.quotidian.cli;

import java.io.IOException;
import java.util.Optional;
import org.quotidian.NewsIndex;
import org.quotidian.cli.asking.Asked;
import org.quotidian.cli.asking.NamedIndex;
import org.quotidian.cli.console.Console;
import org.quotidian.cli.console.Exit;
import org.quotidian.cli.records.ArticleJson;
import org.quotidian.cli.records.Json;
import org.quotidian.search.ArticleHit;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.SearchResults;
import org.quotidian.search.StoredArticle;
import picocli.CommandLine.Mixin;

/** {@code export}: prints articles as they came in. */
@picocli.CommandLine.Command(
    name = "export",
    header = {
      "Print the articles that match (all, without a query) as JSON Lines that index reads again.",
      "",
      "  quotidian export > articles.jsonl",
      "  quotidian export --source 'The Orve Post' --since 2024",
      ""
    })
final class ExportCommand extends Command {
  private static final int PAGE = 500;

  @Mixin private final NamedIndex place = new NamedIndex();
  @Mixin private final Asked asked = new Asked();

  ExportCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    NewsQuery query = asked.query();
    long printed = 0;
    try (NewsIndex index = place.openReadOnly(console)) {
      String next = null;
      do {
        SearchResults<ArticleHit> page =
            index.search(
                query, SearchOptions.builder().limit(PAGE).snippets(0).cursor(next).build());
        for (ArticleHit hit : page.hits()) {
          Optional<StoredArticle> stored = index.get(hit.id());
          if (stored.isPresent()) {
            Json.line(console.out(), json -> ArticleJson.write(json, stored.get().article()));
            printed++;
          }
        }
        next = page.next();
      } while (next != null);
    }
    console.out().flush();
    return printed == 0 ? Exit.NOTHING : Exit.FOUND;
  }
}
