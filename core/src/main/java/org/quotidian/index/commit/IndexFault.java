package org.quotidian.index.commit;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Why an index cannot be used, in a form that the door turns into its exceptions. */
public final class IndexFault extends IOException {
  private static final long serialVersionUID = 1L;

  /** The reasons. */
  public enum Reason {
    /** There is none. */
    MISSING,
    /** There is one already. */
    EXISTS,
    /** Another writer has it. */
    LOCKED,
    /** Its files are damaged. */
    DAMAGED,
    /** There is too little memory to read it, or it only seems so because it is damaged. */
    MEMORY,
    /** Something else is there. */
    INCOMPATIBLE
  }

  private final Reason reason;

  IndexFault(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  IndexFault(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** Returns the reason. */
  public Reason reason() {
    return reason;
  }
}
