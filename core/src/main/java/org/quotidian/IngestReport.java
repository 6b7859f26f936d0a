package org.quotidian;

import java.util.ArrayList;
import java.util.List;
import org.quotidian.article.Limits;

/**
 * What became durable by a commit, and what could not be taken. Immutable.
 *
 * @param added articles whose id was new
 * @param replaced articles that took the place of one of the same id
 * @param skipped articles left alone because the index held the very same ({@link
 *     NewsIndexConfig.Builder#skipUnchanged})
 * @param rejected articles that could not be taken; never less than the size of {@code rejections}
 * @param rejections why, for the first {@value #MAX_REJECTIONS} of them
 */
public record IngestReport(
    long added, long replaced, long skipped, long rejected, List<Rejection> rejections) {

  /** The most rejections that a report spells out; the others are only counted. */
  public static final int MAX_REJECTIONS = Limits.REJECTIONS_TOLD;

  /** The report of nothing. */
  public static final IngestReport EMPTY = new IngestReport(0, 0, 0, 0, List.of());

  /** Copies the rejections. */
  public IngestReport {
    rejections = List.copyOf(rejections);
  }

  /**
   * One article that could not be taken.
   *
   * @param source the input it came from, such as a file's name; empty if none was given
   * @param position where it stands there ("line 7"), or the article's id
   * @param reason what is wrong with it and what would be right
   */
  public record Rejection(String source, String position, String reason) {}

  /** Returns the number of articles that the index now holds because of this. */
  public long stored() {
    return added + replaced;
  }

  /** Returns the sum of the two reports, this one's rejections first. */
  public IngestReport plus(IngestReport other) {
    List<Rejection> all = new ArrayList<>(rejections);
    for (Rejection rejection : other.rejections) {
      if (all.size() < MAX_REJECTIONS) {
        all.add(rejection);
      }
    }
    return new IngestReport(
        added + other.added,
        replaced + other.replaced,
        skipped + other.skipped,
        rejected + other.rejected,
        all);
  }
}
