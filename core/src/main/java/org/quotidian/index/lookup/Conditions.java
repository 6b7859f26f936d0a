package org.quotidian.index.lookup;

import org.apache.lucene.search.Query;
import org.quotidian.index.snapshot.Deadline;
import org.quotidian.search.NewsQuery;

/**
 * Puts the questions that the user's corrections hold ("in articles about ships this name is another")
 * to the index. They may ask for anything, names too; so whoever knows how to ask for all of it is
 * handed in.
 */
public interface Conditions {
  /**
   * Returns the articles for which a condition holds.
   *
   * @param uncorrected the names as they are in the index, by which conditions go
   */
  Query articles(NewsQuery condition, SnapshotNames uncorrected, Deadline deadline);
}
