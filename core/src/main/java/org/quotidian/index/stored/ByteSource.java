package org.quotidian.index.stored;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.BytesRef;

/** Reads back what a {@link ByteSink} wrote. */
final class ByteSource {
  private final byte[] bytes;
  private final int end;
  private int at;

  ByteSource(BytesRef bytes) {
    this.bytes = bytes.bytes;
    this.at = bytes.offset;
    this.end = bytes.offset + bytes.length;
  }

  int readInt() throws IOException {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int b = next();
      value |= (b & 0x7F) << shift;
      if (b < 0x80) {
        return value;
      }
    }
  }

  long readLong() throws IOException {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      int b = next();
      value |= (b & 0x7FL) << shift;
      if (b < 0x80) {
        return (value >>> 1) ^ -(value & 1);
      }
    }
  }

  double readDouble() throws IOException {
    long bits = 0;
    for (int i = 0; i < 8; i++) {
      bits = bits << 8 | next();
    }
    return Double.longBitsToDouble(bits);
  }

  String readText() throws IOException {
    int length = readLength();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  /** Passes a text over. */
  void skipText() throws IOException {
    int length = readLength();
    at += length;
  }

  /** Passes a span over: a start and a length. */
  void skipSpan() throws IOException {
    readLong();
    readInt();
  }

  /** Returns the place that is read next. */
  int place() {
    return at;
  }

  /** Reads on at a place. */
  void turnTo(int place) {
    at = place;
  }

  /** Returns how many bytes are left. */
  int left() {
    return end - at;
  }

  private int readLength() throws IOException {
    int length = readInt();
    if (length < 0 || end - at < length) {
      throw new EOFException("a packed text of " + length + " bytes is cut short");
    }
    return length;
  }

  private int next() throws IOException {
    if (at >= end) {
      throw new EOFException("packed data is cut short");
    }
    return bytes[at++] & 0xFF;
  }
}
