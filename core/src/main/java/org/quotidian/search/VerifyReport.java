package org.quotidian.search;

import java.util.List;

/**
 * Whether an index is sound.
 *
 * @param articles articles in the commit that was read; of a damaged index, how many can still be read
 * @param claims claims in it; 0 of a damaged index
 * @param problems what is damaged and what to do; empty for a sound index
 */
public record VerifyReport(long articles, long claims, List<String> problems) {

  /** Copies the problems. */
  public VerifyReport {
    problems = List.copyOf(problems);
  }

  /** Tells whether everything is as it was written. */
  public boolean sound() {
    return problems.isEmpty();
  }
}
