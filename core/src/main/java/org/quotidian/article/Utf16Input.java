package org.quotidian.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** UTF-16 given out as UTF-8. */
final class Utf16Input extends InputStream {
  private final Reader reader;
  private final CharBuffer chars = CharBuffer.allocate(8192);
  private ByteBuffer bytes = ByteBuffer.allocate(0);

  Utf16Input(InputStream in, Charset charset) {
    this.reader = new InputStreamReader(in, charset);
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes.get() & 0xFF : -1;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.remaining());
    bytes.get(buffer, from, count);
    return count;
  }

  private boolean fill() throws IOException {
    while (!bytes.hasRemaining()) {
      chars.clear();
      int first = reader.read();
      if (first < 0) {
        return false;
      }
      chars.put((char) first);
      if (Character.isHighSurrogate((char) first)) {
        int second = reader.read();
        chars.put(second < 0 ? '\uFFFD' : (char) second);
      } else if (reader.ready()) {
        chars.limit(chars.capacity() - 1);
        reader.read(chars);
        chars.limit(chars.capacity());
        if (Character.isHighSurrogate(chars.get(chars.position() - 1))) {
          int second = reader.read();
          chars.put(second < 0 ? '\uFFFD' : (char) second);
        }
      }
      chars.flip();
      bytes = StandardCharsets.UTF_8.encode(chars);
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
