package org.quotidian;

import java.io.IOException;
import java.util.function.Consumer;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleReader;
import org.quotidian.article.UnreadableArticleException;

/** Takes all articles of a reader into an index, batch by batch. */
final class Ingestion {
  private static final int MAX_ID_SHOWN = 80;

  private final NewsIndex index;
  private final int batchSize;

  Ingestion(NewsIndex index, int batchSize) {
    this.index = index;
    this.batchSize = batchSize;
  }

  IngestReport run(String source, ArticleReader articles, Consumer<IngestReport> afterEachBatch)
      throws IOException {
    index.commit();
    IngestReport soFar = IngestReport.EMPTY;
    long records = 0;
    int inBatch = 0;
    boolean more = true;
    while (more) {
      records++;
      more = takeOne(source, articles, records);
      if (++inBatch == batchSize) {
        soFar = soFar.plus(index.commit());
        afterEachBatch.accept(soFar);
        inBatch = 0;
      }
    }
    soFar = soFar.plus(index.commit());
    afterEachBatch.accept(soFar);
    return soFar;
  }

  /** Takes one record and tells whether there may be more. */
  private boolean takeOne(String source, ArticleReader articles, long record) throws IOException {
    Article article;
    try {
      article = articles.next();
    } catch (UnreadableArticleException e) {
      reject(source, e.position(), e);
      return true;
    } catch (IOException e) {
      reject(source, "behind record " + (record - 1), e);
      return false;
    }
    if (article == null) {
      return false;
    }
    String reason = index.tryAdd(article);
    if (reason != null) {
      index.reject(
          new IngestReport.Rejection(
              source, "record " + record + " (" + shown(article.id()) + ")", reason));
    }
    return true;
  }

  private void reject(String source, String position, IOException e) {
    String message = e.getMessage();
    index.reject(
        new IngestReport.Rejection(source, position, message == null ? e.toString() : message));
  }

  private static String shown(String id) {
    return id.length() <= MAX_ID_SHOWN ? id : id.substring(0, MAX_ID_SHOWN) + "…";
  }
}
