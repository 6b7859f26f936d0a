package org.quotidian.article;

import java.io.IOException;

/**
 * The bytes of an input are damaged from here on (cut off, wrong checksum, a gzip bomb): what came
 * before is good, what comes after is lost.
 */
final class DamagedInputException extends IOException {
  private static final long serialVersionUID = 1L;

  DamagedInputException(String reason) {
    super(reason);
  }

  DamagedInputException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
