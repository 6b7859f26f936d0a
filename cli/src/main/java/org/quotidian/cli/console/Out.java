package org.quotidian.cli.console;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A stream of the process as UTF-8 text; ends the program quietly when nobody reads any more. */
public final class Out extends Writer {
  private final Writer writer;

  public Out(OutputStream stream) {
    this.writer = new OutputStreamWriter(new Buffer(stream), StandardCharsets.UTF_8);
  }

  /** The reader at the other end has gone away, as {@code head} does. */
  public static final class Gone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Gone(IOException cause) {
      super(cause);
    }
  }

  @Override
  public void write(char[] text, int from, int length) {
    try {
      writer.write(text, from, length);
    } catch (IOException e) {
      throw gone(e);
    }
  }

  @Override
  public void write(String text) {
    try {
      writer.write(text);
    } catch (IOException e) {
      throw gone(e);
    }
  }

  @Override
  public void flush() {
    try {
      writer.flush();
    } catch (IOException e) {
      throw gone(e);
    }
  }

  @Override
  public void close() {
    flush();
  }

  private static RuntimeException gone(IOException e) {
    String message = String.valueOf(e.getMessage());
    boolean pipe = message.contains("roken pipe") || message.contains("pipe is being closed");
    return pipe ? new Gone(e) : new UncheckedIOException("cannot write the output", e);
  }

  /** Gathers bytes; a plain BufferedOutputStream takes a lock for each write. */
  private static final class Buffer extends OutputStream {
    private final OutputStream stream;
    private final byte[] bytes = new byte[1 << 16];
    private int count;

    private Buffer(OutputStream stream) {
      this.stream = stream;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] from, int start, int length) throws IOException {
      if (length > bytes.length - count) {
        drain();
      }
      if (length > bytes.length) {
        stream.write(from, start, length);
      } else {
        System.arraycopy(from, start, bytes, count, length);
        count += length;
      }
    }

    @Override
    public void flush() throws IOException {
      drain();
      stream.flush();
    }

    private void drain() throws IOException {
      int full = count;
      count = 0;
      stream.write(bytes, 0, full);
    }
  }
}
