package org.quotidian.index.terms;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Folds a token to the words it is found by: lower case, without accents, apostrophes and the points of
 * abbreviations; "build-up" is two words, "14,000" is "14000".
 */
public final class WordFold {
  /** Longer words are cut: nobody asks for them, and Lucene takes no term beyond 32,766 bytes. */
  static final int MAX_CHARS = 255;

  private WordFold() {}

  /** Returns the words of a token in order; none if it has neither letters nor digits. */
  public static List<String> fold(CharSequence token) {
    List<String> words = new ArrayList<>(1);
    StringBuilder word = new StringBuilder();
    int length = token.length();
    for (int i = 0; i < length; ) {
      int c = Character.codePointAt(token, i);
      int next = i + Character.charCount(c);
      if (Character.isLetterOrDigit(c) || isMark(c) || isSymbol(c)) {
        append(c, word);
      } else if (!joins(token, i, c, word)) {
        end(word, words);
      }
      i = next;
    }
    end(word, words);
    return words;
  }

  /** Returns the words with nothing between them but one blank each. */
  static String foldAll(CharSequence text) {
    return String.join(" ", fold(text));
  }

  private static void append(int c, StringBuilder word) {
    if (word.length() >= MAX_CHARS) {
      return;
    }
    if (c < 128) {
      word.append((char) (c >= 'A' && c <= 'Z' ? c | 0x20 : c));
      return;
    }
    if (isMark(c)) {
      return;
    }
    char[] letter = Character.toChars(c);
    if (letter.length == 1) {
      char[] folded = new char[4];
      int n = ASCIIFoldingFilter.foldToASCII(letter, 0, folded, 0, 1);
      for (int i = 0; i < n; i++) {
        word.append(Character.toLowerCase(folded[i]));
      }
    } else {
      word.appendCodePoint(Character.toLowerCase(c));
    }
  }

  /** Tells whether the mark at {@code i} vanishes within a word instead of ending it. */
  private static boolean joins(CharSequence token, int i, int c, StringBuilder word) {
    boolean digitBefore = i > 0 && Character.isDigit(token.charAt(i - 1));
    boolean digitBehind = i + 1 < token.length() && Character.isDigit(token.charAt(i + 1));
    return switch (c) {
      case '\'', '’', '‘', 'ʼ', '＇', '\u00AD', '\u200B', '\u200C', '\u200D', '\uFEFF' -> true;
      case ',' -> digitBefore && digitBehind;
      case '.' -> (digitBefore && digitBehind) ? point(word) : isInitial(token, i);
      default -> false;
    };
  }

  private static boolean point(StringBuilder word) {
    word.append('.');
    return true;
  }

  /** Tells whether the point at {@code i} follows a single letter, as in "U.S.". */
  private static boolean isInitial(CharSequence token, int i) {
    return i > 0
        && Character.isLetter(token.charAt(i - 1))
        && (i == 1 || !Character.isLetterOrDigit(token.charAt(i - 2)));
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Tells whether it is a sign that people look for as they do for words, such as an emoji. */
  private static boolean isSymbol(int c) {
    return c > 0xFFFF && Character.getType(c) == Character.OTHER_SYMBOL;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
