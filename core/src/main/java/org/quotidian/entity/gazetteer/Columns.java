package org.quotidian.entity.gazetteer;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Reads columns of big-endian numbers, by a small buffer: half of the time that a table takes to load goes
 * into memory that is touched for the first time. Not safe for use by several threads.
 */
final class Columns {
  private static final int ROOM = 1 << 13;

  private final DataInputStream in;
  private final byte[] room = new byte[ROOM * Long.BYTES];
  private final ByteBuffer buffer = ByteBuffer.wrap(room);

  Columns(DataInputStream in) {
    this.in = in;
  }

  /** Reads a number by itself. */
  int number() throws IOException {
    return in.readInt();
  }

  byte[] bytes(int n) throws IOException {
    byte[] values = new byte[n];
    in.readFully(values);
    return values;
  }

  short[] shorts(int n) throws IOException {
    short[] values = new short[n];
    for (int at = 0; at < n; at += ROOM) {
      int some = Math.min(ROOM, n - at);
      in.readFully(room, 0, some * Short.BYTES);
      buffer.asShortBuffer().get(values, at, some);
    }
    return values;
  }

  int[] ints(int n) throws IOException {
    int[] values = new int[n];
    for (int at = 0; at < n; at += ROOM) {
      int some = Math.min(ROOM, n - at);
      in.readFully(room, 0, some * Integer.BYTES);
      buffer.asIntBuffer().get(values, at, some);
    }
    return values;
  }

  float[] floats(int n) throws IOException {
    float[] values = new float[n];
    for (int at = 0; at < n; at += ROOM) {
      int some = Math.min(ROOM, n - at);
      in.readFully(room, 0, some * Float.BYTES);
      buffer.asFloatBuffer().get(values, at, some);
    }
    return values;
  }

  long[] longs(int n) throws IOException {
    long[] values = new long[n];
    longs(values);
    return values;
  }

  /** Fills an array. */
  void longs(long[] values) throws IOException {
    for (int at = 0; at < values.length; at += ROOM) {
      int some = Math.min(ROOM, values.length - at);
      in.readFully(room, 0, some * Long.BYTES);
      buffer.asLongBuffer().get(values, at, some);
    }
  }
}
