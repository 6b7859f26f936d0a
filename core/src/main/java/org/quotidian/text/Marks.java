package org.quotidian.text;

/** The classes of single characters that the scan tells apart; tables for ASCII, Unicode beyond. */
final class Marks {
  static final byte SPACE = 0;
  static final byte LETTER = 1;
  static final byte DIGIT = 2;
  static final byte OTHER = 3;

  private static final byte[] ASCII = new byte[128];

  static {
    for (char c = 0; c < 128; c++) {
      ASCII[c] = classOf(c);
    }
  }

  private Marks() {}

  /** Returns the class of the character; combining marks and soft hyphens count as letters. */
  static byte classify(int codePoint) {
    return codePoint < 128 ? ASCII[codePoint] : classOf(codePoint);
  }

  private static byte classOf(int codePoint) {
    if (Character.isLetter(codePoint) || codePoint == '_') {
      return LETTER;
    }
    if (Character.isDigit(codePoint)) {
      return DIGIT;
    }
    if (codePoint <= ' ' || codePoint == 0x200B || codePoint == 0xFEFF || codePoint == 0x85) {
      return SPACE;
    }
    if (codePoint < 128) {
      return OTHER;
    }
    if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
      return SPACE;
    }
    int type = Character.getType(codePoint);
    boolean joins =
        type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK
            || codePoint == 0xAD
            || codePoint == 0x200D;
    return joins ? LETTER : OTHER;
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—' || c == '―';
  }

  /** Tells whether a sentence may end with the mark. */
  static boolean endsSentence(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？';
  }

  /** Tells whether the mark may stand between the end of a sentence and the next one. */
  static boolean closes(char c) {
    return c == ')' || c == ']' || c == '}' || c == '"' || c == '”' || c == '»' || isApostrophe(c);
  }
}
