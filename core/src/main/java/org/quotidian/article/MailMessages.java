package org.quotidian.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a mailbox (mbox, RFC 4155) as bytes, one after the other; an input that does not
 * begin with a line "From …" is one message. A message longer than the limit is read over.
 */
final class MailMessages {
  private static final byte[] SEPARATOR = {'F', 'r', 'o', 'm', ' '};
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int most;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;

  private final byte[] line = new byte[200];
  private byte[] message = new byte[1 << 12];
  private int size;
  private boolean tooLong;
  private boolean isMailbox;
  private boolean atStart = true;
  private boolean ended;
  private int number;

  MailMessages(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /** Returns the next message, cut off at the limit; null if there is none. */
  byte @Nullable [] next() throws IOException {
    if (ended) {
      return null;
    }
    size = 0;
    tooLong = false;
    int inLine = 0;
    boolean afterBlank = false;
    for (int b = read(); b >= 0; b = read()) {
      keep(b);
      if (inLine < line.length) {
        line[inLine] = (byte) b;
      }
      inLine++;
      if (b != '\n') {
        continue;
      }
      boolean blank = inLine == 1 || (inLine == 2 && line[0] == '\r');
      if (atStart && beginsAsSeparator(inLine)) {
        isMailbox = true;
        size = 0;
      } else if (isMailbox && afterBlank && isSeparator(inLine)) {
        size = tooLong ? size : size - inLine;
        return taken();
      }
      atStart &= blank;
      afterBlank = blank;
      inLine = 0;
    }
    ended = true;
    return taken();
  }

  private boolean beginsAsSeparator(int length) {
    return length > SEPARATOR.length
        && Arrays.equals(line, 0, SEPARATOR.length, SEPARATOR, 0, SEPARATOR.length);
  }

  /** A separator has an hour in it; a sentence that begins with "From" has none, as a rule. */
  private boolean isSeparator(int length) {
    if (length > line.length || !beginsAsSeparator(length)) {
      return false;
    }
    for (int i = SEPARATOR.length + 1; i + 1 < length; i++) {
      if (line[i] == ':' && isDigit(line[i - 1]) && isDigit(line[i + 1])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  private byte[] taken() {
    number++;
    return Arrays.copyOf(message, size);
  }

  /** Tells whether the last message was longer than the limit. */
  boolean wasTooLong() {
    return tooLong;
  }

  /** Says where the last message stands. */
  String position() {
    return isMailbox ? "message " + number : "line 1";
  }

  private void keep(int b) {
    if (size == most) {
      tooLong = true;
      return;
    }
    if (size == message.length) {
      message = Arrays.copyOf(message, (int) Math.min(most, 2L * size));
    }
    message[size++] = (byte) b;
  }

  private int read() throws IOException {
    if (at == filled) {
      filled = in.read(buffer, 0, BUFFER);
      at = 0;
      if (filled <= 0) {
        filled = 0;
        return -1;
      }
    }
    return buffer[at++] & 0xFF;
  }
}
