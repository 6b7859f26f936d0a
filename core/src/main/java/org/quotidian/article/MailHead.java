package org.quotidian.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells a message or a mailbox (RFC 5322, mbox) from a text, by the lines above the first blank. */
final class MailHead {
  private static final int LONGEST_NAME = 40;

  private MailHead() {}

  /** Tells whether {@code head} begins with a sender and more fields from {@code start} on. */
  static boolean isOne(byte[] head, int start) {
    boolean sender = false;
    int fields = 0;
    int at = start;
    boolean first = true;
    while (at < head.length) {
      int end = at;
      while (end < head.length && head[end] != '\n') {
        end++;
      }
      if (end == head.length && at > start) {
        break; // the head was cut in that line
      }
      int last = end > at && head[end - 1] == '\r' ? end - 1 : end;
      if (last == at) {
        break;
      }
      boolean folded = head[at] == ' ' || head[at] == '\t';
      String name = folded ? "" : name(head, at, last);
      if (name.isEmpty() && !folded && !(first && isMailbox(head, at, last))) {
        return false;
      }
      sender |= name.equals("from") || name.equals("return-path");
      fields +=
          switch (name) {
            case "subject", "date", "to", "received", "message-id", "mime-version" -> 1;
            default -> 0;
          };
      first = false;
      at = end + 1;
    }
    return sender && fields > 0;
  }

  private static boolean isMailbox(byte[] head, int from, int to) {
    return new String(head, from, Math.min(5, to - from), StandardCharsets.ISO_8859_1)
        .equals("From ");
  }

  /** Returns the name of the field, or nothing if the line is none. */
  private static String name(byte[] head, int from, int to) {
    for (int i = from; i < to && i - from <= LONGEST_NAME; i++) {
      if (head[i] == ':') {
        return new String(head, from, i - from, StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
      }
      if (head[i] <= ' ') {
        return "";
      }
    }
    return "";
  }
}
