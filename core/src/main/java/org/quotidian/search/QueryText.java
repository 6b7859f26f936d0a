package org.quotidian.search;

import org.quotidian.article.Limits;

/** The text of a query and how far it has been read; checks the limits before anything is parsed. */
final class QueryText {
  private final String text;
  private int at;

  /**
   * Begins to read.
   *
   * @throws QuerySyntaxException if the text is too long or too deeply nested
   */
  QueryText(String text) {
    this.text = text;
    if (text.length() > Limits.QUERY_CHARS) {
      throw error(
          "a query may have " + Limits.QUERY_CHARS + " characters; this has " + text.length(),
          Limits.QUERY_CHARS,
          "");
    }
    checkDepth();
  }

  int at() {
    return at;
  }

  void moveTo(int offset) {
    at = offset;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** Returns the next character, or NUL at the end. */
  char peek() {
    return peek(0);
  }

  char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
  }

  char next() {
    return text.charAt(at++);
  }

  void skipBlanks() {
    while (!atEnd() && Blanks.is(text.charAt(at))) {
      at++;
    }
  }

  /** Takes the character if it is next. */
  boolean take(char c) {
    if (atEnd() || text.charAt(at) != c) {
      return false;
    }
    at++;
    return true;
  }

  /** Takes the word if it is next and nothing but a blank, a bracket or a quote follows. */
  boolean takeWord(String word) {
    int end = at + word.length();
    if (!text.startsWith(word, at) || (end < text.length() && !parts(text.charAt(end)))) {
      return false;
    }
    at = end;
    return true;
  }

  /** Takes the beginning of a word, in any letter case, if it is next. */
  boolean takeStart(String beginning) {
    if (!text.regionMatches(true, at, beginning, 0, beginning.length())) {
      return false;
    }
    at += beginning.length();
    return true;
  }

  String substring(int start, int end) {
    return text.substring(start, end);
  }

  int length() {
    return text.length();
  }

  QuerySyntaxException error(String message, int column, String suggestion) {
    return new QuerySyntaxException(message, text, Math.min(column, text.length()), suggestion);
  }

  static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
  }

  /** Tells whether a word ends before the character. */
  static boolean parts(char c) {
    return Blanks.is(c) || c == '(' || c == ')' || c == '{' || c == '}' || isQuote(c);
  }

  private void checkDepth() {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (isQuote(c)) {
        quoted = !quoted;
      } else if (!quoted && (c == '(' || c == '{')) {
        depth++;
        if (depth > Limits.QUERY_DEPTH) {
          throw error("a query may be nested " + Limits.QUERY_DEPTH + " deep", i, "");
        }
      } else if (!quoted && (c == ')' || c == '}')) {
        depth--;
      }
    }
  }
}
