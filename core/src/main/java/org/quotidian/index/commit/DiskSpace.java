package org.quotidian.index.commit;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** How much room there is where an index lies. Safe for use by many threads. */
public final class DiskSpace {
  private static final Logger LOG = System.getLogger(DiskSpace.class.getName());
  private static final long MEGABYTE = 1 << 20;

  /** Less than this beside the writer's buffer is little: a merge writes segments anew. */
  private static final long LITTLE = 64 * MEGABYTE;

  private final @Nullable Path path;
  private final AtomicBoolean warned = new AtomicBoolean();

  /** Takes the directory to look at; null where there is no disk. */
  public DiskSpace(@Nullable Path path) {
    this.path = path;
  }

  /** Warns, once, if there is little room beside what the writer may hold. */
  public void warnIfLow(int bufferMegabytes) {
    long free = free();
    if (free < LITTLE + bufferMegabytes * MEGABYTE && warned.compareAndSet(false, true)) {
      LOG.log(
          Level.WARNING,
          "only "
              + number(free)
              + " bytes are free at "
              + path
              + ", where the index grows; while segments are merged it may need as much again as it"
              + " has");
    }
  }

  /** Returns a clause for a message of failure: how much is free, if that is little; else nothing. */
  String clause() {
    long free = free();
    return free < LITTLE
        ? "; " + number(free) + " bytes are free at " + path + ": make room and try again"
        : "";
  }

  /** Returns the free bytes, or very many if that cannot be told. */
  private long free() {
    if (path == null || !path.toFile().isDirectory()) {
      return Long.MAX_VALUE;
    }
    return path.toFile().getUsableSpace();
  }

  private static String number(long bytes) {
    return NumberFormat.getIntegerInstance(Locale.ROOT).format(bytes);
  }
}
