package org.quotidian;

import java.util.ArrayList;
import java.util.List;
import org.quotidian.index.StoreCounts;

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

  /** Returns the report of a commit and begins anew. */
  synchronized IngestReport report(StoreCounts counts) {
    IngestReport report =
        new IngestReport(counts.added(), counts.replaced(), counts.skipped(), count, spelledOut);
    spelledOut.clear();
    count = 0;
    return report;
  }
}
