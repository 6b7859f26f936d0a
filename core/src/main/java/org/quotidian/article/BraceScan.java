package org.quotidian.article;

import org.jspecify.annotations.Nullable;

/** Follows the braces of the first bytes of a JSON object to see where it ends. */
final class BraceScan {
  private int at;
  private int depth;
  private boolean quoted;
  private boolean escaped;
  private boolean lineEnd;
  private boolean complete;
  private boolean holdsArticles;

  BraceScan(int start) {
    this.at = start;
  }

  /** Goes on over what has been looked at; null if that does not decide it. */
  @Nullable ArticleFormat goOn(PeekedInput in) {
    for (; at < in.length(); at++) {
      byte b = in.peek(at);
      boolean blank = b == ' ' || b == '\t' || b == '\r' || b == '\n';
      if ((lineEnd || complete) && !blank) {
        return b == '{' && in.peek(at - 1) == '\n' ? ArticleFormat.JSON_LINES : ArticleFormat.JSON;
      }
      if (b == '\n') {
        lineEnd = true; // no string of valid JSON holds a line end
      } else if (escaped) {
        escaped = false;
      } else if (quoted) {
        escaped = b == '\\';
        quoted = b != '"';
      } else if (b == '"') {
        quoted = true;
      } else if (b == '{' || b == '[') {
        depth++;
        holdsArticles |= depth == 2 && JsonDocumentReader.isContainer(nameBefore(in));
      } else if (b == '}' || b == ']') {
        depth--;
        complete = depth == 0;
        if (complete && !holdsArticles) {
          return ArticleFormat.JSON_LINES;
        }
      }
    }
    return null;
  }

  /** Returns what it is if there is nothing more to look at. */
  ArticleFormat atEnd() {
    return (lineEnd && !complete) || holdsArticles ? ArticleFormat.JSON : ArticleFormat.JSON_LINES;
  }

  /** Returns the name of the value that begins here. */
  private String nameBefore(PeekedInput in) {
    int end = quoteBefore(in, at);
    int start = quoteBefore(in, end);
    StringBuilder name = new StringBuilder();
    for (int i = start + 1; i < end && name.length() < 20; i++) {
      name.append((char) in.peek(i));
    }
    return name.toString();
  }

  private static int quoteBefore(PeekedInput in, int before) {
    int i = before - 1;
    while (i > 0 && in.peek(i) != '"') {
      i--;
    }
    return i;
  }
}
