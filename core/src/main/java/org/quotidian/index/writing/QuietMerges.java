package org.quotidian.index.writing;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.apache.lucene.index.ConcurrentMergeScheduler;

/**
 * Merges segments in the background. If one fails the writer is closed, and the next caller is told; so
 * nothing need be printed by a thread that nobody waits for.
 */
final class QuietMerges extends ConcurrentMergeScheduler {
  private static final Logger LOG = System.getLogger(QuietMerges.class.getName());

  @Override
  protected void handleMergeException(Throwable failure) {
    LOG.log(Level.DEBUG, "a merge failed", failure);
  }
}
