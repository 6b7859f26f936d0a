package org.quotidian.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Path;
import org.quotidian.NewsIndex;
import org.quotidian.search.ArticleHit;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;

/** Ourselves: the query parsed, ten hits without snippets, as the others show none. */
final class Quotidian implements Peer {
  private static final SearchOptions OPTIONS = SearchOptions.builder().snippets(0).build();

  private final NewsIndex index;

  Quotidian(Path directory) throws IOException {
    this.index = NewsIndex.openReadOnly(directory);
  }

  @Override
  public int ask(Question question) throws IOException {
    int read = 0;
    for (ArticleHit hit : index.search(NewsQuery.parse(question.lucene()), OPTIONS).hits()) {
      read += hit.title().isEmpty() ? 0 : 1;
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
