package org.quotidian.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;

/** A stream that tells how many bytes are read from it. */
final class CountedInput extends FilterInputStream {
  private final IntConsumer read;

  CountedInput(InputStream in, IntConsumer read) {
    super(in);
    this.read = read;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    read.accept(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int count = super.read(buffer, from, length);
    read.accept(Math.max(0, count));
    return count;
  }

  @Override
  public boolean markSupported() {
    return false; // what is read twice would count twice
  }
}
