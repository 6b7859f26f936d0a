package org.quotidian.cli;

import java.io.IOException;
import org.quotidian.NewsIndex;
import org.quotidian.cli.console.Console;
import org.quotidian.cli.records.ArticleShape;
import org.quotidian.cli.records.Shape;
import org.quotidian.search.ArticleHit;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.SearchResults;

/** {@code search}: finds articles. */
@picocli.CommandLine.Command(
    name = "search",
    header = {
      "Find articles.",
      "",
      "  quotidian search crimea",
      "  quotidian search --person zelensky --since 2024",
      "  quotidian search 'place:donbas speaker:mendel \"build-up of troops\"' --format jsonl",
      ""
    })
final class SearchCommand extends HitsCommand<ArticleHit> {
  SearchCommand(Console console) {
    super(
        console,
        "article",
        "search for what? Give a query, or one of --person, --place, --claim …",
        ArticleHit::id);
  }

  @Override
  SearchResults<ArticleHit> search(NewsIndex index, NewsQuery query, SearchOptions options)
      throws IOException {
    return index.search(query, options);
  }

  @Override
  Shape<ArticleHit> shape(boolean explain) {
    return new ArticleShape();
  }
}
