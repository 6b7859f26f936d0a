package org.quotidian.article;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The SGML of the Reuters-21578 collection (David D. Lewis, 1997): {@code <REUTERS …>} elements in
 * latin-1 with hard-wrapped lines, which are joined to paragraphs again. The dateline opens the body
 * as it did on the wire. Ids are "reut-" and the number given as NEWID.
 */
final class ReutersReader implements ArticleReader {
  private static final String OPEN = "<REUTERS";
  private static final String CLOSE = "</REUTERS>";

  private final LineSource lines;
  private final int maxLength;
  private final ArticleDraft draft = new ArticleDraft();
  private long record;
  private boolean done;

  ReutersReader(LineSource lines, ReaderLimits limits) {
    this.lines = lines;
    this.maxLength = Math.min(limits.maxRecordBytes(), limits.maxTextLength());
  }

  @Override
  public @Nullable Article next() throws IOException {
    StringBuilder element = null;
    while (!done) {
      String line;
      try {
        line = lines.next();
      } catch (DamagedInputException e) {
        done = true;
        record += element == null ? 1 : 0;
        throw unreadable(String.valueOf(e.getMessage()));
      }
      if (line == null) {
        done = true;
        if (element != null) {
          throw unreadable("the element is not closed: the file was cut off");
        }
        return null;
      }
      if (line.startsWith(OPEN)) {
        record++;
        element = new StringBuilder(4096);
      }
      if (element == null) {
        continue;
      }
      if (element.length() > maxLength) {
        throw unreadable("the element is longer than " + maxLength + " characters");
      }
      element.append(line).append('\n');
      if (line.contains(CLOSE)) {
        return article(element.toString());
      }
    }
    return null;
  }

  private Article article(String element) throws UnreadableArticleException {
    draft.clear();
    int opened = element.indexOf('>');
    String number = attribute(element.substring(0, Math.max(0, opened)), "NEWID");
    draft.put(JsonField.ID, number.isEmpty() ? "" : "reut-" + number);
    draft.put(JsonField.PUBLISHED, plain(inside(element, "DATE")));
    draft.put(JsonField.SOURCE, "Reuters");
    draft.put(JsonField.LANGUAGE, "en");
    String text = outside(element, "<TEXT");
    String title = joined(plain(inside(text, "TITLE"))).replace('\n', ' ');
    String body = inside(text, "BODY");
    boolean unprocessed = title.isEmpty() && body.isEmpty();
    if (unprocessed) {
      String[] parts = joined(plain(text.substring(text.indexOf('>') + 1))).split("\n", 2);
      title = parts[0];
      body = parts.length > 1 ? parts[1] : "";
    } else {
      body = joined(plain(inside(text, "DATELINE")) + plain(body));
    }
    draft.put(JsonField.TITLE, title);
    draft.put(JsonField.BODY, body);
    draft.put(JsonField.BYLINE, plain(inside(text, "AUTHOR")).strip());
    if (!draft.hasText()) {
      throw unreadable("the element has no text");
    }
    return draft.build();
  }

  /** Returns what stands between a tag and its end tag, or nothing. */
  private static String inside(String text, String tag) {
    int start = text.indexOf("<" + tag + ">");
    int end = start < 0 ? -1 : text.indexOf("</" + tag + ">", start);
    return end < 0 ? "" : text.substring(start + tag.length() + 2, end);
  }

  /** Returns the TEXT element, whatever attributes it has, without its end tag. */
  private static String outside(String element, String open) {
    int start = element.indexOf(open);
    int end = start < 0 ? -1 : element.indexOf("</TEXT>", start);
    return start < 0 ? "" : element.substring(start, end < 0 ? element.length() : end);
  }

  private static String attribute(String tag, String name) {
    int start = tag.indexOf(name + "=\"");
    int from = start + name.length() + 2;
    int end = start < 0 ? -1 : tag.indexOf('"', from);
    return end < 0 ? "" : tag.substring(from, end);
  }

  /** Resolves character references; those to control characters vanish. */
  private static String plain(String marked) {
    StringBuilder text = new StringBuilder(marked.length());
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      int end = c == '&' ? marked.indexOf(';', i) : -1;
      if (end < 0 || end - i > 8) {
        if (c >= ' ' || c == '\n' || c == '\t') {
          text.append(c);
        }
        continue;
      }
      text.append(referred(marked.substring(i + 1, end)));
      i = end;
    }
    return text.toString();
  }

  private static String referred(String name) {
    switch (name) {
      case "lt":
        return "<";
      case "gt":
        return ">";
      case "amp":
        return "&";
      default:
        if (!name.startsWith("#")) {
          return "&" + name + ";";
        }
        try {
          int code = Integer.parseInt(name.substring(1));
          return code == '\t' || (code >= ' ' && code != 127 && code < 0xD800)
              ? String.valueOf((char) code)
              : "";
        } catch (NumberFormatException e) {
          return "&" + name + ";";
        }
    }
  }

  /** Joins wrapped lines; an indented or a blank line begins a paragraph; "Reuter" ends the text. */
  private static String joined(String wrapped) {
    StringBuilder text = new StringBuilder(wrapped.length());
    int start = 0;
    boolean paragraph = true;
    while (start < wrapped.length()) {
      int end = wrapped.indexOf('\n', start);
      end = end < 0 ? wrapped.length() : end;
      String line = wrapped.substring(start, end);
      String words = line.strip();
      start = end + 1;
      if (words.isEmpty()) {
        paragraph = true;
      } else if (!words.equalsIgnoreCase("reuter") || start < wrapped.length() - 8) {
        boolean opens = paragraph || line.charAt(0) == ' ';
        text.append(text.isEmpty() ? "" : opens ? "\n" : " ").append(words);
        paragraph = false;
      }
    }
    return text.toString();
  }

  private UnreadableArticleException unreadable(String reason) {
    return new UnreadableArticleException(
        "record " + record + " (line " + lines.line() + ")", reason);
  }

  @Override
  public String doubt() {
    return draft.doubt();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
