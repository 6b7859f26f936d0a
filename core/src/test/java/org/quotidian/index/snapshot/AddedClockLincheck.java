package org.quotidian.index.snapshot;

import java.time.Instant;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;
import org.quotidian.index.layout.Instants;

/** No two articles get one time, and none an earlier one than an article before it: in every interleaving. */
public class AddedClockLincheck {
  /** Later than any clock says while this is run, so that what comes next does not depend on it. */
  private static final long LATER = Instants.micros(Instant.parse("2900-01-01T00:00:00Z"));

  private final AddedClock clock = new AddedClock(LATER);

  @Operation
  public long next() {
    return clock.next();
  }

  @Operation
  public long last() {
    return clock.last();
  }

  @Test
  void isAsOneAfterTheOther() {
    new ModelCheckingOptions()
        .threads(2)
        .actorsPerThread(2)
        .iterations(3)
        .invocationsPerIteration(500)
        .check(AddedClockLincheck.class);
  }
}
