package org.quotidian;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Article;
import org.quotidian.index.writing.Prepared;

/**
 * Prepares articles on several threads, ahead of the one that is to be written next, and gives them
 * back in the order in which they came. The calling thread is one of them: where it would wait it
 * prepares an article itself. How many articles and letters are under way is bounded. Used by one
 * thread.
 */
final class Ahead implements Closeable {
  private static final int ARTICLES_EACH = 8;
  private static final long MAX_CHARS = 4_000_000;

  private final Intake intake;
  private final int most;
  private final @Nullable ExecutorService others;
  private final Deque<Entry> entries = new ArrayDeque<>();
  private long chars;

  /**
   * A record in its turn.
   *
   * @param position where it stands in the input
   * @param chars how long it is
   * @param task its preparation, or null if it is no article
   * @param problem why it is no article, or null if it is one
   */
  private record Entry(
      String position, long chars, @Nullable FutureTask<Prepared> task, @Nullable String problem) {}

  /** What becomes of a record. */
  interface Turn {
    /** Takes an article. */
    void prepared(String position, Prepared prepared) throws IOException;

    /** Takes what is no article. */
    void problem(String position, String problem);
  }

  Ahead(Intake intake, int threads) {
    this.intake = intake;
    this.most = threads == 1 ? 1 : threads * ARTICLES_EACH;
    this.others =
        threads == 1
            ? null
            : Executors.newFixedThreadPool(
                threads - 1,
                work -> {
                  Thread thread = new Thread(work, "quotidian-prepare");
                  thread.setDaemon(true);
                  return thread;
                });
  }

  /** Tells whether another record may be added: always if there is none. */
  boolean hasRoom() {
    return entries.size() < most && (entries.isEmpty() || chars < MAX_CHARS);
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  void add(String position, Article article) {
    FutureTask<Prepared> task = new FutureTask<>(() -> intake.prepare(article));
    long length = (long) article.title().length() + article.body().length();
    chars += length;
    entries.add(new Entry(position, length, task, null));
    if (others != null) {
      others.execute(task);
    }
  }

  void addProblem(String position, String problem) {
    entries.add(new Entry(position, 0, null, problem));
  }

  /** Gives the first record its turn, when it is prepared. */
  void next(Turn turn) throws IOException {
    Entry first = entries.remove();
    chars -= first.chars;
    if (first.task != null) {
      turn.prepared(first.position, finished(first.task));
    } else if (first.problem != null) {
      turn.problem(first.position, first.problem);
    }
  }

  private Prepared finished(FutureTask<Prepared> task) throws IOException {
    task.run(); // unless somebody has begun it
    for (Entry later : entries) {
      if (task.isDone()) {
        break;
      }
      if (later.task != null) {
        later.task.run();
      }
    }
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof IOException failure) {
        throw failure;
      } else if (cause instanceof RuntimeException failure) {
        throw failure;
      } else if (cause instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException(cause);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Gives up what was not yet taken; when this returns, no other thread works for it any more. */
  @Override
  public void close() {
    for (Entry entry : entries) {
      if (entry.task != null) {
        entry.task.cancel(false);
      }
    }
    if (others == null) {
      return;
    }
    others.shutdown();
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = others.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
