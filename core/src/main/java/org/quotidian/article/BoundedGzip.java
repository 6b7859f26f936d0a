package org.quotidian.article;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Gzip output that is counted against its input: a file that unpacks to far more than text can is
 * damaged, and so is one that ends early or fails its checksum.
 */
final class BoundedGzip extends InputStream {
  private static final int BUFFER = 1 << 16;

  private final Counted packed;
  private final InputStream unpacked;
  private final ReaderLimits limits;
  private long out;

  BoundedGzip(InputStream packed, ReaderLimits limits) throws IOException {
    this.packed = new Counted(packed);
    this.limits = limits;
    try {
      this.unpacked = new GZIPInputStream(this.packed, BUFFER);
    } catch (EOFException | ZipException e) {
      throw damaged(e);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int count;
    try {
      count = unpacked.read(buffer, from, length);
    } catch (EOFException | ZipException e) {
      throw damaged(e);
    }
    if (count > 0) {
      out += count;
      if (out > limits.freeExpansionBytes() && out / limits.maxExpansion() > packed.count) {
        throw new DamagedInputException(
            "unpacks to more than "
                + limits.maxExpansion()
                + " times its size: a gzip bomb, not articles");
      }
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    unpacked.close();
  }

  private static DamagedInputException damaged(IOException cause) {
    return new DamagedInputException(
        cause instanceof EOFException
            ? "the gzip data end too early: the file was cut off"
            : "the gzip data are damaged: " + cause.getMessage(),
        cause);
  }

  /** Counts the packed bytes that were asked for. */
  static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    /** Returns how many bytes were read so far. */
    long count() {
      return count;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
