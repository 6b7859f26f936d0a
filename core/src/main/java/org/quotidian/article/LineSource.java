package org.quotidian.article;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an input, decoded once, malformed bytes replaced by U+FFFD; no line is kept beyond
 * its limit.
 */
final class LineSource implements Closeable {
  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final Charset charset;
  private final int maxBytes;
  private byte[] buffer = new byte[CHUNK];
  private int start;
  private int end;
  private long line;

  LineSource(InputStream in, Charset charset, int maxBytes) {
    this.in = in;
    this.charset = charset;
    this.maxBytes = maxBytes;
  }

  /** Returns the number of the line read last, counted from 1. */
  long line() {
    return line;
  }

  /**
   * Returns the next line without its end, or null behind the last.
   *
   * @throws UnreadableArticleException if the line is longer than the limit; it is passed over
   * @throws DamagedInputException if the input breaks off here
   */
  @Nullable String next() throws IOException {
    line++;
    int scanned = start;
    while (true) {
      for (int i = scanned; i < end; i++) {
        if (buffer[i] == '\n') {
          return take(i, i + 1);
        }
      }
      scanned = end;
      if (end - start > maxBytes) {
        passOverLine();
        throw tooLong();
      }
      int before = end - start;
      if (!fill()) {
        return start == end ? null : take(end, end);
      }
      scanned = start + before;
    }
  }

  private String take(int stop, int nextStart) throws UnreadableArticleException {
    int last = stop > start && buffer[stop - 1] == '\r' ? stop - 1 : stop;
    boolean tooLong = last - start > maxBytes;
    String text = tooLong ? "" : new String(buffer, start, last - start, charset);
    start = nextStart;
    if (start == end && buffer.length > CHUNK * 16) {
      buffer = new byte[CHUNK];
      start = 0;
      end = 0;
    }
    if (tooLong) {
      throw tooLong();
    }
    return text;
  }

  private UnreadableArticleException tooLong() {
    return new UnreadableArticleException(
        "line " + line, "the line is longer than " + maxBytes + " bytes");
  }

  private boolean fill() throws IOException {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
    }
    if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int read = in.read(buffer, end, buffer.length - end);
    end += Math.max(0, read);
    return read >= 0;
  }

  private void passOverLine() throws IOException {
    while (true) {
      start = 0;
      end = 0;
      if (!fill()) {
        return;
      }
      for (int i = 0; i < end; i++) {
        if (buffer[i] == '\n') {
          start = i + 1;
          return;
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
