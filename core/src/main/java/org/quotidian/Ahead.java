package org.quotidian;

import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
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
 * prepares some itself. How many articles and letters are under way is bounded. Used by one thread.
 */
final class Ahead implements Closeable {
  private static final long MAX_CHARS = 4_000_000;

  private final Intake intake;
  private final int most;
  private final @Nullable ExecutorService others;
  private final Deque<Bundle> underWay = new ArrayDeque<>();
  private final Deque<Bundle.Turn> turns = new ArrayDeque<>();
  private Bundle filling;
  private long chars;

  Ahead(Intake intake, int threads) {
    this.intake = intake;
    this.filling = new Bundle(intake);
    this.most = threads == 1 ? 1 : threads + 1;
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
    if (others == null && !turns.isEmpty()) {
      return false;
    }
    return underWay.isEmpty() || (underWay.size() < most && chars + filling.chars() < MAX_CHARS);
  }

  boolean isEmpty() {
    return filling.isEmpty() && underWay.isEmpty() && turns.isEmpty();
  }

  void add(String position, Article article) {
    filling.add(position, article);
    beginIfFull();
  }

  void addProblem(String position, String problem) {
    filling.addProblem(position, problem);
    beginIfFull();
  }

  private void beginIfFull() {
    if (filling.isFull()) {
      begin();
    }
  }

  private void begin() {
    underWay.add(filling);
    chars += filling.chars();
    if (others != null) {
      others.execute(filling.task());
    }
    filling = new Bundle(intake);
  }

  /** Takes away the first record, when it is prepared. */
  Bundle.Turn next() {
    if (turns.isEmpty()) {
      if (underWay.isEmpty()) {
        begin();
      }
      Bundle first = underWay.remove();
      chars -= first.chars();
      turns.addAll(first.turns(finished(first.task())));
    }
    return turns.remove();
  }

  /** Returns what the task gives, or nothing if it fails. */
  private List<Prepared> finished(FutureTask<List<Prepared>> task) {
    task.run(); // unless somebody has begun it
    for (Bundle later : underWay) {
      if (task.isDone()) {
        break;
      }
      later.task().run();
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
      return List.of();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Gives up what was not yet taken; when this returns, no other thread works for it any more. */
  @Override
  public void close() {
    underWay.forEach(bundle -> bundle.task().cancel(false));
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
