package org.quotidian.article;

import java.io.IOException;
import java.io.InputStream;

/** A document that can only be read as a whole. */
final class Whole {
  private Whole() {}

  /**
   * Returns all bytes of the input.
   *
   * @throws UnreadableArticleException if there are more than a record may have, or they are damaged
   */
  static byte[] bytes(InputStream in, ReaderLimits limits) throws IOException {
    try {
      byte[] bytes = in.readNBytes(limits.maxRecordBytes());
      if (bytes.length == limits.maxRecordBytes() && in.read() >= 0) {
        throw new UnreadableArticleException(
            "line 1", "the document is longer than " + limits.maxRecordBytes() + " bytes");
      }
      return bytes;
    } catch (DamagedInputException e) {
      throw new UnreadableArticleException("line 1", String.valueOf(e.getMessage()));
    }
  }
}
