package org.quotidian.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** The first element of a piece of markup, behind declarations, comments and instructions. */
final class RootTag {
  /** Elements that web pages, or pieces of them, begin with. */
  static final Set<String> HTML =
      Set.of(
          ("html head body title meta link script style div p span section article main h1 h2 h3"
                  + " table ul ol a img center font form noscript base header nav b i em strong br"
                  + " dl pre blockquote figure aside hr h4 h5 h6 u small iframe")
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

  /** Returns what stands before the first element, as far as it can be told. */
  static String prolog(byte[] document) {
    int length = Math.min(document.length, PeekedInput.MOST);
    String text = new String(document, 0, length, StandardCharsets.ISO_8859_1);
    int at = 0;
    while (at < text.length()) {
      at = text.indexOf('<', at);
      if (at < 0 || at + 1 >= text.length() || Character.isLetter(text.charAt(at + 1))) {
        break;
      }
      if (text.startsWith("<!--", at)) {
        at = behind(text, "-->", at);
      } else if (text.charAt(at + 1) == '?') {
        at = behind(text, "?>", at);
      } else {
        at = behindDeclaration(text, at);
      }
    }
    return at < 0 ? text : text.substring(0, Math.min(at, text.length()));
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
