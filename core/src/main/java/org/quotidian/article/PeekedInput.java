package org.quotidian.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** An input whose first bytes can be looked at before they are read. */
final class PeekedInput extends InputStream {
  /** The most that can be looked at. */
  static final int MOST = 1 << 16;

  private final InputStream in;
  private final byte[] head = new byte[MOST];
  private int length;
  private int next;
  private final boolean unpacked;

  PeekedInput(InputStream in) {
    this(in, false);
  }

  private PeekedInput(InputStream in, boolean unpacked) {
    this.in = in;
    this.unpacked = unpacked;
  }

  /** An input that was unpacked or converted on the way, and is not again. */
  static PeekedInput unpacked(InputStream in) {
    return new PeekedInput(in, true);
  }

  /** Tells whether the input was unpacked on the way. */
  boolean isUnpacked() {
    return unpacked;
  }

  /** Returns how many bytes were passed over. */
  int skipped() {
    return next;
  }

  /**
   * Looks further ahead by one read, so that a slow pipe is not waited for longer than needed; false
   * when there is no more to look at.
   */
  boolean lookFurther() throws IOException {
    if (length == MOST) {
      return false;
    }
    int read = in.read(head, length, MOST - length);
    length += Math.max(0, read);
    return read > 0;
  }

  /** Returns how many bytes have been looked at. */
  int length() {
    return length;
  }

  /** Returns the byte at {@code i}, which must have been looked at. */
  byte peek(int i) {
    return head[i];
  }

  /** Returns what has been looked at. */
  byte[] peeked() {
    return Arrays.copyOf(head, length);
  }

  /** Passes over the first {@code count} bytes. */
  void skipPeeked(int count) {
    next += count;
  }

  @Override
  public int read() throws IOException {
    return next < length ? head[next++] & 0xFF : in.read();
  }

  @Override
  public int read(byte[] buffer, int from, int count) throws IOException {
    if (next < length) {
      int copied = Math.min(count, length - next);
      System.arraycopy(head, next, buffer, from, copied);
      next += copied;
      return copied;
    }
    return in.read(buffer, from, count);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
