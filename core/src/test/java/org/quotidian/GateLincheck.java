package org.quotidian;

import java.io.IOException;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;

/** Who works alone is alone, nobody gets in once it is closed, and nobody waits for ever: in every interleaving. */
public class GateLincheck {
  private static final int CLOSED = -1;

  private final Gate gate = new Gate("gate");

  /** Guarded by the gate only. */
  private int work;

  /** Made anew for each history. */
  public GateLincheck() {}

  @Operation
  public int shared() throws IOException {
    try {
      return gate.shared(() -> work);
    } catch (IllegalStateException e) {
      return CLOSED;
    }
  }

  @Operation
  public int alone() throws IOException {
    try {
      return gate.alone(() -> ++work);
    } catch (IllegalStateException e) {
      return CLOSED;
    }
  }

  @Operation
  public int close() throws IOException {
    gate.close(() -> work = 100); // whoever still got in would say so
    return CLOSED;
  }

  @Test
  void isAsOneAfterTheOther() {
    new ModelCheckingOptions()
        .threads(2)
        .actorsPerThread(2)
        .iterations(3)
        .invocationsPerIteration(500)
        .check(GateLincheck.class);
  }
}
