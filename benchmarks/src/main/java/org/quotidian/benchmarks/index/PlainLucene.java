package org.quotidian.benchmarks.index;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.quotidian.article.Article;

/**
 * Full-text indexing of articles as one writes it by hand with Lucene: EnglishAnalyzer; title and
 * body stored and indexed with positions and offsets; id, outlet and date beside them; an article of
 * a known id replaced.
 */
public final class PlainLucene {
  private static final FieldType TEXT = new FieldType(TextField.TYPE_STORED);

  static {
    TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    TEXT.freeze();
  }

  private PlainLucene() {}

  /**
   * Indexes the articles on the calling thread and commits once, at the end.
   *
   * @param bufferMegabytes the heap that the writer may fill before it flushes, in MiB
   * @return how many articles the index then holds
   */
  public static int index(List<Article> articles, Directory directory, int bufferMegabytes)
      throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new EnglishAnalyzer());
    config.setRAMBufferSizeMB(bufferMegabytes);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Article article : articles) {
        writer.updateDocument(new Term("id", article.id()), document(article));
      }
      writer.commit();
      return writer.getDocStats().numDocs;
    }
  }

  private static Document document(Article article) {
    Document document = new Document();
    document.add(new StringField("id", article.id(), Field.Store.YES));
    document.add(new Field("title", article.title(), TEXT));
    document.add(new Field("body", article.body(), TEXT));
    document.add(new StringField("source", article.source(), Field.Store.YES));
    Instant published = article.published();
    if (published != null) {
      document.add(new LongField("published", published.toEpochMilli(), Field.Store.YES));
    }
    return document;
  }
}
