package org.quotidian.article;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Markdown that begins with its metadata between two lines of dashes, as static sites keep it: {@code
 * name: value} lines, of which those understood are taken. The title is the metadata's, else the
 * first heading.
 */
final class MarkdownReader implements ArticleReader {
  private static final String FENCE = "---";

  private final LineSource lines;
  private final JsonRecord names;
  private final int maxLength;
  private final ArticleDraft draft = new ArticleDraft();
  private boolean done;

  MarkdownReader(LineSource lines, ReaderOptions options) {
    this.lines = lines;
    this.names = new JsonRecord(options);
    this.maxLength = options.limits().maxTextLength();
  }

  /** Tells whether {@code head} begins with a fence that is closed. */
  static boolean isOne(byte[] head, int from) {
    String text =
        new String(head, from, head.length - from, java.nio.charset.StandardCharsets.ISO_8859_1);
    int end = text.indexOf('\n');
    return end >= 0
        && text.substring(0, end).strip().equals(FENCE)
        && text.indexOf("\n---", end) > 0
        && text.indexOf(':', end) > 0;
  }

  @Override
  public @Nullable Article next() throws IOException {
    if (done) {
      return null;
    }
    done = true;
    StringBuilder body = new StringBuilder();
    try {
      String line = lines.next();
      for (line = lines.next(); line != null && !line.strip().equals(FENCE); line = lines.next()) {
        takeMetadata(line, draft);
      }
      for (line = lines.next(); line != null; line = lines.next()) {
        if (!takeTitle(line, draft, body)) {
          body.append(withoutHashes(line)).append('\n');
        }
        if (body.length() > maxLength) {
          throw unreadable("the text is longer than " + maxLength + " code units");
        }
      }
    } catch (DamagedInputException | IllegalArgumentException e) {
      throw unreadable(String.valueOf(e.getMessage()));
    }
    draft.put(JsonField.BODY, body.toString().strip());
    if (!draft.hasText()) {
      throw unreadable("neither a title nor a text");
    }
    return draft.build();
  }

  private void takeMetadata(String line, ArticleDraft draft) {
    int colon = line.indexOf(':');
    if (colon <= 0 || Character.isWhitespace(line.charAt(0)) || line.charAt(0) == '#') {
      return;
    }
    JsonField.Named named = names.meaning(line.substring(0, colon).strip());
    if (named != null && named.field() != JsonField.BODY) {
      draft.put(named, value(line.substring(colon + 1).strip()));
    }
  }

  /** A quoted value, a list in brackets, or the words as they are. */
  private static String value(String text) {
    String value = text;
    if (value.length() >= 2 && value.startsWith("[") && value.endsWith("]")) {
      value = value.substring(1, value.length() - 1);
    }
    char first = value.isEmpty() ? ' ' : value.charAt(0);
    boolean quoted =
        value.length() >= 2
            && (first == '"' || first == '\'')
            && value.charAt(value.length() - 1) == first;
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private static boolean takeTitle(String line, ArticleDraft draft, StringBuilder body) {
    boolean title = isBlank(body) && line.startsWith("# ") && !draft.hasText();
    if (title) {
      draft.put(JsonField.TITLE, line.substring(2).strip());
    }
    return title;
  }

  private static boolean isBlank(StringBuilder text) {
    return text.length() < 100 && text.toString().isBlank();
  }

  /** A heading's text without what marks it as one. */
  static String withoutHashes(String line) {
    int hashes = 0;
    while (hashes < line.length() && hashes < 7 && line.charAt(hashes) == '#') {
      hashes++;
    }
    boolean heading = hashes > 0 && hashes < line.length() && line.charAt(hashes) == ' ';
    return heading ? line.substring(hashes).strip() : line;
  }

  private UnreadableArticleException unreadable(String reason) {
    return new UnreadableArticleException("line " + lines.line(), reason);
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
