package org.quotidian;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Article;
import org.quotidian.index.NewsStore;
import org.quotidian.index.writing.Prepared;

/**
 * Takes articles into the store and makes them durable. If that fails it goes back to the last commit, so
 * that the index can be used on. Safe for use by many threads.
 */
final class Intake {
  private final NewsStore store;
  private final Gate gate;
  private final boolean unchangedAreSkipped;
  private final Rejections rejections = new Rejections();

  Intake(NewsStore store, Gate gate, boolean unchangedAreSkipped) {
    this.store = store;
    this.gate = gate;
    this.unchangedAreSkipped = unchangedAreSkipped;
  }

  /** Adds an article, or notes why it is rejected. */
  void add(Article article) throws IOException {
    String reason = tryAdd(prepare(List.of(article)).getFirst());
    if (reason != null) {
      reject(new IngestReport.Rejection("", article.id(), reason));
    }
  }

  /** Deletes an article. */
  void delete(String id) throws IOException {
    writing(
        () -> {
          store.delete(id);
          return id;
        });
  }

  /** Makes everything durable and visible, and reports what came since the last time. */
  IngestReport commit() throws IOException {
    return writingAlone(() -> rejections.report(store.commit()));
  }

  /** Makes everything visible. */
  void refresh() throws IOException {
    writingAlone(
        () -> {
          store.refresh();
          return store;
        });
  }

  /**
   * Reads articles, as many threads may; only what asks the index waits for a commit.
   *
   * @return as many, in their order
   */
  List<Prepared> prepare(List<Article> articles) throws IOException {
    return unchangedAreSkipped
        ? gate.shared(() -> store.prepare(articles))
        : store.prepare(articles);
  }

  /** Adds an article and says why it is rejected, or null if it is not. */
  @Nullable String tryAdd(Prepared article) throws IOException {
    return writing(() -> store.add(article));
  }

  /** Notes a rejection for the next report. */
  void reject(IngestReport.Rejection rejection) {
    rejections.add(rejection);
  }

  /** Writes beside others; if that fails, or has failed, goes back to the last commit. */
  private <T extends @Nullable Object> T writing(Gate.Work<T> work) throws IOException {
    if (store.isFaulty()) {
      gate.alone(this::recover);
    }
    try {
      return gate.shared(work);
    } catch (Throwable e) {
      recoverAfter(e);
      throw e;
    }
  }

  private <T extends @Nullable Object> T writingAlone(Gate.Work<T> work) throws IOException {
    try {
      return gate.alone(
          () -> {
            recover();
            return work.run();
          });
    } catch (Throwable e) {
      recoverAfter(e);
      throw e;
    }
  }

  /** If the disk still fails the next who writes tries again. */
  private void recoverAfter(Throwable failure) {
    if (store.isFaulty()) {
      try {
        gate.alone(this::recover);
      } catch (IOException | RuntimeException e) {
        failure.addSuppressed(e);
      }
    }
  }

  private long recover() throws IOException {
    long dropped = store.recover();
    if (dropped > 0) {
      rejections.dropped(dropped);
    }
    return dropped;
  }
}
