package org.quotidian.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.quotidian.article.Article;
import org.quotidian.benchmarks.index.PlainLucene;

/** Lucene as most programs use it: EnglishAnalyzer, the classic parser over title and body, BM25. */
final class ClassicLucene implements Peer {
  private static final int HITS = 10;
  private static final int BUFFER_MEGABYTES = 64;
  private static final Set<String> READ = Set.of("title");

  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  ClassicLucene(List<Article> articles, Path path) throws IOException {
    directory = FSDirectory.open(path);
    PlainLucene.index(articles, directory, BUFFER_MEGABYTES);
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  @Override
  public int ask(Question question) throws IOException, ParseException {
    QueryParser parser =
        new MultiFieldQueryParser(
            new String[] {"title", "body"}, new EnglishAnalyzer(), Map.of("title", 2f, "body", 1f));
    parser.setDefaultOperator(QueryParser.Operator.AND);
    StoredFields stored = searcher.storedFields();
    int read = 0;
    for (ScoreDoc hit : searcher.search(parser.parse(question.lucene()), HITS).scoreDocs) {
      read += stored.document(hit.doc, READ).get("title").isEmpty() ? 0 : 1;
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
