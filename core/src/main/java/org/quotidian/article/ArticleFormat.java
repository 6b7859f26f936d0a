package org.quotidian.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the first bytes of an input say about its format; names of files are not trusted. */
enum ArticleFormat {
  JSON_LINES("jsonl"),
  JSON("json"),
  TEXT("text"),
  REUTERS_SGML("reuters"),
  HTML("html"),
  XML("xml"),
  TABLE("csv"),
  MARKDOWN("markdown"),
  WARC("warc"),
  ZIP("zip"),
  MAIL("mail"),
  BINARY(""),
  UTF_16(""),
  GZIP("");

  private final String title;

  /** Names the format; empty if it cannot be asked for. */
  ArticleFormat(String title) {
    this.title = title;
  }

  /** Returns the name by which it is asked for. */
  String title() {
    return title;
  }

  /**
   * Returns the format of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static ArticleFormat named(String title) {
    for (ArticleFormat format : values()) {
      if (!title.isEmpty() && format.title.equals(title)) {
        return format;
      }
    }
    throw new IllegalArgumentException(
        "there is no reader \"" + title + "\"; there are " + String.join(", ", titles()));
  }

  /** Returns the names that can be asked for. */
  static List<String> titles() {
    return Arrays.stream(values())
        .map(ArticleFormat::title)
        .filter(title -> !title.isEmpty())
        .toList();
  }

  /** A gzipped or UTF-16 input announces itself by its first two bytes. */
  static ArticleFormat of(PeekedInput in) throws IOException {
    while (in.length() < 2 && in.lookFurther()) {
      // a slow pipe may give one byte at a time
    }
    if (starts(in, 0x1F, 0x8B)) {
      return GZIP;
    }
    if (starts(in, 0xFF, 0xFE) || starts(in, 0xFE, 0xFF) || isWide(in, 0) || isWide(in, 1)) {
      return UTF_16;
    }
    int first = firstVisible(in);
    if (first < 0) {
      return TEXT;
    }
    return switch (in.peek(first)) {
      case '[' -> JSON;
      case '{' -> ofBrace(in, first);
      case '<' -> ofAngle(in, first);
      default -> ofOther(in, first);
    };
  }

  private static boolean starts(PeekedInput in, int first, int second) {
    return in.length() >= 2 && (in.peek(0) & 0xFF) == first && (in.peek(1) & 0xFF) == second;
  }

  /** UTF-16 without a byte order mark: every second byte of its first two characters is 0. */
  private static boolean isWide(PeekedInput in, int zero) {
    return in.length() >= 4
        && in.peek(zero) == 0
        && in.peek(zero + 2) == 0
        && in.peek(1 - zero) > 0
        && in.peek(3 - zero) > 0;
  }

  /** Returns the first byte that is neither blank nor part of a byte order mark, or -1. */
  private static int firstVisible(PeekedInput in) throws IOException {
    int i = 0;
    do {
      for (; i < in.length(); i++) {
        byte b = in.peek(i);
        boolean mark = i < 3 && (b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF);
        if (b != ' ' && b != '\t' && b != '\r' && b != '\n' && !mark) {
          return i;
        }
      }
    } while (in.lookFurther());
    return -1;
  }

  /**
   * JSON Lines when the first object ends on its line, or when the next line opens another (then the
   * first is a broken line); else an object over several lines. One long line is an article unless
   * an array of objects comes before any text.
   */
  private static ArticleFormat ofBrace(PeekedInput in, int first) throws IOException {
    BraceScan scan = new BraceScan(first);
    while (true) {
      ArticleFormat found = scan.goOn(in);
      if (found != null) {
        return found;
      }
      if (!in.lookFurther()) {
        return scan.atEnd();
      }
    }
  }

  private static ArticleFormat ofAngle(PeekedInput in, int first) throws IOException {
    do {
      String head = new String(in.peeked(), StandardCharsets.ISO_8859_1);
      if (head.contains("<REUTERS") || head.contains("<!DOCTYPE lewis")) {
        return REUTERS_SGML;
      }
    } while (in.lookFurther());
    if (first + 1 == in.length()) {
      return TEXT;
    }
    byte next = in.peek(first + 1);
    boolean markup = next == '!' || next == '?' || Character.isLetter(next);
    return markup ? ofRoot(RootTag.of(in.peeked(), first)) : TEXT;
  }

  private static ArticleFormat ofRoot(String root) {
    return RootTag.HTML.contains(root) ? HTML : XML;
  }

  private static ArticleFormat ofOther(PeekedInput in, int first) throws IOException {
    while (in.lookFurther()) {
      // as much as there is: what is binary may begin with letters
    }
    int controls = 0;
    boolean lineStart = false;
    boolean object = false;
    for (int i = first; i < in.length(); i++) {
      byte b = in.peek(i);
      object |= lineStart && b == '{' && i + 1 < in.length() && in.peek(i + 1) == '"';
      lineStart = b == '\n';
      boolean control = b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f';
      controls += control ? 1 : 0;
    }
    boolean binary = isGarbled(in.peeked()) || controls * 10 > in.length() - first;
    if (object && !binary) {
      return JSON_LINES; // its first line is broken
    }
    if (MailHead.isOne(in.peeked(), first)) {
      return MAIL;
    }
    if (MarkdownReader.isOne(in.peeked(), first)) {
      return MARKDOWN;
    }
    String magic =
        new String(
            in.peeked(), first, Math.min(4, in.length() - first), StandardCharsets.ISO_8859_1);
    if (magic.equals("WARC") || isArc(in.peeked(), first)) {
      return WARC;
    }
    if (magic.equals("PK\u0003\u0004")) {
      return ZIP;
    }
    if (controls == 0 && TableHead.delimiter(in.peeked(), first, Map.of()) != null) {
      return TABLE;
    }
    if (binary || magic.equals("%PDF")) {
      return BINARY;
    }
    return isPageBehindSomething(in.peeked()) ? HTML : TEXT;
  }

  /** Pages are saved with what a server or an editor put before them. */
  private static boolean isPageBehindSomething(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    return text.contains("<!doctype html") || (text.contains("<html") && text.contains("<head"));
  }

  /** The forerunner of WARC. */
  private static boolean isArc(byte[] head, int first) {
    String start = "filedesc://";
    int length = Math.min(start.length(), head.length - first);
    return new String(head, first, length, StandardCharsets.ISO_8859_1).equals(start);
  }

  /** More than a tenth of it is no UTF-8. */
  private static boolean isGarbled(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8);
    int garbled = 0;
    for (int i = 0; i < text.length(); i++) {
      garbled += text.charAt(i) == '\uFFFD' ? 1 : 0;
    }
    return garbled * 10 > text.length();
  }
}
