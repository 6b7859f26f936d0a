package org.quotidian.index.stored;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/** A growing run of bytes to write numbers and texts into; reused from article to article. */
public final class ByteSink {
  private byte[] bytes = new byte[4096];
  private int length;

  /** Forgets what was written. */
  public void clear() {
    length = 0;
  }

  /** Writes a number, small ones in few bytes; it may be negative but is long then. */
  void writeInt(int value) {
    room(5);
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  /** Writes a number of 64 bits, small ones of either sign in few bytes. */
  void writeLong(long value) {
    room(10);
    long rest = (value << 1) ^ (value >> 63);
    while ((rest & ~0x7FL) != 0) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  /** Writes the very bits. */
  void writeDouble(double value) {
    room(8);
    long bits = Double.doubleToRawLongBits(value);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes[length++] = (byte) (bits >>> shift);
    }
  }

  /** Writes a text with its length; lone surrogates become '?'. */
  void writeText(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    writeInt(utf8.length);
    room(utf8.length);
    System.arraycopy(utf8, 0, bytes, length, utf8.length);
    length += utf8.length;
  }

  /** Returns what was written since {@link #clear}, valid until the next writing. */
  public BytesRef view() {
    return new BytesRef(bytes, 0, length);
  }

  private void room(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
