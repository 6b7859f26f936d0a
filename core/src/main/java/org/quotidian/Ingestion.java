package org.quotidian;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleReader;
import org.quotidian.article.UnreadableArticleException;
import org.quotidian.index.writing.Prepared;

/**
 * Takes all articles of a reader into an index, batch by batch. Several threads read what is in them;
 * they are written in order by one, so that the index is the same with any number of threads.
 */
final class Ingestion {
  private static final int MAX_ID_SHOWN = 80;

  private final Intake intake;
  private final int batchSize;
  private final Duration batchTime;
  private final int threads;
  private final String source;
  private final ArticleReader articles;
  private long records;

  Ingestion(Intake intake, NewsIndexConfig config, String source, ArticleReader articles) {
    this.intake = intake;
    this.batchSize = config.batchSize();
    this.batchTime = config.batchTime();
    this.threads = config.threads();
    this.source = source;
    this.articles = articles;
  }

  IngestReport run(Consumer<IngestReport> afterEachBatch) throws IOException {
    commit();
    IngestReport soFar = IngestReport.EMPTY;
    try (Ahead ahead = new Ahead(intake, threads)) {
      int inBatch = 0;
      long begun = System.nanoTime();
      boolean more = true;
      while (more || !ahead.isEmpty()) {
        while (more && ahead.hasRoom()) {
          more = readOne(ahead);
        }
        if (!ahead.isEmpty()) {
          write(ahead.next());
          inBatch++;
        }
        if (inBatch == batchSize || (inBatch > 0 && isOver(begun))) {
          soFar = soFar.plus(commit());
          afterEachBatch.accept(soFar);
          inBatch = 0;
          begun = System.nanoTime();
        }
      }
    }
    soFar = soFar.plus(commit());
    afterEachBatch.accept(soFar);
    return soFar;
  }

  private boolean isOver(long begun) {
    return batchTime.compareTo(Duration.ofNanos(System.nanoTime() - begun)) <= 0;
  }

  /** Reads one record and tells whether there may be more. */
  private boolean readOne(Ahead ahead) {
    records++;
    try {
      Article article = articles.next();
      if (article != null) {
        ahead.add("record " + records + " (" + shown(article.id()) + ")", article);
      }
      return article != null;
    } catch (UnreadableArticleException e) {
      ahead.addProblem(e.position(), reason(e));
      return true;
    } catch (IOException e) {
      ahead.addProblem("behind record " + (records - 1), reason(e));
      return false;
    } catch (RuntimeException | StackOverflowError e) {
      // a fault of the reader, which must not cost what it has read
      ahead.addProblem("behind record " + (records - 1), "the reader failed: " + e);
      return false;
    }
  }

  private void write(Bundle.Turn turn) throws IOException {
    Article article = turn.article();
    Prepared prepared = turn.prepared();
    if (article != null && prepared == null) {
      prepared = intake.prepare(List.of(article)).getFirst();
    }
    String problem = prepared == null ? turn.problem() : intake.tryAdd(prepared);
    if (problem != null) {
      intake.reject(new IngestReport.Rejection(source, turn.position(), problem));
    }
  }

  /** Makes everything durable, and keeps an interrupt for later: what was read is not lost by it. */
  private IngestReport commit() throws IOException {
    boolean interrupted = Thread.interrupted();
    try {
      return intake.commit();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return message == null ? e.toString() : message;
  }

  private static String shown(String id) {
    return id.length() <= MAX_ID_SHOWN ? id : id.substring(0, MAX_ID_SHOWN) + "…";
  }
}
