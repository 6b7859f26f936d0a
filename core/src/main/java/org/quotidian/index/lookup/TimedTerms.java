package org.quotidian.index.lookup;

import java.io.IOException;
import org.apache.lucene.index.FilterLeafReader.FilterTermsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.quotidian.index.snapshot.Deadline;

/** Terms that are gone through until a deadline. */
final class TimedTerms extends FilterTermsEnum {
  private static final int CHECKED_EVERY = (1 << 8) - 1;

  private final Deadline deadline;
  private int seen;

  TimedTerms(TermsEnum terms, Deadline deadline) {
    super(terms);
    this.deadline = deadline;
  }

  @Override
  public @Nullable BytesRef next() throws IOException {
    if ((seen++ & CHECKED_EVERY) == 0) {
      deadline.check();
    }
    return in.next();
  }
}
