package org.quotidian;

import java.util.ArrayList;
import java.util.List;
import org.quotidian.index.writing.StoreCounts;

/** The rejections since the last report. Safe for use by many threads. */
final class Rejections {
  private final List<IngestReport.Rejection> spelledOut = new ArrayList<>();
  private long count;

  synchronized void add(IngestReport.Rejection rejection) {
    count++;
    if (spelledOut.size() < IngestReport.MAX_REJECTIONS) {
      spelledOut.add(rejection);
    }
  }

  /** Notes that articles taken since the last commit were dropped because the disk failed. */
  synchronized void dropped(long articles) {
    count += articles - 1;
    add(
        new IngestReport.Rejection(
            "",
            "since the last commit",
            "the disk failed and " + articles + " additions were dropped; add them again"));
  }

  /** Returns the report of a commit and begins anew. */
  synchronized IngestReport report(StoreCounts counts) {
    IngestReport report =
        new IngestReport(counts.added(), counts.replaced(), counts.skipped(), count, spelledOut);
    spelledOut.clear();
    count = 0;
    return report;
  }
}
