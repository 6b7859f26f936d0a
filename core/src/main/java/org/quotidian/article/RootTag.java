package org.quotidian.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** The first element of a piece of markup, behind declarations, comments and instructions. */
final class RootTag {
  /** Elements that web pages, or pieces of them, begin with; "" is a document type HTML alone. */
  static final Set<String> HTML =
      Set.of(
          ("html head body title meta link script style div p span section article main h1 h2 h3"
                  + " table ul ol a img center font form noscript base header nav b i em strong br")
              .split(" "));

  private RootTag() {}

  /** Returns its local name in lower case, or nothing if there is none in {@code head}. */
  static String of(byte[] head, int from) {
    String text = new String(head, from, head.length - from, StandardCharsets.ISO_8859_1);
    int at = 0;
    while (true) {
      at = text.indexOf('<', at);
      if (at < 0 || at + 1 >= text.length()) {
        return "";
      }
      char next = text.charAt(at + 1);
      if (text.startsWith("<!--", at)) {
        at = behind(text, "-->", at);
      } else if (next == '?') {
        at = behind(text, "?>", at);
      } else if (next == '!') {
        if (text.regionMatches(true, at, "<!doctype html", 0, 14)) {
          return "html";
        }
        at = behindDeclaration(text, at);
      } else if (Character.isLetter(next)) {
        return name(text, at + 1);
      } else {
        at++;
      }
    }
  }

  private static int behind(String text, String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? text.length() : found + end.length();
  }

  /** A document type may carry declarations of its own in brackets. */
  private static int behindDeclaration(String text, int from) {
    int close = text.indexOf('>', from);
    int bracket = text.indexOf('[', from);
    if (bracket >= 0 && bracket < close) {
      int end = text.indexOf(']', bracket);
      close = end < 0 ? -1 : text.indexOf('>', end);
    }
    return close < 0 ? text.length() : close + 1;
  }

  private static String name(String text, int from) {
    int end = from;
    while (end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String name = text.substring(from, end);
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }
}
