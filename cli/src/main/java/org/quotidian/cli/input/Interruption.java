package org.quotidian.cli.input;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.quotidian.NewsIndex;
import org.quotidian.cli.console.Console;

/**
 * What an interrupt (Ctrl-C) does to a run that adds articles: what was added so far is committed, the
 * line of progress is taken away, and the process says how to go on. It ends within seconds whatever the
 * disk does.
 */
public final class Interruption {
  private static final long GRACE_MILLIS = 5_000;

  private final NewsIndex index;
  private final Progress progress;
  private final Console console;
  private final Thread hook = new Thread(this::end, "quotidian-interrupted");

  private Interruption(NewsIndex index, Progress progress, Console console) {
    this.index = index;
    this.progress = progress;
    this.console = console;
  }

  /** Watches until {@link #stopWatching}. */
  public static Interruption of(NewsIndex index, Progress progress, Console console) {
    Interruption watching = new Interruption(index, progress, console);
    Runtime.getRuntime().addShutdownHook(watching.hook);
    return watching;
  }

  private void end() {
    progress.stop();
    Thread commit = new Thread(this::commit, "quotidian-last-commit");
    commit.setDaemon(true);
    commit.start();
    try {
      commit.join(GRACE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void commit() {
    try {
      index.commit();
      console.note(
          "interrupted: what was read so far is in the index; the same command goes on from there");
    } catch (IOException | RuntimeException e) {
      console.note("interrupted: the index stands at its last commit");
    }
  }

  /** Stops watching. If the process is ending it does not return: nothing more is to be done or said. */
  public void stopWatching() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2 * GRACE_MILLIS));
    }
  }
}
